import type { HostContext } from '../types.ts';
import { ACTS, type RoomAction } from './rooms-acts.ts';
import { DEFAULT_CONFIG, type SpaceConfig } from './rooms-config.ts';
import { closeStay, createRoomRecords, type RoomRecords, type Space } from './rooms-records.ts';
import { describeSpace, type SpaceView } from './rooms-view.ts';

export interface ActResult {
  status: 200 | 400 | 404 | 409;
  body: SpaceView | { message: string };
}

export interface Rooms {
  records: RoomRecords;
  create(owner: string, config: SpaceConfig): Space;
  /** Puts everyone out; nothing happens when no call is under way. */
  end(space: Space): void;
  uriOf(space: Space): string;
  find(idOrCode: string): SpaceView | undefined;
  listSpaces(): SpaceView[];
  act(spaceId: string, act: { person: string; action: RoomAction }): ActResult;
}

/** Meet rooms with people in them. The owner is named by e-mail address or by the word `owner`. */
export function createRooms(context: HostContext, { publicUrl }: { publicUrl: string }): Rooms {
  const records = createRoomRecords(context);
  const now = () => context.clock.now();
  const uriOf = ({ code }: Space) => `${publicUrl}/rooms/${code}`;
  const view = (space: Space) => describeSpace(space, { conference: records.lastIn(space), meetingUri: uriOf(space) });

  function end(space: Space): void {
    const conference = records.activeIn(space);
    if (conference === undefined) return;
    for (const participant of conference.participants) closeStay(participant, now());
    records.saveConference({ ...conference, endedAt: now() });
    records.saveSpace({ ...space, waiting: [] });
  }

  function act(spaceId: string, { person, action }: { person: string; action: RoomAction }): ActResult {
    const space = records.findSpace(spaceId);
    if (space === undefined) return { status: 404, body: { message: `There is no space ${spaceId}.` } };
    const trimmed = person.trim().slice(0, 60);
    if (trimmed === '') return { status: 400, body: { message: 'A person has a name.' } };
    const who = trimmed.toLowerCase() === 'owner' ? space.owner : trimmed;
    let problem: string | undefined;
    context.store.batch(() => {
      problem = ACTS[action]({ records, now: now() }, space, who);
    });
    if (problem !== undefined) return { status: 409, body: { message: problem } };
    return { status: 200, body: view(records.findSpace(space.id) ?? space) };
  }

  return {
    records,
    create: (owner, config) => records.addSpace(owner, { ...DEFAULT_CONFIG, ...config }),
    end,
    uriOf,
    find: (idOrCode) => {
      const space = records.findSpace(idOrCode);
      return space === undefined ? undefined : view(space);
    },
    listSpaces: () => records.listSpaces().map(view),
    act,
  };
}
