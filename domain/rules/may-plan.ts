import { DateTime } from 'luxon';
import type { Task } from '../concepts/task.ts';

export interface BeforePlan {
  /** The mentor's welcome call; none when it was never asked for. */
  call: Pick<Task, 'dueAt' | 'doneAt'> | undefined;
  now: DateTime;
}

export interface MayPlan {
  outcome: 'plan' | 'wait';
  /** Whole seconds, at least 1, until it is worth another look. */
  waitSeconds: number;
}

/** A plan comes after the welcome call, or after the time that the call was due: an undone task never stops a pair. */
export const mayPlan = ({ call, now }: BeforePlan): MayPlan => {
  const left =
    call === undefined || call.doneAt !== undefined ? 0 : DateTime.fromISO(call.dueAt).diff(now, 'seconds').seconds;
  return left > 0 ? { outcome: 'wait', waitSeconds: Math.ceil(left) } : { outcome: 'plan', waitSeconds: 1 };
};
