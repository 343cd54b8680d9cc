import type { Collection, HostContext } from '../types.ts';
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
  /** Somebody recorded the call by hand: settings keep it only from being recorded by itself. */
  recordedAt?: number;
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

/** The participant as one who is out of the call. */
export function asLeft(participant: Participant, at: number): Participant {
  const last = participant.stays.at(-1);
  if (last === undefined || last.end !== undefined) return participant;
  return { ...participant, stays: [...participant.stays.slice(0, -1), { ...last, end: at }] };
}

/** Spaces and conferences as the store keeps them. */
export class RoomRecords {
  readonly #spaces: Collection<Space>;
  readonly #codes: Collection<string>;
  readonly #conferences: Collection<Conference>;

  constructor(private readonly context: HostContext) {
    this.#spaces = context.store.collection('meet-spaces');
    this.#codes = context.store.collection('meet-codes');
    this.#conferences = context.store.collection('meet-conferences');
  }

  newId(): string {
    return nextId(this.context.store, 'meet');
  }

  addSpace(owner: string, config: SpaceConfig): Space {
    const digits = this.newId();
    const id = Buffer.from(digits, 'hex').toString('base64').replace(/[+/=]/g, 'x').slice(0, 12);
    const code = asMeetingCode(digits);
    const space = { id, code, owner: owner.toLowerCase(), config, waiting: [], conferences: [] };
    this.context.store.batch(() => {
      this.#spaces.put(id, space);
      this.#codes.put(code, id);
    });
    return space;
  }

  /** By id or by meeting code, with or without its dashes. */
  findSpace(name: string): Space | undefined {
    return this.#spaces.get(name) ?? this.#spaces.get(this.#codes.get(withDashes(name)) ?? '');
  }

  saveSpace(space: Space): void {
    this.#spaces.put(space.id, space);
  }

  listSpaces(): Space[] {
    return [...this.#spaces.entries()].map(([, space]) => space);
  }

  newConference(spaceId: string): Conference {
    return { id: asUuid(this.newId()), spaceId, startedAt: this.context.clock.now(), participants: [] };
  }

  findConference(id: string): Conference | undefined {
    return this.#conferences.get(id);
  }

  saveConference(conference: Conference): void {
    this.#conferences.put(conference.id, conference);
  }

  lastIn(space: Space): Conference | undefined {
    return this.#conferences.get(space.conferences.at(-1) ?? '');
  }

  activeIn(space: Space): Conference | undefined {
    const last = this.lastIn(space);
    return last?.endedAt === undefined ? last : undefined;
  }
}

/** Ten letters in the form `abc-mnop-xyz`. */
function asMeetingCode(digits: string): string {
  const bytes = [...Buffer.from(digits, 'hex').subarray(16, 26)];
  return withDashes(bytes.map((byte) => String.fromCharCode(97 + (byte % 26))).join(''));
}

function withDashes(code: string): string {
  return code.toLowerCase().replace(/^([a-z]{3})-?([a-z]{4})-?([a-z]{3})$/, '$1-$2-$3');
}
