import type { ExecutionView, MailView } from '../../local/story/desk.ts';
import type { Told } from './chronicle.ts';
import type { Life } from './invented-lives.ts';
import type { Items } from './items.ts';

export interface Room {
  id: string;
  meetingUri: string;
  owner: string;
  participants: { person: string; state: string; since: string }[];
  conference?: { startedAt: string; endedAt?: string };
}

export interface Due {
  at: string;
  what: string;
  key: string;
}

/** All that can be seen of a simulated world at one instant, from outside and from inside. */
export interface World {
  /** Milliseconds since 1970. */
  now: number;
  url: string;
  lives: readonly Pick<Life, 'ref' | 'row'>[];
  /** What people said and did, as they know it. */
  told: Told;
  /** Oldest first, and those that came since the last look. */
  mails: readonly MailView[];
  fresh: readonly MailView[];
  rooms: readonly Room[];
  items: Items;
  executions: readonly ExecutionView[];
  due: readonly Due[];
  /** Executions that ended since the last look, and what was logged, in words. */
  inside: readonly { where: string; text: string }[];
  /** SES's ids of mails whose sender died between SES's answer and our record: one copy of each is allowed. */
  mayBeCopies: ReadonlySet<string>;
}

/** One promise that must hold at every instant. */
export interface Invariant {
  name: string;
  says: string;
  /** What breaks it, one line each. Lines name pairs by their reference and nobody. */
  check(world: World): string[];
}

/** Ids of pairs are their references in small letters. */
export const pairIdOf = ({ ref }: Pick<Life, 'ref'>): string => ref.toLowerCase();
