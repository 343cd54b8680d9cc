import type { TaskWait, Thread } from './execution.ts';
import { failState, guard } from './fail-state.ts';
import { dataLimit, StateFailure } from './failure.ts';
import { failureDetails, outputDetails, SUBJECTS } from './history.ts';
import { isTooLarge } from './limits.ts';
import type { TaskFields } from './machine.ts';
import { leaveState } from './move.ts';
import type { Run } from './run.ts';

/** A task that is under way. */
export interface OpenTask {
  run: Run;
  thread: Thread;
  wait: TaskWait;
  task: TaskFields;
}

/** The thread that a task's id names. */
export function threadOf(task: string): string {
  return task.slice(0, task.lastIndexOf(':'));
}

/** The open task by its id; undefined when it has been closed meanwhile. */
export function findTask(run: Run, id: string): OpenTask | undefined {
  const thread = run.thread(threadOf(id));
  if (thread?.wait?.kind !== 'task' || thread.wait.id !== id) return undefined;
  const { task } = run.state(thread);
  return task ? { run, thread, wait: thread.wait, task } : undefined;
}

/** The call was answered: the result of a plain task, the receipt of one that a token or a child's end closes. */
export async function answerTask(open: OpenTask, output: unknown, child?: string): Promise<void> {
  const { mode } = open.task.resource;
  if (mode === 'request') return succeedTask(open, output);
  const text = open.run.text(output);
  open.run.record(open.thread, 'TaskSubmitted', { ...called(open), ...outputDetails(text) });
  if (mode !== 'callback' && child === undefined) return succeedTask(open, output);
  open.wait.submitted = true;
  open.wait.arguments = null;
  if (child !== undefined && mode !== 'callback') open.wait.child = child;
}

export async function succeedTask(open: OpenTask, output: unknown): Promise<void> {
  const { run, thread, task } = open;
  const text = run.text(output);
  if (isTooLarge(text)) {
    const { resource } = task;
    return failTask(open, dataLimit(resource.kind === 'service' ? resource.type : resource.arn, false));
  }
  run.record(thread, eventOf(open, 'Succeeded'), { ...called(open), ...outputDetails(text) });
  thread.wait = null;
  const { assign, output: template, next } = run.state(thread);
  await guard(run, thread, () =>
    leaveState({ run, thread, result: { value: output } }, { assign, output: template, fallback: output, next }),
  );
}

/** A task that ran out of time, or of heartbeats, is recorded as timed out, any other as failed. */
export async function failTask(open: OpenTask, failure: StateFailure, what = 'Failed'): Promise<void> {
  const { run, thread } = open;
  if (open.wait.child !== undefined && what === 'TimedOut')
    run.effects.push({ kind: 'stop-child', arn: open.wait.child });
  run.record(thread, eventOf(open, what), { ...called(open), ...failureDetails(failure.error, failure.reason) });
  await failState(run, thread, failure);
}

/** `reason` is empty as AWS gives it to Catch; the history leaves it out. */
export function timeOutTask(open: OpenTask, timer: 'timeout' | 'heartbeat'): Promise<void> {
  const alias = timer === 'heartbeat' ? { alias: 'States.HeartbeatTimeout' } : {};
  return failTask(open, new StateFailure('States.Timeout', '', alias), 'TimedOut');
}

/** Starts the heartbeat's time again. Leaves no event. */
export function beat(open: OpenTask): void {
  const { heartbeatSeconds } = open.wait;
  if (heartbeatSeconds !== undefined) open.wait.heartbeatAt = open.run.now + heartbeatSeconds * 1000;
}

function eventOf(open: OpenTask, what: string): string {
  return SUBJECTS[open.task.resource.kind] + what;
}

function called(open: OpenTask): object {
  const { kind, type, name } = open.task.resource;
  return kind === 'service' ? { resourceType: type, resource: name } : {};
}
