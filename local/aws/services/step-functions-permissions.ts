import * as z from 'zod';
import { readToken } from '../states/task-token.ts';
import type { AwsRequest, Permission } from '../types.ts';

const named = z.looseObject({
  stateMachineArn: z.string().optional(),
  executionArn: z.string().optional(),
  taskToken: z.string().optional(),
});

/** The operation that a request names, without the service's prefix. */
export function operationOf({ headers }: AwsRequest): string {
  return headers['x-amz-target']?.split('.').at(-1) ?? '';
}

/** What the caller's role must allow: the machine, the execution, or the machine whose task the token closes. */
export function permissionsOf(request: AwsRequest): Permission[] {
  return [{ action: `states:${operationOf(request)}`, resource: resourceOf(request.body) }];
}

function resourceOf(body: Buffer): string {
  const { stateMachineArn, executionArn, taskToken } = readNames(body);
  const token = taskToken === undefined ? null : readToken(taskToken);
  if (token) return token.arn.replace(':execution:', ':stateMachine:').split(':').slice(0, -1).join(':');
  return stateMachineArn ?? executionArn ?? '*';
}

function readNames(body: Buffer): z.infer<typeof named> {
  try {
    return named.parse(JSON.parse(body.toString('utf8')));
  } catch {
    return {};
  }
}
