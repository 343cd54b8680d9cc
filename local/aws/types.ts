/** What the parts of the one-machine host share. Nothing here knows what the hosted application is about. */

/** The one clock. It stands still until it is moved; instants are epoch milliseconds. */
export interface Clock {
  now(): number;
  /** Runs `fire` when the clock reaches `at` (at once, still queued, when that is past). A known key is replaced. */
  schedule(timer: Timer): void;
  cancel(key: string): void;
}

export interface Timer {
  key: string;
  at: number;
  /** Shown to people in `due`: ids and resource names only. */
  what: string;
  /** Housekeeping (a recurring rule, a heartbeat) is not listed as due and is skipped by `next`. */
  housekeeping?: boolean;
  fire: () => void | Promise<void>;
}

/** Counts what is under way, so that moving the clock can wait until every effect is done. */
export interface Work {
  track<T>(promise: Promise<T>): Promise<T>;
  /** Runs jobs one at a time, in the order given: the order of effects is then the same in every run. */
  enqueue(name: string, job: () => Promise<void>): void;
  /**
   * Does what somebody outside asked for: once all jobs are done, and before those that follow from it. Acts may go on
   * beside each other.
   */
  act<T>(act: () => Promise<T>): Promise<T>;
  idle(): Promise<void>;
}

/** Durable key-value collections in one journal: a write is on disk (in the kernel) when `put` returns. */
export interface Store {
  collection<T>(name: string): Collection<T>;
  /** All writes made inside land in one journal line, or none does. */
  batch(writes: () => void): void;
  close(): void;
}

export interface Collection<T> {
  get(key: string): T | undefined;
  put(key: string, value: T): void;
  delete(key: string): void;
  entries(): IterableIterator<[string, T]>;
}

/** Who calls: the role whose policies are checked. `root` is the host itself or an admin. */
export interface Caller {
  accessKeyId: string;
  roleArn: string | 'root';
}

/** One call of an AWS API, already read whole from the wire. */
export interface AwsRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: Buffer;
  caller: Caller;
}

export interface AwsResponse {
  status: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}

export interface Permission {
  action: string;
  resource: string;
  context?: Record<string, string>;
}

/** A stand-in of one AWS service at its wire protocol. The endpoint finds it by the signature's service name. */
export interface AwsService {
  /** The service name in the SigV4 credential scope: `dynamodb`, `states`, `email`, `s3`, … */
  signingName: string;
  /** What the caller must be allowed to do; checked before `handle`. */
  permissions(request: AwsRequest): Permission[];
  /** The answer that the service gives to a refused call, in its own wire form. */
  refuse(request: AwsRequest, message: string): AwsResponse;
  handle(request: AwsRequest): Promise<AwsResponse>;
}

/** An event on the default bus. */
export interface BusEvent {
  source: string;
  'detail-type': string;
  detail: Record<string, unknown>;
  resources?: string[];
}

/** Calls a deployed function as the service `by` would. Rejects with `{name, message}` when the function throws. */
export interface Functions {
  /** RequestResponse: the payload the function returned. */
  invoke(functionArn: string, payload: unknown): Promise<unknown>;
  /** Event: queued, retried twice on the clock (1 min, 2 min), then sent to the dead-letter queue. */
  invokeLater(functionArn: string, payload: unknown): void;
}

/** What each resource handler and stand-in is given. */
export interface HostContext {
  clock: Clock;
  work: Work;
  store: Store;
  functions: Functions;
  publish(event: BusEvent): void;
  /** True when a fault was asked for by `POST /local/faults` and is now used up. */
  takeFault(target: string): { kind: 'throttle' | '5xx' | 'timeout' | 'duplicate' | string } | undefined;
  /** Texts the phones that listen to a topic; the message's id, or undefined when there is no such topic. */
  publishText?(topicArn: string, text: string): string | undefined;
  /** Undefined when the role's policies allow it, else the reason in AWS's words. Calls of the endpoint are checked already. */
  authorize?(roleArn: string, permission: Permission): string | undefined;
  stateDir: string;
  account: string;
  region: string;
  log(line: string): void;
}
