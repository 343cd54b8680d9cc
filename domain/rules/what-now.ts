import type { DateTime } from 'luxon';
import type { Ask } from '../concepts/ask.ts';
import type { Choices } from '../concepts/choice.ts';
import type { Pair, PauseReason } from '../concepts/pair.ts';
import { SIGNALS, type Signal, type SignalKind } from '../concepts/signal.ts';
import type { Programme } from '../programme.ts';
import { followUpAt } from './follow-up.ts';
import { type Weighed, weighAnswers } from './weigh-answers.ts';

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
  /** `follow-up`: a mentor who waits is told how this will work, and the pause goes on. */
  outcome: 'contact' | 'pause' | 'follow-up' | 'next-generation' | 'return' | 'closed';
  pauseReason?: PauseReason;
}

/**
 * Ends after which the journey simply starts anew: the answers say the rest. `no-response` is one only when the answers say so too:
 * else it was the plan that nobody answered, and asking again at once would go on for ever.
 */
const GOES_ON = new Set<string>([
  'none',
  ...SIGNALS,
  'mentor-waits',
  'not-going-ahead',
  'no-common-way',
  'States.Timeout',
]);

const PAUSES: Record<Weighed, PauseReason | undefined> = {
  'not-going-ahead': 'not-going-ahead',
  'mentor-waits': 'mentor-waits',
  'no-response': 'no-response',
  'no-common-way': 'no-common-way',
  'not-yet': undefined,
  ready: undefined,
};

/** An execution lives a year at most; older than this it hands over to the next. */
const isOld = ({ startedAt, now, programme }: Stock): boolean =>
  now.diff(startedAt, 'days').days >= programme.rollOverDays;

const has = ({ pending }: Stock, kind: SignalKind): boolean => pending.some((signal) => signal.kind === kind);

/** When a signal of this kind was last raised, as an instant that sorts; empty when it was not. */
const lastOf = ({ pending }: Stock, wanted: SignalKind): string =>
  pending
    .filter(({ kind }) => kind === wanted)
    .map(({ at }) => at)
    .sort()
    .at(-1) ?? '';

/** Only a settlement later than every concern ends a freeze, in whatever order the two are read. */
const isFrozen = (stock: Stock): boolean => {
  const raised = lastOf(stock, 'concern-raised');
  const settled = lastOf(stock, 'concern-settled');
  const stood = stock.pair.standing === 'paused' && stock.pair.pauseReason === 'concern';
  return raised === '' ? stood && settled === '' : settled <= raised;
};

const pause = (pauseReason: PauseReason): Verdict => ({ outcome: 'pause', pauseReason });

const isFollowUpDue = (stock: Stock): boolean => {
  const at = stock.pair.pauseReason === 'mentor-waits' ? followUpAt(stock) : undefined;
  return at !== undefined && at <= stock.now;
};

/** Nothing has come in: a pause lasts, and an end that nothing explains is for a person. */
const withoutSignals = (stock: Stock, answers: PauseReason | undefined): Verdict => {
  const { pair, error } = stock;
  if (isOld(stock)) return { outcome: 'next-generation' };
  if (pair.standing === 'paused' && isFollowUpDue(stock)) return { outcome: 'follow-up' };
  if (pair.standing === 'paused') return pause(pair.pauseReason ?? 'stuck');
  if (answers !== undefined) return pause(answers);
  return GOES_ON.has(error) ? { outcome: 'contact' } : pause('stuck');
};

/**
 * What a pair does now, from where it stands and all that has come in, gravest first; the order in which signals are read never
 * matters. Signals are decided on before age is: they are handled by this decision, and a new execution would not see them.
 */
export const whatNow = (stock: Stock): Verdict => {
  const { pair, choices, asks, pending } = stock;
  if (pair.standing === 'closed' || pair.standing === 'returned') return { outcome: 'closed' };
  if (has(stock, 'schools-reopened')) return { outcome: 'return' };
  const answers = PAUSES[weighAnswers({ choices, asks, pair }).outcome];
  if (pending.length === 0) return withoutSignals(stock, answers);
  if (isFrozen(stock)) return pause('concern');
  if (has(stock, 'withdrawn')) return pause('withdrawn');
  if (answers === undefined) return { outcome: 'contact' };
  return pause(pair.standing === 'paused' && pair.pauseReason === 'withdrawn' ? 'withdrawn' : answers);
};
