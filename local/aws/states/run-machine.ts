import type { MachineResult, RunOptions } from './machine-run.ts';
import { MemoryRun } from './memory-run.ts';

export interface MachineRun {
  /** Settles when the execution has ended. Rejects only when the host itself is at fault. */
  result: Promise<MachineResult>;
  /** `output` is a value, or its JSON text as the API takes it. These three reject with InvalidToken or TaskTimedOut. */
  sendTaskSuccess(token: string, output: unknown): Promise<void>;
  /** The error's name and cause, or both as `{error, cause}`. */
  sendTaskFailure(token: string, error?: FailureWords | string | null, cause?: string | null): Promise<void>;
  sendTaskHeartbeat(token: string): Promise<void>;
}

export interface FailureWords {
  error?: string | null;
  cause?: string | null;
}

/** Runs one execution of a definition, with its children, in memory. Throws InvalidDefinition when it is refused. */
export function runMachine(options: RunOptions): MachineRun {
  const run = new MemoryRun(options);
  return {
    result: run.start(options.input === undefined ? {} : options.input),
    sendTaskSuccess: (token, output) => run.send(token, { type: 'succeeded', output: readOutput(output) }),
    sendTaskFailure: (token, words = null, cause = null) => {
      const given = typeof words === 'object' && words !== null ? words : { error: words, cause };
      return run.send(token, { type: 'failed', error: given.error ?? null, cause: given.cause ?? null });
    },
    sendTaskHeartbeat: (token) => run.send(token, { type: 'heartbeat' }),
  };
}

function readOutput(output: unknown): unknown {
  if (typeof output !== 'string') return output ?? null;
  try {
    return JSON.parse(output);
  } catch {
    return output;
  }
}
