import type { DateTime } from 'luxon';
import type { Ask } from '../concepts/ask.ts';
import type { Choices } from '../concepts/choice.ts';
import type { Pair, PauseReason } from '../concepts/pair.ts';
import { SIGNALS, type Signal } from '../concepts/signal.ts';
import type { Programme } from '../programme.ts';
import { weighAnswers } from './weigh-answers.ts';

export interface Stock {
  pair: Pair;
  choices: Choices;
  asks: Ask[];
  pending: Signal[];
  /** Why Contact ended: a signal, an outcome of the journey, the name of what failed, or `none`. */
  error: string;
  startedAt: DateTime;
  now: DateTime;
  programme: Programme;
}

export interface Verdict {
  outcome: 'contact' | 'pause' | 'next-generation' | 'return' | 'closed';
  pauseReason?: PauseReason;
}

/** Ends of the journey that the answers themselves explain, or after which the journey simply goes on. */
const EXPECTED = new Set<string>([
  'none',
  ...SIGNALS,
  'not-yet',
  'mentor-waits',
  'not-going-ahead',
  'no-response',
  'no-common-way',
  'States.Timeout',
]);

/** Ends of the journey after which only a person knows how to go on. */
const NEEDS_PERSON = new Set(['declined', 'changes', 'stopped', 'stuck']);

/** An execution lives a year at most; older than this it hands over to the next. */
const isOld = ({ startedAt, now, programme }: Stock): boolean =>
  now.diff(startedAt, 'days').days >= programme.rollOverDays;

const PAUSES: Partial<Record<ReturnType<typeof weighAnswers>['outcome'], PauseReason>> = {
  'not-going-ahead': 'not-going-ahead',
  'mentor-waits': 'mentor-waits',
  'no-response': 'no-response',
  'no-common-way': 'no-common-way',
};

const isFrozen = ({ pair, pending }: Stock): boolean => {
  const raised = pending.some((signal) => signal.kind === 'concern-raised');
  const settled = pending.some((signal) => signal.kind === 'concern-settled');
  return raised ? !settled || lastOf(pending) === 'concern-raised' : pair.pauseReason === 'concern' && !settled;
};

const lastOf = (pending: Signal[]): string | undefined =>
  pending
    .filter(({ kind }) => kind === 'concern-raised' || kind === 'concern-settled')
    .sort((a, b) => a.at.localeCompare(b.at))
    .at(-1)?.kind;

const isStuck = ({ error, pair, pending }: Stock): boolean =>
  NEEDS_PERSON.has(error) ||
  !EXPECTED.has(error) ||
  (pair.pauseReason === 'stuck' && error === 'none' && pending.length === 0);

/** What a pair does now, from where it stands and all that has come in, gravest first. The order in which signals came never matters. */
export const whatNow = (stock: Stock): Verdict => {
  const { pair, choices, asks, pending } = stock;
  if (pair.standing === 'closed' || pair.standing === 'returned') return { outcome: 'closed' };
  if (pending.some((signal) => signal.kind === 'schools-reopened')) return { outcome: 'return' };
  if (isOld(stock)) return { outcome: 'next-generation' };
  if (isFrozen(stock)) return { outcome: 'pause', pauseReason: 'concern' };
  const reason = PAUSES[weighAnswers({ choices, asks, round: pair.round }).outcome];
  if (reason === 'not-going-ahead' && pending.some((signal) => signal.kind === 'withdrawn'))
    return { outcome: 'pause', pauseReason: 'withdrawn' };
  if (reason !== undefined)
    return pair.pauseReason === 'withdrawn'
      ? { outcome: 'pause', pauseReason: 'withdrawn' }
      : { outcome: 'pause', pauseReason: reason };
  return isStuck(stock) ? { outcome: 'pause', pauseReason: 'stuck' } : { outcome: 'contact' };
};
