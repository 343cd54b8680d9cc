import type { Execution, Status } from '../states/execution.ts';
import type { HistoryEvent } from '../states/history.ts';

/** An execution as people see it in a list. Times are ISO 8601. */
export interface ExecutionSummary {
  arn: string;
  name: string;
  machine: string;
  status: Status;
  startDate: string;
  stopDate?: string;
  /** Names of the states in which it stands: one a branch. */
  currentSteps: string[];
}

/** One execution whole; `input` and `output` are values. */
export interface ExecutionView extends ExecutionSummary {
  input: unknown;
  output?: unknown;
  error?: string;
  cause?: string;
  definition: unknown;
  history: Record<string, unknown>[];
}

export function summarise(execution: Execution): ExecutionSummary {
  const { arn, name, machineName, status, startedAt, stoppedAt } = execution;
  return {
    arn,
    name,
    machine: machineName,
    status,
    startDate: new Date(startedAt).toISOString(),
    ...(stoppedAt === undefined ? {} : { stopDate: new Date(stoppedAt).toISOString() }),
    currentSteps: currentSteps(execution),
  };
}

export function viewWhole(execution: Execution, kept: { definition: string; history: HistoryEvent[] }): ExecutionView {
  const { input, output, error, cause } = execution;
  return {
    ...summarise(execution),
    input: JSON.parse(input),
    ...(output === undefined ? {} : { output: JSON.parse(output) }),
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
    definition: JSON.parse(kept.definition),
    history: kept.history.map((event) => ({ ...event, timestamp: new Date(event.timestamp).toISOString() })),
  };
}

function currentSteps({ status, threads }: Execution): string[] {
  if (status !== 'RUNNING') return [];
  const standing = Object.values(threads).filter(({ wait }) => wait?.kind !== 'children');
  return standing.map(({ state }) => state);
}
