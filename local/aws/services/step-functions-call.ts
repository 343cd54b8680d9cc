import * as z from 'zod';
import { childFailure, startsExecution } from '../states/child-request.ts';
import type { TaskAnswer, TaskCall } from '../states/engine.ts';
import { ApiError } from '../states/failure.ts';
import type { Machine } from '../states/machine.ts';
import type { HostContext, Permission } from '../types.ts';
import { childPermissions } from './child-permissions.ts';
import { statesOf } from './machine-role.ts';

/** Undefined when the role may, else why not in AWS's words. */
export type Authorize = (roleArn: string, permission: Permission) => string | undefined;

export interface CallParts {
  context: Pick<HostContext, 'functions' | 'account' | 'region' | 'publishText'>;
  authorize: Authorize;
  /** Starts the child that a `states:startExecution` task asks for. */
  startChild(call: TaskCall): Promise<{ arn: string; startedAt: number }>;
}

/** Makes the call of a task as its machine's role. Throws `{name, message}` as the state then fails. */
export async function makeCall(parts: CallParts, call: TaskCall): Promise<TaskAnswer> {
  const { resource } = call;
  if (resource.kind === 'lambda')
    return { output: await invokeFunction(parts, call, { FunctionName: resource.arn, Payload: call.arguments }) };
  if (resource.action === 'lambda:invoke') return { output: await invokeByService(parts, call) };
  if (resource.action === 'sns:publish') return { output: publishToTopic(parts, call) };
  if (startsExecution(call)) return startExecution(parts, call);
  throw new ApiError('States.TaskFailed', `This host has no service for the task's resource ${resource.arn}`);
}

const CALLS = new Set(['lambda:invoke', 'states:startExecution', 'sns:publish']);

/** Throws InvalidDefinition when a task calls what `makeCall` has no home for. */
export function refuseForeignCalls(machine: Machine): void {
  for (const { name, task } of statesOf(machine)) {
    const { kind, action, arn } = task?.resource ?? {};
    if (!task || kind === 'lambda' || CALLS.has(action ?? '')) continue;
    throw new ApiError('InvalidDefinition', `This host has no service for the resource ${arn} of the state ${name}`);
  }
}

const invocation = z.looseObject({
  FunctionName: z.string(),
  Payload: z.unknown().optional(),
  InvocationType: z.string().optional(),
});
type Invocation = z.infer<typeof invocation>;

async function invokeByService(parts: CallParts, call: TaskCall): Promise<unknown> {
  const read = invocation.safeParse(call.arguments);
  if (!read.success) throw new ApiError('States.Runtime', 'The Parameters of lambda:invoke need a FunctionName');
  if (read.data.InvocationType === 'Event') {
    const arn = functionArn(parts, read.data.FunctionName);
    refuseUnless(parts, call, arn);
    parts.context.functions.invokeLater(arn, read.data.Payload ?? {});
    return { Payload: {}, StatusCode: 202 };
  }
  return { ExecutedVersion: '$LATEST', Payload: await invokeFunction(parts, call, read.data), StatusCode: 200 };
}

async function invokeFunction(parts: CallParts, call: TaskCall, wanted: Invocation): Promise<unknown> {
  const arn = functionArn(parts, wanted.FunctionName);
  refuseUnless(parts, call, arn);
  try {
    return (await parts.context.functions.invoke(arn, wanted.Payload ?? {})) ?? null;
  } catch (error) {
    throw functionFailure(error);
  }
}

/** What the function threw is the error's name, its cause the payload that Lambda answers with; the service's own errors have a plain cause. */
function functionFailure(error: unknown): ApiError {
  if (!(error instanceof Error)) return new ApiError('Lambda.Unknown', String(error));
  if (error.name.startsWith('Lambda.')) return new ApiError(error.name, error.message);
  const trace = 'trace' in error ? error.trace : [];
  return new ApiError(error.name, JSON.stringify({ errorMessage: error.message, errorType: error.name, trace }));
}

function refuseUnless(parts: CallParts, call: TaskCall, arn: string): void {
  const reason = parts.authorize(call.execution.roleArn, { action: 'lambda:InvokeFunction', resource: arn });
  if (reason === undefined) return;
  const service =
    '(Service: AWSLambda; Status Code: 403; Error Code: AccessDeniedException; Request ID: local; Proxy: null)';
  throw new ApiError('Lambda.AWSLambdaException', `User: ${callerOf(call)} ${reason} ${service}`);
}

async function startExecution(parts: CallParts, call: TaskCall): Promise<TaskAnswer> {
  const { resource, execution } = call;
  const read = z.looseObject({ StateMachineArn: z.string() }).safeParse(call.arguments);
  const child = { machineArn: read.data?.StateMachineArn ?? '*', mode: resource.mode };
  const { region, account } = parts.context;
  for (const permission of childPermissions(child, region, account)) {
    const reason = parts.authorize(execution.roleArn, permission);
    if (reason === undefined) continue;
    const service =
      '(Service: AWSStepFunctions; Status Code: 400; Error Code: AccessDeniedException; Request ID: local; Proxy: null)';
    throw new ApiError('StepFunctions.AccessDeniedException', `User: ${callerOf(call)} ${reason} ${service}`);
  }
  try {
    const child = await parts.startChild(call);
    return { output: { ExecutionArn: child.arn, StartDate: child.startedAt / 1000 }, child: child.arn };
  } catch (error) {
    throw childFailure(error);
  }
}

const publication = z.looseObject({ TopicArn: z.string(), Message: z.string() });

function publishToTopic(parts: CallParts, call: TaskCall): unknown {
  const read = publication.safeParse(call.arguments);
  if (!read.success)
    throw new ApiError('States.Runtime', 'The Parameters of sns:publish need a TopicArn and a Message');
  const { TopicArn, Message } = read.data;
  const reason = parts.authorize(call.execution.roleArn, { action: 'sns:Publish', resource: TopicArn });
  if (reason !== undefined) throw new ApiError('SNS.AuthorizationErrorException', `User: ${callerOf(call)} ${reason}`);
  const MessageId = parts.context.publishText?.(TopicArn, Message);
  if (MessageId === undefined) throw new ApiError('SNS.NotFoundException', 'Topic does not exist');
  return { MessageId };
}

function functionArn({ context }: CallParts, name: string): string {
  return name.startsWith('arn:') ? name : `arn:aws:lambda:${context.region}:${context.account}:function:${name}`;
}

function callerOf({ execution }: TaskCall): string {
  return `${execution.roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${execution.name}`;
}
