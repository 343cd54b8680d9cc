import { dropChild } from './children.ts';
import { abortSiblings, recordIteration, removeDescendants } from './descendants.ts';
import { endExecution } from './end-execution.ts';
import type { Thread } from './execution.ts';
import { StateFailure } from './failure.ts';
import type { Catcher } from './machine.ts';
import { matchesError } from './match-error.ts';
import { leaveState } from './move.ts';
import { startRetry } from './retry.ts';
import type { Run } from './run.ts';

/** Does the work of a thread's state; what it throws fails the state. */
export async function guard(run: Run, thread: Thread, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StateFailure) || error.terminal) throw error;
    await failState(run, thread, error);
  }
}

/** Looks for a Retry, then a Catch, in the state and in those around it; without one the execution fails. */
export async function failState(run: Run, thread: Thread, first: StateFailure): Promise<void> {
  let at = thread;
  let failure = first;
  recordEvaluation(run, at, failure);
  let handlers = true;
  for (;;) {
    if (handlers && startRetry(run, at, failure)) return;
    recordStateFailed(run, at, failure);
    const catcher = handlers ? findCatcher(run, at, failure) : undefined;
    const broken = catcher ? await takeCatch(run, at, { catcher, failure }) : undefined;
    if (catcher && !broken) return;
    handlers = !broken;
    if (broken) {
      failure = broken;
      recordEvaluation(run, at, failure);
    }
    const parent = at.parent === null ? undefined : run.thread(at.parent);
    if (!parent) break;
    const passed = await passToParent(run, { parent, child: at, failure });
    if (passed === 'tolerated') return;
    failure = passed;
    at = parent;
    handlers = true;
  }
  endExecution(run, { status: 'FAILED', error: failure.error, cause: failure.reason }, at.lastEvent);
}

function recordEvaluation(run: Run, thread: Thread, failure: StateFailure): void {
  if (!failure.evaluation) return;
  const { location } = failure.evaluation;
  run.record(thread, 'EvaluationFailed', {
    error: failure.error,
    cause: failure.reason,
    ...(location === null ? {} : { location }),
    state: thread.state,
  });
}

function recordStateFailed(run: Run, thread: Thread, failure: StateFailure): void {
  const { type } = run.state(thread);
  if (type !== 'Map' && type !== 'Parallel') return;
  if (thread.wait?.kind === 'children' && thread.wait.mapRun !== undefined) {
    run.record(thread, 'MapRunFailed', { error: failure.error, cause: failure.reason });
  }
  run.record(thread, `${type}StateFailed`);
}

function findCatcher(run: Run, thread: Thread, failure: StateFailure): Catcher | undefined {
  return run.state(thread).catchers.find((catcher) => matchesError(catcher.errors, failure));
}

/** Goes on where the Catch says. Answers the failure of its own Assign or Output, which it cannot catch itself. */
async function takeCatch(
  run: Run,
  thread: Thread,
  at: { catcher: Catcher; failure: StateFailure },
): Promise<StateFailure | undefined> {
  const { catcher, failure } = at;
  const value = { Error: failure.error, Cause: failure.reason };
  removeDescendants(run, thread);
  thread.wait = null;
  try {
    await leaveState(
      { run, thread, errorOutput: { value } },
      { assign: catcher.assign, output: catcher.output, fallback: value, next: catcher.next },
    );
    return undefined;
  } catch (error) {
    if (!(error instanceof StateFailure) || error.terminal) throw error;
    return error;
  }
}

/** A branch or iteration has failed: its siblings end too, unless the Map tolerates it. */
async function passToParent(
  run: Run,
  at: { parent: Thread; child: Thread; failure: StateFailure },
): Promise<StateFailure | 'tolerated'> {
  const { parent, child, failure } = at;
  const children = parent.wait;
  if (children?.kind !== 'children') return failure;
  if (run.state(parent).map) recordIteration(run, { parent, child, what: 'Failed' });
  children.failures++;
  if (children.mapRun !== undefined && children.failures <= children.toleratedFailures) {
    removeDescendants(run, child);
    await dropChild(run, parent, child);
    return 'tolerated';
  }
  parent.lastEvent = Math.max(parent.lastEvent, child.lastEvent);
  abortSiblings(run, parent, child);
  if (children.mapRun === undefined) return failure;
  return new StateFailure(
    'States.ExceedToleratedFailureThreshold',
    'The specified tolerated failure threshold was exceeded',
  );
}
