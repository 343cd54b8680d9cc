import type { Execution } from '../states/execution.ts';
import { MAX_EXECUTION_SECONDS, REDRIVE_WINDOW_MS } from '../states/limits.ts';
import type { AwsResponse } from '../types.ts';

/** JSON 1.0, as the SDK's client reads it. */
export function reply(value: unknown): AwsResponse {
  return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: JSON.stringify(value) };
}

export function replyError(name: string, message: string, status = 400): AwsResponse {
  return { ...reply({ __type: name, message }), status };
}

/** Times on the wire are epoch seconds. */
export function seconds(milliseconds: number): number {
  return milliseconds / 1000;
}

/** One entry of ListExecutions. */
export function listedExecution(execution: Execution): Record<string, unknown> {
  return {
    executionArn: execution.arn,
    stateMachineArn: execution.machineArn,
    name: execution.name,
    status: execution.status,
    startDate: seconds(execution.startedAt),
    ...(execution.stoppedAt === undefined ? {} : { stopDate: seconds(execution.stoppedAt) }),
    redriveCount: execution.redrives,
  };
}

/** The answer of DescribeExecution. */
export function describedExecution(execution: Execution, now: number): Record<string, unknown> {
  const { input, output, error, cause, redrivenAt } = execution;
  const included = { included: true };
  return {
    ...listedExecution(execution),
    input,
    inputDetails: included,
    ...(output === undefined ? {} : { output, outputDetails: included }),
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
    ...(redrivenAt === undefined ? {} : { redriveDate: seconds(redrivenAt) }),
    ...redriveStatus(execution, now),
  };
}

/** Whether an execution may be run again from where it failed, and why not. */
export function redriveStatus(
  execution: Execution,
  now: number,
): { redriveStatus: string; redriveStatusReason?: string } {
  const { status, startedAt, stoppedAt = now } = execution;
  const not = (reason: string) => ({ redriveStatus: 'NOT_REDRIVABLE', redriveStatusReason: reason });
  if (status === 'RUNNING' || status === 'SUCCEEDED') return not(`Execution is ${status} and cannot be redriven`);
  const isOver = startedAt + MAX_EXECUTION_SECONDS * 1000 <= now;
  if (isOver || stoppedAt + REDRIVE_WINDOW_MS < now) return not('Execution has exceeded the redrivable period');
  return { redriveStatus: 'REDRIVABLE' };
}
