import type { HostContext } from '../types.ts';
import { asUuid, nextId } from './next-id.ts';
import type { SpaceConfig } from './rooms-config.ts';

/** Instants are epoch milliseconds. */
export interface Stay {
  id: string;
  start: number;
  end?: number;
}

export interface Participant {
  id: string;
  person: string;
  stays: Stay[];
}

export interface Conference {
  id: string;
  spaceId: string;
  startedAt: number;
  endedAt?: number;
  participants: Participant[];
}

export interface Space {
  id: string;
  code: string;
  /** The owner's e-mail address, in lower case. */
  owner: string;
  config: SpaceConfig;
  waiting: { person: string; since: number }[];
  /** Oldest first; only the last can be under way. */
  conferences: string[];
}

export const isInCall = ({ stays }: Participant): boolean => stays.at(-1)?.end === undefined;

export function closeStay({ stays }: Participant, at: number): void {
  const last = stays.at(-1);
  if (last !== undefined && last.end === undefined) last.end = at;
}

/** Spaces and conferences as the store keeps them. */
export function createRoomRecords(context: HostContext) {
  const spaces = context.store.collection<Space>('meet-spaces');
  const codes = context.store.collection<string>('meet-codes');
  const conferences = context.store.collection<Conference>('meet-conferences');
  const newId = () => nextId(context.store, 'meet');

  function addSpace(owner: string, config: SpaceConfig): Space {
    const digits = newId();
    const id = Buffer.from(digits, 'hex').toString('base64').replace(/[+/=]/g, 'x').slice(0, 12);
    const code = asMeetingCode(digits);
    const space = { id, code, owner: owner.toLowerCase(), config, waiting: [], conferences: [] };
    context.store.batch(() => {
      spaces.put(id, space);
      codes.put(code, id);
    });
    return space;
  }

  function activeIn(space: Space): Conference | undefined {
    const last = lastIn(space);
    return last?.endedAt === undefined ? last : undefined;
  }

  function lastIn(space: Space): Conference | undefined {
    const last = space.conferences.at(-1);
    return last === undefined ? undefined : conferences.get(last);
  }

  return {
    newId,
    addSpace,
    activeIn,
    lastIn,
    /** By id or by meeting code, with or without its dashes. */
    findSpace: (name: string): Space | undefined => spaces.get(name) ?? spaces.get(codes.get(withDashes(name)) ?? ''),
    saveSpace: (space: Space) => spaces.put(space.id, space),
    listSpaces: (): Space[] => [...spaces.entries()].map(([, space]) => space),
    findConference: (id: string): Conference | undefined => conferences.get(id),
    saveConference: (conference: Conference) => conferences.put(conference.id, conference),
    newConference: (spaceId: string): Conference => {
      return { id: asUuid(newId()), spaceId, startedAt: context.clock.now(), participants: [] };
    },
  };
}

export type RoomRecords = ReturnType<typeof createRoomRecords>;

/** Ten letters in the form `abc-mnop-xyz`. */
function asMeetingCode(digits: string): string {
  const bytes = [...Buffer.from(digits, 'hex').subarray(16, 26)];
  return withDashes(bytes.map((byte) => String.fromCharCode(97 + (byte % 26))).join(''));
}

function withDashes(code: string): string {
  return code.toLowerCase().replace(/^([a-z]{3})-?([a-z]{4})-?([a-z]{3})$/, '$1-$2-$3');
}
