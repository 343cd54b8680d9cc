import type { Clock } from '../types.ts';
import type { Status } from './execution.ts';
import type { HistoryEvent } from './history.ts';

export interface MachineResult {
  status: Status;
  output?: unknown;
  error?: string;
  cause?: string;
  /** As the SDK's GetExecutionHistory gives it. */
  history: MachineEvent[];
}

export type MachineEvent = Omit<HistoryEvent, 'timestamp'> & { type: string; timestamp: Date };

export interface RunOptions {
  /** JSON text or value. */
  definition: unknown;
  input?: unknown;
  /** Answers a task, or throws `{name, message}`. A `.waitForTaskToken` task has its token in `context.Task.Token`. */
  invoke(resource: string, args: unknown, context: Record<string, unknown>): unknown;
  /** Definitions of children by the ARN of their machine; one that is not JSONata is left to `invoke`. */
  machines?: Record<string, unknown>;
  /** Virtual unless given: time then jumps to the next timer whenever nothing else can happen. */
  clock?: Clock;
}
