import type { Execution, Status } from '../states/execution.ts';
import type { BusEvent } from '../types.ts';
import { redriveStatus } from './step-functions-wire.ts';

/** What Step Functions tells the default bus when an execution has come to a status. Times are epoch milliseconds. */
export function statusEvent(execution: Execution, status: Status): BusEvent {
  const isOver = status !== 'RUNNING';
  const stopDate = isOver ? (execution.stoppedAt ?? null) : null;
  const output = isOver ? (execution.output ?? null) : null;
  return {
    source: 'aws.states',
    'detail-type': 'Step Functions Execution Status Change',
    resources: [execution.arn],
    detail: {
      executionArn: execution.arn,
      stateMachineArn: execution.machineArn,
      name: execution.name,
      status,
      startDate: execution.startedAt,
      stopDate,
      input: execution.input,
      output,
      inputDetails: { included: true },
      outputDetails: output === null ? null : { included: true },
      error: isOver ? (execution.error ?? null) : null,
      cause: isOver ? (execution.cause ?? null) : null,
      stateMachineVersionArn: null,
      stateMachineAliasArn: null,
      redriveCount: execution.redrives,
      redriveDate: execution.redrivenAt ?? null,
      redriveStatusReason: null,
      ...redriveStatus({ ...execution, status }, execution.stoppedAt ?? execution.startedAt),
    },
  };
}
