import type { Execution } from './execution.ts';
import { threadOf } from './task-outcome.ts';

/** True when the `.sync` task that started this execution has been given up: the process died before it was stopped. */
export function isOrphan(executions: ReadonlyMap<string, Execution>, child: Execution): boolean {
  const { startedBy } = child;
  if (!startedBy || startedBy.mode === 'request' || startedBy.mode === 'callback') return false;
  const parent = executions.get(startedBy.arn);
  const wait = parent?.threads[threadOf(startedBy.task)]?.wait;
  return parent?.status !== 'RUNNING' || wait?.kind !== 'task' || wait.id !== startedBy.task;
}
