import type { Execution, Thread } from './execution.ts';
import { failureDetails, outputDetails } from './history.ts';
import type { Run } from './run.ts';

export type Ending =
  | { status: 'SUCCEEDED'; output: string }
  | { status: 'FAILED' | 'TIMED_OUT' | 'ABORTED'; error: string | null; cause: string | null };

const EVENT_OF = {
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
};

/** Seals the execution. The threads stay as they stood, so that a redrive can go on from there. */
export function endExecution(run: Run, ending: Ending, previousEventId: number): void {
  const { execution } = run;
  execution.status = ending.status;
  execution.stoppedAt = run.now;
  if (ending.status === 'SUCCEEDED') {
    execution.output = ending.output;
    execution.threads = {};
    run.append(EVENT_OF[ending.status], previousEventId, outputDetails(ending.output));
  } else {
    const error = ending.status === 'TIMED_OUT' ? 'States.Timeout' : ending.error;
    run.append(EVENT_OF[ending.status], previousEventId, failureDetails(error, ending.cause));
    noteFailure(execution, ending);
    for (const thread of Object.values(execution.threads)) stopChildOf(run, thread);
  }
  run.ready.length = 0;
  run.effects.push({ kind: 'status' });
}

/** A `.sync` task that is given up takes its execution with it. */
export function stopChildOf(run: Run, thread: Thread): void {
  if (thread.wait?.kind !== 'task' || thread.wait.child === undefined) return;
  run.effects.push({ kind: 'stop-child', arn: thread.wait.child });
}

function noteFailure(execution: Execution, ending: { error: string | null; cause: string | null }): void {
  if (ending.error !== null) execution.error = ending.error;
  if (ending.cause) execution.cause = ending.cause;
}
