import * as z from 'zod';
import { ApiError } from '../states/failure.ts';
import type { StepFunctions } from './step-functions.ts';
import { listedExecution, seconds } from './step-functions-wire.ts';

const page = { maxResults: z.number().optional(), nextToken: z.string().optional() };
const list = z.object({ ...page, stateMachineArn: z.string(), statusFilter: z.string().optional() });
const history = z.object({
  ...page,
  executionArn: z.string(),
  reverseOrder: z.boolean().optional(),
  includeExecutionData: z.boolean().optional(),
});
const machine = z.object({ stateMachineArn: z.string() });

interface Page {
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

/** Newest first. */
export function listExecutions(service: StepFunctions, input: unknown): unknown {
  const { stateMachineArn, statusFilter, ...asked } = list.parse(input);
  findMachine(service, stateMachineArn);
  const all = [...service.engine.executions.values()].reverse();
  const wanted = all.filter(
    (one) => one.machineArn === stateMachineArn && (statusFilter === undefined || one.status === statusFilter),
  );
  const { items, ...more } = cut(wanted, asked);
  return { executions: items.map(listedExecution), ...more };
}

export function getHistory(service: StepFunctions, input: unknown): unknown {
  const { executionArn, reverseOrder = false, includeExecutionData: _, ...asked } = history.parse(input);
  service.find(executionArn);
  const events = service.records.history(executionArn);
  const { items, ...more } = cut(reverseOrder ? events.reverse() : events, asked);
  return { events: items.map((event) => ({ ...event, timestamp: seconds(event.timestamp) })), ...more };
}

export function describeMachine(service: StepFunctions, input: unknown): unknown {
  const { arn, name, definition, roleArn, loggingConfiguration, createdAt } = findMachine(
    service,
    machine.parse(input).stateMachineArn,
  );
  return {
    ...{ stateMachineArn: arn, name, status: 'ACTIVE', type: 'STANDARD', definition, roleArn },
    creationDate: seconds(createdAt),
    ...(loggingConfiguration === undefined ? {} : { loggingConfiguration }),
  };
}

export function listMachines(service: StepFunctions): unknown {
  return {
    stateMachines: [...service.machines.values()].map(({ arn, name, createdAt }) => ({
      ...{ stateMachineArn: arn, name, type: 'STANDARD' },
      creationDate: seconds(createdAt),
    })),
  };
}

function findMachine(service: StepFunctions, arn: string): ReturnType<StepFunctions['machines']['get']> & object {
  const found = service.machines.get(arn);
  if (!found) throw new ApiError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
  return found;
}

/** One page: at most 1000 entries, 100 unless asked; the token is where the next page begins. */
function cut<T>(all: T[], { maxResults, nextToken }: Page): { items: T[]; nextToken?: string } {
  const from = Number(nextToken ?? 0);
  const to = from + Math.min(maxResults || 100, 1000);
  return { items: all.slice(from, to), ...(to < all.length ? { nextToken: String(to) } : {}) };
}
