import type { Ask } from '../../concepts/ask.ts';
import type { Choices } from '../../concepts/choice.ts';
import type { Pair } from '../../concepts/pair.ts';
import type { Signal } from '../../concepts/signal.ts';
import type { TaskKind } from '../../concepts/task.ts';
import { type Weighed, weighAnswers } from '../asks/weigh-answers.ts';

export interface Settlement {
  /** `unagreed`: only sessions in a way that is no longer open to all. */
  sessions: 'all' | 'unagreed' | 'none';
  closeAsks: boolean;
  /** Work that makes no sense any more. The task to reach somebody who never answered may stay: they may be heard after all. */
  endTasks: { of: readonly TaskKind[]; butOfTheSilent: boolean };
  /** A plan that all confirmed counts no more once somebody has left or the schools are back. */
  endPlan: boolean;
  /** What the young person lacks: `stop` until the pair goes on, `drop` for good. */
  supplies: 'none' | 'stop' | 'drop';
  /** Words on their way: those that the pair may not share any more, or `all`, since nothing goes out through us from now on. */
  messages: 'unagreed' | 'all';
  dropNews: boolean;
}

const ASKING: readonly TaskKind[] = [
  'ask-person',
  'call-person',
  'unreached',
  'wrong-person',
  'welcome-call',
  'propose-plan',
];

const NOTHING: Settlement = {
  sessions: 'none',
  closeAsks: false,
  endTasks: { of: [], butOfTheSilent: true },
  endPlan: false,
  supplies: 'none',
  messages: 'unagreed',
  dropNews: false,
};

const STOPPED: Settlement = {
  sessions: 'all',
  closeAsks: true,
  endTasks: { of: ASKING, butOfTheSilent: true },
  endPlan: true,
  supplies: 'stop',
  messages: 'unagreed',
  dropNews: false,
};

/** The schools are back or the pair has ended, wherever it stood. */
export const HOME: Settlement = {
  ...STOPPED,
  endTasks: { of: [...ASKING, 'late-answer'], butOfTheSilent: false },
  supplies: 'drop',
  messages: 'all',
  dropNews: true,
};

/** Somebody has said no, or nothing, or cannot be reached: nobody else is asked for a pair that does not go ahead. */
const ENDS: readonly Weighed[] = ['not-going-ahead', 'mentor-waits', 'no-response', 'unreached'];

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
  const leaves = ENDS.includes(weighAnswers({ choices, asks, pair }).outcome);
  if (raised.has('pair-ended') || raised.has('schools-reopened')) return HOME;
  if (raised.has('withdrawn') || leaves) return STOPPED;
  // A frozen pair keeps its open questions and its plan: they go on when a person says so.
  if (raised.has('concern-raised')) return { ...NOTHING, sessions: 'all' };
  if (raised.has('ways-changed')) return { ...NOTHING, sessions: 'unagreed' };
  return NOTHING;
};
