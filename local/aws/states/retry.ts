import { removeDescendants } from './descendants.ts';
import type { Thread } from './execution.ts';
import type { StateFailure } from './failure.ts';
import type { Retrier } from './machine.ts';
import { matchesError } from './match-error.ts';
import { nextNumber } from './random.ts';
import type { Run } from './run.ts';

/** True when a Retry takes the failure: the thread then waits for the next attempt. The first match alone counts. */
export function startRetry(run: Run, thread: Thread, failure: StateFailure): boolean {
  const { retry } = run.state(thread);
  const index = retry.findIndex((retrier) => matchesError(retrier.errors, failure));
  const retrier = retry[index];
  const used = thread.retries[index] ?? 0;
  if (!retrier || used >= retrier.maxAttempts) return false;
  const delay = delaySeconds(retrier, used);
  const seconds = retrier.jitter ? delay * nextNumber(run.random) : delay;
  thread.retries = retry.map((_, i) => (thread.retries[i] ?? 0) + (i === index ? 1 : 0));
  thread.retryCount++;
  removeDescendants(run, thread);
  thread.wait = { kind: 'retry', until: run.now + Math.round(seconds * 1000) };
  return true;
}

/** Seconds before attempt `used + 1`, without jitter. */
export function delaySeconds(retrier: Retrier, used: number): number {
  const delay = retrier.intervalSeconds * retrier.backoffRate ** used;
  return Math.min(delay, retrier.maxDelaySeconds ?? Number.POSITIVE_INFINITY);
}
