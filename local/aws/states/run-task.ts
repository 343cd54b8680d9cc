import { evaluateNumber, evaluateTemplate, queryFailure, type Scope } from './evaluate.ts';
import type { TaskWait } from './execution.ts';
import { dataLimit } from './failure.ts';
import { inputDetails, SUBJECTS } from './history.ts';
import { isTooLarge, MAX_SECONDS } from './limits.ts';
import type { State, TaskFields } from './machine.ts';
import { nextHex } from './random.ts';
import type { Run } from './run.ts';

const SECONDS = { least: 1, most: MAX_SECONDS };

/** Schedules the call with a token of its own; the outcome comes as a later event. */
export async function runTask(scope: Scope, state: State): Promise<void> {
  const { run, thread } = scope;
  const { task } = state;
  if (!task) return;
  const wait: TaskWait = {
    kind: 'task',
    id: `${thread.id}:${++run.execution.tasks}`,
    nonce: nextHex(run.random, 32),
    arguments: null,
    submitted: false,
  };
  thread.wait = wait;
  wait.arguments = task.arguments ? await evaluateTemplate(task.arguments, scope) : thread.input;
  const timeout = await evaluateNumber(task.timeoutSeconds, SECONDS, scope);
  const heartbeat = await evaluateNumber(task.heartbeatSeconds, SECONDS, scope);
  if (heartbeat !== undefined && timeout !== undefined && heartbeat >= timeout) {
    throw queryFailure(scope, null, `HeartbeatSeconds must be smaller than TimeoutSeconds but was: ${heartbeat}`);
  }
  if (timeout !== undefined) wait.timeoutAt = run.now + timeout * 1000;
  if (heartbeat !== undefined) {
    wait.heartbeatSeconds = heartbeat;
    wait.heartbeatAt = run.now + heartbeat * 1000;
  }
  recordScheduled(scope, task, { wait, timeout, heartbeat });
  run.effects.push({ kind: 'invoke', thread: thread.id, task: wait.id });
}

interface Scheduled {
  wait: TaskWait;
  timeout: number | undefined;
  heartbeat: number | undefined;
}

function recordScheduled(scope: Scope, task: TaskFields, at: Scheduled): void {
  const { run, thread } = scope;
  const { resource } = task;
  const text = run.text(at.wait.arguments);
  if (isTooLarge(text)) throw dataLimit(resource.kind === 'service' ? resource.type : resource.arn, false);
  const times = {
    ...(at.timeout === undefined ? {} : { timeoutInSeconds: at.timeout }),
    ...(at.heartbeat === undefined ? {} : { heartbeatInSeconds: at.heartbeat }),
  };
  if (resource.kind !== 'service') {
    const subject = SUBJECTS[resource.kind];
    run.record(thread, `${subject}Scheduled`, { resource: resource.arn, ...inputDetails(text), ...times });
    run.record(thread, `${subject}Started`);
    return;
  }
  const called = { resourceType: resource.type, resource: resource.name };
  run.record(thread, 'TaskScheduled', { ...called, region: regionOf(run), parameters: text, ...times });
  run.record(thread, 'TaskStarted', called);
}

function regionOf(run: Run): string {
  return run.execution.arn.split(':')[3] ?? '';
}
