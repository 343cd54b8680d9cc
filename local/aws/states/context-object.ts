import type { Execution, Thread } from './execution.ts';
import type { Run } from './run.ts';
import { makeToken } from './task-token.ts';

/** `$states.context` in the state where the thread stands. */
export function contextObject(run: Run, thread: Thread): Record<string, unknown> {
  const { execution } = run;
  const task = taskPart(run, thread);
  const item = itemOf(execution, thread);
  return {
    Execution: {
      Id: execution.arn,
      Input: run.input,
      Name: execution.name,
      RoleArn: execution.roleArn,
      StartTime: new Date(execution.startedAt).toISOString(),
      RedriveCount: execution.redrives,
    },
    StateMachine: { Id: execution.machineArn, Name: execution.machineName },
    State: {
      Name: thread.state,
      EnteredTime: new Date(thread.enteredAt).toISOString(),
      ...(run.state(thread).type === 'Task' ? { RetryCount: thread.retryCount } : {}),
    },
    ...(task ? { Task: task } : {}),
    ...(item ? { Map: { Item: { Index: item.index, Value: item.value } } } : {}),
  };
}

function taskPart(run: Run, thread: Thread): { Token: string } | undefined {
  const mode = run.state(thread).task?.resource.mode;
  if (mode === undefined || mode === 'request' || thread.wait?.kind !== 'task') return undefined;
  return { Token: makeToken({ arn: run.execution.arn, task: thread.wait.id, nonce: thread.wait.nonce }) };
}

/** The innermost Map's item around the thread. */
function itemOf(execution: Execution, thread: Thread): Thread['item'] {
  let at: Thread | undefined = thread;
  while (at && !at.item) at = at.parent === null ? undefined : execution.threads[at.parent];
  return at?.item;
}
