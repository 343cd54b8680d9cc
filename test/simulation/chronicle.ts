export const SIDES = ['mentor', 'mentee', 'parent'] as const;
export type Side = (typeof SIDES)[number];
export type Answer = 'yes' | 'no' | 'wait' | 'changes';

/** What somebody truly said, whatever became of it. Instants are milliseconds since 1970. */
export interface Said {
  at: number;
  ref: string;
  side: Side;
  about: 'take-part' | 'plan';
  answer: Answer;
  /** The ways that they were speaking of, and of these the ones they agreed to. */
  asked: string[];
  ways: string[];
  /** `told`: to the coordinator, who writes it down. */
  how: 'page' | 'mail' | 'told';
  /** It was thanked for, so that it must count. */
  accepted: boolean;
}

/** Somebody was let through the door of a session. */
export interface Entry {
  at: number;
  ref: string;
  who: Side | 'coordinator';
  /** Google's address of the room. */
  room: string;
}

export interface Stay {
  room: string;
  who: Side | 'coordinator';
  from: number;
  until?: number;
}

export interface Written {
  /** A word that stands in no other message. */
  mark: string;
  at: number;
  ref: string;
  from: Side;
  /** Contact details in it. */
  secret?: string;
  read?: { at: number; decision: string };
}

export interface Worry {
  at: number;
  ref: string;
  settledAt?: number;
  decision?: string;
}

/** What people of a simulated world said and did, as they know it themselves. */
export class Chronicle {
  readonly said: Said[] = [];
  readonly entries: Entry[] = [];
  readonly stays: Stay[] = [];
  readonly written: Written[] = [];
  readonly worries: Worry[] = [];
  readonly calledOff: { at: number; ref: string; start: number }[] = [];
  reopenedAt: number | undefined;
}

export type Told = Pick<Chronicle, 'said' | 'entries' | 'stays' | 'written' | 'worries' | 'calledOff' | 'reopenedAt'>;
