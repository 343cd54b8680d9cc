export type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** One execution, whole but for its history: plain JSON, never changed in place by a step. */
export interface Execution {
  arn: string;
  name: string;
  machineArn: string;
  machineName: string;
  roleArn: string;
  /** The key of the definition it started with. */
  definition: string;
  status: Status;
  /** JSON text. */
  input: string;
  /** JSON text, once it has succeeded. */
  output?: string;
  error?: string;
  cause?: string;
  /** Epoch milliseconds, like every time here. */
  startedAt: number;
  stoppedAt?: number;
  redrives: number;
  redrivenAt?: number;
  lastEvent: number;
  /** Tasks scheduled so far. */
  tasks: number;
  random: number;
  startedBy?: StartedBy;
  threads: Record<string, Thread>;
}

/** The Task that started this execution. */
export interface StartedBy {
  arn: string;
  task: string;
  mode: 'request' | 'callback' | 'sync' | 'sync2';
}

/** A run through one set of states: the root, a branch or an iteration. */
export interface Thread {
  /** `0` for the root, `0.2` its third branch, … */
  id: string;
  parent: string | null;
  slot: number;
  block: string;
  state: string;
  input: unknown;
  enteredAt: number;
  enteredEvent: number;
  lastEvent: number;
  variables: Record<string, unknown>;
  /** Attempts used, one number a retrier. */
  retries: number[];
  retryCount: number;
  item?: { index: number; value: unknown };
  wait: Waiting | null;
}

export type Waiting = TimerWait | TaskWait | ChildrenWait;

export interface TimerWait {
  kind: 'timer' | 'retry';
  until: number;
}

export interface TaskWait {
  kind: 'task';
  /** Unique in the execution: the thread and a running number. */
  id: string;
  nonce: string;
  arguments: unknown;
  /** The call was answered and a token, or a child's end, is waited for. */
  submitted: boolean;
  timeoutAt?: number;
  heartbeatSeconds?: number;
  heartbeatAt?: number;
  /** The execution that a `.sync` task waits for. */
  child?: string;
}

export interface ChildrenWait {
  kind: 'children';
  startedEvent: number;
  results: unknown[];
  running: number;
  /** The first slot that has not been started. */
  next: number;
  concurrency: number;
  failures: number;
  toleratedFailures: number;
  /** A Map's items after ItemSelector; absent in a Parallel. */
  items?: unknown[];
  values?: unknown[];
  mapRun?: string;
}

/** What happens to an execution from outside. */
export type StepEvent =
  | { type: 'start' }
  | { type: 'timer'; thread: string; timer: 'wait' | 'timeout' | 'heartbeat'; at: number }
  | { type: 'limit' }
  | { type: 'stop'; error?: string; cause?: string }
  | { type: 'redrive' }
  | TaskEvent;

/** `answered` is the call's own answer, `succeeded` and `failed` come by token or from the child. */
export type TaskEvent =
  | { type: 'answered'; task: string; output: unknown; child?: string }
  | { type: 'succeeded'; task: string; output: unknown }
  | { type: 'failed'; task: string; error: string | null; cause: string | null }
  | { type: 'heartbeat'; task: string };

/** What a step wants done outside. Timers follow from the execution itself (see timers.ts). */
export type Effect =
  | { kind: 'invoke'; thread: string; task: string }
  | { kind: 'stop-child'; arn: string }
  | { kind: 'status' };
