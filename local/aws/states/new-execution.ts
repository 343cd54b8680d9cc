import type { Execution, StartedBy } from './execution.ts';
import { seedOf } from './random.ts';

export interface Beginning {
  arn: string;
  name: string;
  machine: { arn: string; name: string; roleArn: string };
  /** The key of the definition to keep. */
  definition: string;
  /** JSON text. */
  input: string;
  /** Epoch milliseconds. */
  now: number;
  startedBy?: StartedBy | undefined;
  /** What chance springs from, beside the name and the time. */
  seed?: string;
}

/** An execution that is about to start. */
export function newExecution(beginning: Beginning): Execution {
  const { arn, name, machine, definition, input, now, startedBy, seed = '' } = beginning;
  return {
    arn,
    name,
    machineArn: machine.arn,
    machineName: machine.name,
    roleArn: machine.roleArn,
    definition,
    status: 'RUNNING',
    input,
    startedAt: now,
    redrives: 0,
    lastEvent: 0,
    tasks: 0,
    random: seedOf(`${seed}${arn}@${now}`),
    ...(startedBy ? { startedBy } : {}),
    threads: { '0': rootThread(now) },
  };
}

function rootThread(now: number): Execution['threads'][string] {
  const at = { block: '', state: '', input: null, enteredAt: now, enteredEvent: 0, lastEvent: 0 };
  return { id: '0', parent: null, slot: 0, ...at, variables: {}, retries: [], retryCount: 0, wait: null };
}

/** `arn:…:stateMachine:M` and `N` → `arn:…:execution:M:N`. */
export function executionArn(machineArn: string, name: string): string {
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
}
