import * as z from 'zod';
import { ApiError } from '../states/failure.ts';
import { MAX_DEFINITION_BYTES } from '../states/limits.ts';
import { postByToken } from '../states/post-by-token.ts';
import { validateDefinition } from '../states/validate-definition.ts';
import type { AwsRequest, AwsResponse } from '../types.ts';
import { asUuid, nextId } from './next-id.ts';
import type { StepFunctions } from './step-functions.ts';
import { checkOutput } from './step-functions-checks.ts';
import { describeMachine, getHistory, listExecutions, listMachines } from './step-functions-lists.ts';
import { operationOf } from './step-functions-permissions.ts';
import { describedExecution, redriveStatus, reply, replyError, seconds } from './step-functions-wire.ts';

type Operation = (service: StepFunctions, input: unknown) => Promise<unknown> | unknown;

const start = z.object({ stateMachineArn: z.string(), name: z.string().optional(), input: z.string().optional() });
const execution = z.object({ executionArn: z.string() });
const stop = execution.extend({ error: z.string().max(256).optional(), cause: z.string().max(32_768).optional() });
const token = z.object({ taskToken: z.string().min(1).max(2048) });
const success = token.extend({ output: z.string() });
const failed = token.extend({ error: z.string().max(256).nullish(), cause: z.string().max(32_768).nullish() });

const OPERATIONS: Record<string, Operation> = {
  StartExecution: startExecution,
  DescribeExecution: (service, input) =>
    describedExecution(service.find(execution.parse(input).executionArn), service.context.clock.now()),
  StopExecution: stopExecution,
  RedriveExecution: redriveExecution,
  ListExecutions: listExecutions,
  GetExecutionHistory: getHistory,
  DescribeStateMachine: describeMachine,
  ListStateMachines: listMachines,
  ValidateStateMachineDefinition: validate,
  SendTaskSuccess: sendSuccess,
  SendTaskFailure: async (service, input) => {
    const { taskToken, error = null, cause = null } = failed.parse(input);
    await postByToken(service.engine, taskToken, { type: 'failed', error, cause });
    return {};
  },
  SendTaskHeartbeat: async (service, input) => {
    await postByToken(service.engine, token.parse(input).taskToken, { type: 'heartbeat' });
    return {};
  },
};

const validation = z.object({
  definition: z.string().min(1).max(MAX_DEFINITION_BYTES),
  type: z.enum(['STANDARD', 'EXPRESS']).default('STANDARD'),
});

/** AWS's own check of a definition; what it takes may still be what this host does not run. */
function validate(_service: StepFunctions, input: unknown): unknown {
  const { definition, type } = validation.parse(input);
  return { ...validateDefinition(definition, type), truncated: false };
}

/** Answers one call of the API; errors in AWS's names and shape. */
export async function handleOperation(service: StepFunctions, request: AwsRequest): Promise<AwsResponse> {
  const operation = operationOf(request);
  const run = Object.hasOwn(OPERATIONS, operation) ? OPERATIONS[operation] : undefined;
  if (!run) return replyError('UnknownOperationException', `This host does not answer ${operation}`);
  const fault = service.context.takeFault('states')?.kind;
  if (fault === 'throttle') return replyError('ThrottlingException', 'Rate exceeded');
  if (fault === '5xx') return replyError('InternalServerError', 'Internal server error', 500);
  const answer = await perform(() => run(service, JSON.parse(request.body.toString('utf8') || '{}')));
  if (fault === 'duplicate') return perform(() => run(service, JSON.parse(request.body.toString('utf8') || '{}')));
  return fault === 'timeout' ? replyError('InternalServerError', 'Internal server error', 500) : answer;
}

async function perform(run: () => Promise<unknown> | unknown): Promise<AwsResponse> {
  try {
    return reply(await run());
  } catch (error) {
    if (error instanceof ApiError) return replyError(error.name, error.message);
    if (error instanceof z.ZodError) return replyError('ValidationException', z.prettifyError(error));
    if (error instanceof SyntaxError) return replyError('SerializationException', 'The body is not JSON');
    throw error;
  }
}

async function startExecution(service: StepFunctions, input: unknown): Promise<unknown> {
  const { stateMachineArn: machineArn, name, input: text = '{}' } = start.parse(input);
  const given = name ?? asUuid(nextId(service.context.store, 'execution'));
  const { arn, startedAt } = await service.start({ machineArn, name: given, input: text });
  return { executionArn: arn, startDate: seconds(startedAt) };
}

async function stopExecution(service: StepFunctions, input: unknown): Promise<unknown> {
  const { executionArn, error, cause } = stop.parse(input);
  service.find(executionArn);
  const words = { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
  await service.engine.post(executionArn, { type: 'stop', ...words });
  return { stopDate: seconds(service.find(executionArn).stoppedAt ?? service.context.clock.now()) };
}

async function redriveExecution(service: StepFunctions, input: unknown): Promise<unknown> {
  const { executionArn } = execution.parse(input);
  const now = service.context.clock.now();
  const { redriveStatusReason } = redriveStatus(service.find(executionArn), now);
  if (redriveStatusReason !== undefined) throw new ApiError('ExecutionNotRedrivable', redriveStatusReason);
  await service.engine.post(executionArn, { type: 'redrive' });
  return { redriveDate: seconds(now) };
}

async function sendSuccess(service: StepFunctions, input: unknown): Promise<unknown> {
  const { taskToken, output } = success.parse(input);
  checkOutput(output);
  await postByToken(service.engine, taskToken, { type: 'succeeded', output: JSON.parse(output) });
  return {};
}
