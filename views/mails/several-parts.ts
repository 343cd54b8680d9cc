import type { DateTime } from 'luxon';
import type { AskKind } from '../../domain/concepts/ask.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import type { Way } from '../../domain/concepts/way.ts';
import type { LastTime } from '../../domain/rules/asks/last-time.ts';
import type { PersonLinks } from './mail-frame.ts';

/** One question about one young person, asked for the first time or again. */
export interface SeveralAsk {
  what: 'ask';
  kind: AskKind;
  again: boolean;
  mentorFirst: string;
  ways: readonly Way[];
  /** Those that a parent agreed to before, when it is about more ways. */
  agreed?: readonly Way[] | undefined;
  /** What they answered while schools were closed before. */
  lastTime?: LastTime | undefined;
  plan?: Plan | undefined;
  answerUrl: string;
  closesOn: DateTime;
}

/** One piece of news about one young person. */
export interface SeveralNews {
  what: 'news';
  lines: readonly string[];
  /** The reader's own page to write to the young person, when it is about that. */
  writeUrl?: string | undefined;
}

export type SeveralPart = (SeveralAsk | SeveralNews) & {
  menteeFirst: string;
  links: PersonLinks;
  /** Named where the young people have different ones. */
  coordinator: string;
};
