import { endExecution } from './end-execution.ts';
import type { Effect, Execution, StepEvent, TaskEvent, Thread } from './execution.ts';
import { guard } from './fail-state.ts';
import { StateFailure } from './failure.ts';
import { type HistoryEvent, inputDetails } from './history.ts';
import type { Machine } from './machine.ts';
import { enterState } from './move.ts';
import { redrive } from './redrive.ts';
import { Run } from './run.ts';
import { leaveWithInput, runState } from './run-state.ts';
import { answerTask, beat, failTask, findTask, succeedTask, timeOutTask } from './task-outcome.ts';

export interface StepResult {
  execution: Execution;
  events: HistoryEvent[];
  effects: Effect[];
}

/**
 * One step of an execution: what `event` does to it, on until every thread waits for something outside.
 * The execution given is not changed. An event that comes too late changes nothing.
 */
export async function step(
  machine: Machine,
  execution: Execution,
  at: { event: StepEvent; now: number },
): Promise<StepResult> {
  const run = new Run(machine, execution, at.now);
  try {
    await apply(run, at.event);
    await settle(run);
  } catch (error) {
    if (!(error instanceof StateFailure)) throw error;
    const ending = { status: 'FAILED' as const, error: error.error, cause: error.reason };
    endExecution(run, ending, run.execution.lastEvent);
  }
  run.execution.random = run.random.state;
  return { execution: run.execution, events: run.events, effects: run.effects };
}

async function settle(run: Run): Promise<void> {
  for (let id = run.ready.shift(); id !== undefined; id = run.ready.shift()) {
    const thread = run.thread(id);
    if (thread) await runState(run, thread);
  }
}

async function apply(run: Run, event: StepEvent): Promise<void> {
  if (event.type === 'redrive') return redrive(run);
  if (run.isOver) return;
  switch (event.type) {
    case 'start':
      return start(run);
    case 'timer':
      return applyTimer(run, event);
    case 'limit':
      return endExecution(run, { status: 'TIMED_OUT', error: null, cause: null }, 0);
    case 'stop': {
      const [error, cause] = [event.error ?? null, event.cause ?? null];
      return endExecution(run, { status: 'ABORTED', error, cause }, run.execution.lastEvent);
    }
    default:
      return applyToTask(run, event);
  }
}

async function applyToTask(run: Run, event: TaskEvent): Promise<void> {
  const open = findTask(run, event.task);
  if (!open) return;
  if (event.type === 'heartbeat') return beat(open);
  if (event.type === 'failed') return failTask(open, new StateFailure(event.error, event.cause));
  if (event.type === 'succeeded') return succeedTask(open, event.output);
  if (!open.wait.submitted) return answerTask(open, event.output, event.child);
}

async function applyTimer(run: Run, event: StepEvent & { type: 'timer' }): Promise<void> {
  const thread = run.thread(event.thread);
  const wait = thread?.wait;
  if (!thread || !wait || wait.kind === 'children') return;
  if (wait.kind === 'task') {
    const open = findTask(run, wait.id);
    const due = event.timer === 'timeout' ? wait.timeoutAt : wait.heartbeatAt;
    if (open && event.timer !== 'wait' && due === event.at) await timeOutTask(open, event.timer);
  } else if (wait.until === event.at) {
    await endWait(run, thread, wait.kind);
  }
}

async function endWait(run: Run, thread: Thread, kind: 'timer' | 'retry'): Promise<void> {
  thread.wait = null;
  if (kind === 'retry') return runState(run, thread);
  await guard(run, thread, () => leaveWithInput({ run, thread }, run.state(thread)));
}

function start(run: Run): void {
  const { execution } = run;
  const input = inputDetails(execution.input);
  run.append('ExecutionStarted', 0, { ...input, roleArn: execution.roleArn });
  const root = run.thread('0');
  if (root) enterState(run, root, run.machine.root.startAt, run.input);
}
