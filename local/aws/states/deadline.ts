import type { Execution } from './execution.ts';
import { MAX_EXECUTION_SECONDS } from './limits.ts';
import type { Machine } from './machine.ts';

export interface Deadline {
  /** Epoch milliseconds. */
  at: number;
  /** The definition sets none: it is AWS's quota of a year. */
  isQuota: boolean;
}

/** When an execution is timed out. A redrive does not lengthen the year, but starts TimeoutSeconds again. */
export function deadlineOf(machine: Machine, execution: Execution): Deadline {
  const quota = execution.startedAt + MAX_EXECUTION_SECONDS * 1000;
  const seconds = machine.timeoutSeconds?.kind === 'literal' ? machine.timeoutSeconds.value : undefined;
  if (typeof seconds !== 'number') return { at: quota, isQuota: true };
  const at = (execution.redrivenAt ?? execution.startedAt) + seconds * 1000;
  return at < quota ? { at, isQuota: false } : { at: quota, isQuota: true };
}
