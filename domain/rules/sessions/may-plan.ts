import { DateTime } from 'luxon';
import { isUnderWay, type Supply } from '../../concepts/supply.ts';
import type { Task } from '../../concepts/task.ts';
import type { Programme } from '../../programme.ts';

export interface BeforePlan {
  /** The mentor's welcome call; none when it was never asked for. */
  call: Pick<Task, 'dueAt' | 'doneAt'> | undefined;
  supplies: readonly Supply[];
  now: DateTime;
  programme: Pick<Programme, 'supplyWaitDays'>;
}

export interface MayPlan {
  outcome: 'plan' | 'wait';
  /** Whole seconds, at least 1, until it is worth another look. */
  waitSeconds: number;
}

/** Until when each of the things that come before a plan may hold it up. */
const limits = ({ call, supplies, programme }: BeforePlan): DateTime[] => [
  ...(call === undefined || call.doneAt !== undefined ? [] : [DateTime.fromISO(call.dueAt)]),
  ...supplies
    .filter(isUnderWay)
    .map(({ openedAt }) => DateTime.fromISO(openedAt).plus({ days: programme.supplyWaitDays })),
];

/**
 * A plan comes after the welcome call and once the young person has what they need; or after the time that these may take: an undone
 * task never stops a pair.
 */
export const mayPlan = (before: BeforePlan): MayPlan => {
  const left = Math.max(0, ...limits(before).map((limit) => limit.diff(before.now, 'seconds').seconds));
  return left > 0 ? { outcome: 'wait', waitSeconds: Math.ceil(left) } : { outcome: 'plan', waitSeconds: 1 };
};
