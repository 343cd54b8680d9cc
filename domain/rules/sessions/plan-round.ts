import type { Ask } from '../../concepts/ask.ts';
import type { Plan } from '../../concepts/plan.ts';
import type { Way } from '../../concepts/way.ts';

/** Each time that planning starts afresh its rounds begin at the next hundred: 1, 2, … then 101, 102, … */
const SERIES = 100;

export interface KnownPlan {
  plan: Plan | undefined;
  /** Ways that all three agree to now. */
  open: readonly Way[];
  /** What was said to that plan so far. */
  asks: readonly (Ask | undefined)[];
}

const isOpen = ({ ways, slot }: Plan, open: readonly Way[]): boolean =>
  ways.every((way) => open.includes(way)) && (slot === undefined || open.includes(slot.way));

const isRefused = (asks: KnownPlan['asks']): boolean =>
  asks.some((ask) => ask?.answer !== undefined && ask.answer.answer !== 'yes');

/** The first round of the next series. */
export const nextSeries = (round: number): number => (Math.floor(round / SERIES) + 1) * SERIES + 1;

/** The round in which planning goes on: that of a plan that still counts, else the first of the next series. */
export const roundToStart = ({ plan, open, asks }: KnownPlan): number => {
  if (plan === undefined) return 1;
  if (plan.status !== 'ended' && isOpen(plan, open) && !isRefused(asks)) return plan.round;
  return nextSeries(plan.round);
};

/** How often it was proposed in this series, from 1. */
export const triesIn = (round: number): number => round % SERIES;
