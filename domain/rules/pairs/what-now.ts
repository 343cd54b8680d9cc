import type { DateTime } from 'luxon';
import type { Ask } from '../../concepts/ask.ts';
import type { Choices } from '../../concepts/choice.ts';
import type { ContactStand } from '../../concepts/doubt.ts';
import type { Pair, PauseReason } from '../../concepts/pair.ts';
import { SIGNALS, type Signal, type SignalKind } from '../../concepts/signal.ts';
import type { Programme } from '../../programme.ts';
import { followUpAt } from '../asks/follow-up.ts';
import { type Weighed, weighAnswers } from '../asks/weigh-answers.ts';

export interface Stock {
  pair: Pair;
  choices: Choices;
  asks: Ask[];
  pending: Signal[];
  concern: ContactStand;
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
  unreached: 'unreached',
  'no-common-way': 'no-common-way',
  'not-yet': undefined,
  ready: undefined,
};

/** An execution lives a year at most; older than this it hands over to the next. */
const isOld = ({ startedAt, now, programme }: Stock): boolean =>
  now.diff(startedAt, 'days').days >= programme.rollOverDays;

const has = ({ pending }: Stock, kind: SignalKind): boolean => pending.some((signal) => signal.kind === kind);

const pause = (pauseReason: PauseReason): Verdict => ({ outcome: 'pause', pauseReason });

const isFollowUpDue = (stock: Stock): boolean => {
  const at = stock.pair.pauseReason === 'mentor-waits' ? followUpAt(stock) : undefined;
  return at !== undefined && at <= stock.now;
};

/** Whoever said no has not let a person start the pair again since then. */
const isWithdrawn = ({ pending }: Stock): boolean =>
  pending.some(
    ({ kind, side, at }) =>
      kind === 'withdrawn' &&
      !pending.some(
        (other) => other.kind === 'start-after-all' && side !== undefined && other.side === side && other.at > at,
      ),
  );

/** People have heard that this pair does not go on: other answers alone start nothing before a person says so. */
const NEED_START: readonly PauseReason[] = ['mentor-waits', 'not-going-ahead', 'no-response', 'unreached', 'withdrawn'];

const needsStart = (stock: Stock): boolean =>
  stock.pair.standing === 'paused' &&
  NEED_START.some((reason) => reason === stock.pair.pauseReason) &&
  !has(stock, 'start-after-all');

/** Nothing has come in: a pause lasts, and an end that nothing explains is for a person. */
const withoutSignals = (stock: Stock, answers: PauseReason | undefined): Verdict => {
  const { pair, error } = stock;
  if (isOld(stock)) return { outcome: 'next-generation' };
  if (pair.standing === 'paused' && isFollowUpDue(stock)) return { outcome: 'follow-up' };
  // Nobody is worried any more, so that the answers say what now.
  if (pair.standing === 'paused' && pair.pauseReason !== 'concern') return pause(pair.pauseReason ?? 'stuck');
  if (answers !== undefined) return pause(answers);
  return GOES_ON.has(error) ? { outcome: 'contact' } : pause('stuck');
};

/**
 * What a pair does now, from where it stands and all that has come in, gravest first; the order in which signals are read never
 * matters. Signals are decided on before age is: they are handled by this decision, and a new execution would not see them.
 */
export const whatNow = (stock: Stock): Verdict => {
  const { pair, choices, asks, pending, concern } = stock;
  const isHome = pair.standing === 'closed' || pair.standing === 'returned';
  if (isHome || has(stock, 'pair-ended')) return { outcome: 'closed' };
  // Signals stay pending meanwhile, so that a new execution sees them too.
  if (concern === 'open') return isOld(stock) ? { outcome: 'next-generation' } : pause('concern');
  if (has(stock, 'schools-reopened')) return { outcome: 'return' };
  const isDue = pending.length === 0 && isOld(stock);
  if (concern === 'stopped') return isDue ? { outcome: 'next-generation' } : pause('withdrawn');
  const answers = PAUSES[weighAnswers({ choices, asks, pair }).outcome];
  if (pending.length === 0) return withoutSignals(stock, answers);
  if (isWithdrawn(stock)) return pause('withdrawn');
  if (answers === undefined) return needsStart(stock) ? pause(pair.pauseReason ?? 'stuck') : { outcome: 'contact' };
  const stays = pair.standing === 'paused' && pair.pauseReason === 'withdrawn' && answers === 'not-going-ahead';
  return pause(stays ? 'withdrawn' : answers);
};
