import * as z from 'zod';
import type { TaskCall } from './engine.ts';
import type { Execution, StartedBy } from './execution.ts';
import { ApiError } from './failure.ts';
import { nextUuid, seedOf } from './random.ts';

/** What a `states:startExecution` task asks for. */
export interface ChildRequest {
  machineArn: string;
  name: string;
  /** JSON text. */
  input: string;
  startedBy: StartedBy;
}

const schema = z.looseObject({
  StateMachineArn: z.string(),
  Name: z.string().nullish(),
  Input: z.unknown().optional(),
});

/** True when the task starts an execution. */
export function startsExecution(call: TaskCall): boolean {
  return call.resource.action === 'states:startExecution';
}

/** A name that was not given is drawn from the task, so that a call made again after a restart means the same child. */
export function readChildRequest(call: TaskCall): ChildRequest {
  const read = schema.safeParse(call.arguments);
  if (!read.success) throw new ApiError('States.Runtime', 'The field StateMachineArn is required');
  const { StateMachineArn, Name, Input } = read.data;
  const startedBy = { arn: call.execution.arn, task: call.task, mode: call.resource.mode };
  const name = Name ?? nextUuid({ state: seedOf(`${startedBy.arn}#${startedBy.task}`) });
  return { machineArn: StateMachineArn, name, input: inputText(Input), startedBy };
}

/** A missing or null Input is `{}`; a text is JSON already. */
function inputText(input: unknown): string {
  if (input === undefined || input === null) return '{}';
  return typeof input === 'string' ? input : JSON.stringify(input);
}

const NAME_REUSE_MS = 90 * 24 * 3600 * 1000;

/**
 * Standard executions start once: the same name and input while it runs is the same execution, and so is a call that
 * the same task makes again. Answers that one, or undefined when the name is free; throws ExecutionAlreadyExists.
 */
export function findRunning(
  existing: Execution | undefined,
  wanted: { input: string; now: number; startedBy?: StartedBy | undefined },
): Execution | undefined {
  if (!existing) return undefined;
  if (existing.status === 'RUNNING' && sameJson(existing.input, wanted.input)) return existing;
  const { startedBy } = existing;
  if (startedBy && startedBy.arn === wanted.startedBy?.arn && startedBy.task === wanted.startedBy.task) return existing;
  if (existing.stoppedAt !== undefined && existing.stoppedAt + NAME_REUSE_MS <= wanted.now) return undefined;
  throw new ApiError('ExecutionAlreadyExists', `Execution Already Exists: '${existing.arn}'`);
}

function sameJson(a: string, b: string): boolean {
  return a === b || JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
}

/** The failure of a task whose child could not be started, in the words of the service's integration. */
export function childFailure(error: unknown): unknown {
  if (!(error instanceof ApiError) || error.name.includes('.')) return error;
  const { name, message } = error;
  const service = `(Service: AWSStepFunctions; Status Code: 400; Error Code: ${name}; Request ID: local; Proxy: null)`;
  return new ApiError(`StepFunctions.${name}Exception`, `${message} ${service}`);
}
