import type { StateFailure } from './failure.ts';

/** Errors that the wildcards do not reach (DOC concepts-error-handling). */
const BEYOND_ALL = new Set(['States.Runtime']);
const BEYOND_TASK_FAILED = new Set(['States.Runtime', 'States.Timeout']);

/** True when one of a Retry's or Catch's `ErrorEquals` names the failure. A failure without a name matches States.ALL. */
export function matchesError(errors: string[], failure: StateFailure): boolean {
  const name = failure.error ?? '';
  return errors.some((error) => {
    if (error === 'States.ALL') return !BEYOND_ALL.has(name);
    if (error === 'States.TaskFailed' && !BEYOND_TASK_FAILED.has(name)) return true;
    return error === failure.error || (failure.alias !== undefined && error === failure.alias);
  });
}
