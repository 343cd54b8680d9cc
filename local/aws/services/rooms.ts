import type { HostContext } from '../types.ts';
import { ACTS, endCall, type RoomAction } from './rooms-acts.ts';
import { DEFAULT_CONFIG, type SpaceConfig } from './rooms-config.ts';
import { RoomRecords, type Space } from './rooms-records.ts';
import { describeSpace, type SpaceView } from './rooms-view.ts';

/** As long as the name box of the page takes. */
const LONGEST_NAME = 60;

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
  const records = new RoomRecords(context);
  const uriOf = ({ code }: Space) => `${publicUrl}/rooms/${code}`;
  const view = (space: Space) => describeSpace(space, { conference: records.lastIn(space), meetingUri: uriOf(space) });
  return {
    records,
    uriOf,
    create: (owner, config) => records.addSpace(owner, { ...DEFAULT_CONFIG, ...config }),
    end: (space) => context.store.batch(() => endCall({ records, now: context.clock.now() }, space)),
    find: (idOrCode) => {
      const space = records.findSpace(idOrCode);
      return space === undefined ? undefined : view(space);
    },
    listSpaces: () => records.listSpaces().map(view),
    act: (spaceId, { person, action }) => {
      const space = records.findSpace(spaceId);
      if (space === undefined) return { status: 404, body: { message: `There is no space ${spaceId}.` } };
      const name = person.trim().slice(0, LONGEST_NAME);
      if (name === '') return { status: 400, body: { message: 'A person has a name.' } };
      const who = name.toLowerCase() === 'owner' ? space.owner : name;
      let problem: string | undefined;
      context.store.batch(() => {
        problem = ACTS[action]({ records, now: context.clock.now() }, space, who);
      });
      if (problem !== undefined) return { status: 409, body: { message: problem } };
      return { status: 200, body: view(records.findSpace(space.id) ?? space) };
    },
  };
}
