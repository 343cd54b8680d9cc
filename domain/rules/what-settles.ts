import type { Ask } from '../concepts/ask.ts';
import type { Choices } from '../concepts/choice.ts';
import type { Pair } from '../concepts/pair.ts';
import type { Signal } from '../concepts/signal.ts';
import { type Weighed, weighAnswers } from './weigh-answers.ts';

export interface Settlement {
  /** `unagreed`: only sessions in a way that is no longer open to all. */
  sessions: 'all' | 'unagreed' | 'none';
  closeAsks: boolean;
  /** A plan that all confirmed counts no more once somebody has left or the schools are back. */
  endPlan: boolean;
  dropNews: boolean;
}

const NOTHING: Settlement = { sessions: 'none', closeAsks: false, endPlan: false, dropNews: false };

/** Somebody has said no, or nothing: nobody else is asked for a pair that does not go ahead. */
const ENDS: readonly Weighed[] = ['not-going-ahead', 'mentor-waits', 'no-response'];

/** What must stop at once when Contact has ended: the cascade's table, gravest first. */
export const whatSettles = ({
  pair,
  choices,
  asks,
  pending,
}: {
  pair: Pair;
  choices: Choices;
  asks: Ask[];
  pending: Signal[];
}): Settlement => {
  const raised = new Set(pending.map((signal) => signal.kind));
  const leaves = ENDS.includes(weighAnswers({ choices, asks, round: pair.round }).outcome);
  if (raised.has('schools-reopened')) return { sessions: 'all', closeAsks: true, endPlan: true, dropNews: true };
  if (raised.has('withdrawn') || leaves) return { sessions: 'all', closeAsks: true, endPlan: true, dropNews: false };
  // A frozen pair keeps its open questions and its plan: they go on when a person says so.
  if (raised.has('concern-raised')) return { ...NOTHING, sessions: 'all' };
  if (raised.has('ways-changed')) return { ...NOTHING, sessions: 'unagreed' };
  return NOTHING;
};
