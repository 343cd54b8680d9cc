import type { Resource } from './resource.ts';
import type { Template } from './template.ts';

export type StateType = 'Pass' | 'Task' | 'Choice' | 'Wait' | 'Succeed' | 'Fail' | 'Parallel' | 'Map';

/** A definition made ready to run. */
export interface Machine {
  root: Block;
  /** Every set of states by its key: `''` the root, `Contact/0` a branch, `Each/*` a Map's processor. */
  blocks: Map<string, Block>;
  timeoutSeconds?: Template;
}

export interface Block {
  key: string;
  startAt: string;
  states: Map<string, State>;
  /** A distributed Map's processor: sees no outer variables. */
  sealed: boolean;
  /** Inside a distributed Map: leaves no events in this history. */
  silent: boolean;
}

export interface State {
  name: string;
  type: StateType;
  /** Null when the state ends its block. */
  next: string | null;
  assign?: Template;
  output?: Template;
  retry: Retrier[];
  catchers: Catcher[];
  task?: TaskFields;
  choices?: ChoiceRule[];
  wait?: { seconds?: Template; timestamp?: Template };
  fail?: { error?: Template; cause?: Template };
  /** Of a Parallel: what the branches get. */
  arguments?: Template;
  branches?: Block[];
  map?: MapFields;
}

export interface TaskFields {
  resource: Resource;
  arguments?: Template;
  timeoutSeconds?: Template;
  heartbeatSeconds?: Template;
}

export interface ChoiceRule {
  condition: Template;
  next: string;
  assign?: Template;
  output?: Template;
}

export interface MapFields {
  processor: Block;
  items?: Template;
  selector?: Template;
  concurrency?: Template;
  toleratedCount?: Template;
  toleratedPercentage?: Template;
}

export interface Retrier {
  errors: string[];
  intervalSeconds: number;
  maxAttempts: number;
  backoffRate: number;
  maxDelaySeconds?: number;
  jitter: boolean;
}

export interface Catcher {
  errors: string[];
  next: string;
  assign?: Template;
  output?: Template;
}
