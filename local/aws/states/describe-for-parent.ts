import type { Execution, StartedBy, TaskEvent } from './execution.ts';

/** What the end of a child tells the `.sync` task that started it. `.sync:2` gets Input and Output as values. */
export function describeForParent(child: Execution, startedBy: StartedBy): TaskEvent {
  const { task } = startedBy;
  if (child.status === 'SUCCEEDED') {
    return { type: 'succeeded', task, output: describe(child, startedBy.mode === 'sync2') };
  }
  return { type: 'failed', task, error: 'States.TaskFailed', cause: JSON.stringify(describe(child, false)) };
}

function describe(child: Execution, asValues: boolean): Record<string, unknown> {
  const value = (text: string): unknown => (asValues ? JSON.parse(text) : text);
  const included = { Included: true };
  return {
    ...(child.cause === undefined ? {} : { Cause: child.cause }),
    ...(child.error === undefined ? {} : { Error: child.error }),
    ExecutionArn: child.arn,
    Input: value(child.input),
    InputDetails: included,
    Name: child.name,
    ...(child.output === undefined ? {} : { Output: value(child.output), OutputDetails: included }),
    RedriveCount: child.redrives,
    ...redriveWords(child),
    StartDate: child.startedAt,
    StateMachineArn: child.machineArn,
    Status: child.status,
    StopDate: child.stoppedAt,
  };
}

function redriveWords(child: Execution): Record<string, string> {
  if (child.status !== 'SUCCEEDED') return { RedriveStatus: 'REDRIVABLE' };
  return {
    RedriveStatus: 'NOT_REDRIVABLE',
    RedriveStatusReason: 'Execution is SUCCEEDED and cannot be redriven',
  };
}
