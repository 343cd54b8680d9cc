/** An error by which a state ends: `error` and `cause` are null when the one who failed the task gave none. */
export class StateFailure extends Error {
  readonly error: string | null;
  readonly reason: string | null;
  /** Set when an expression failed: the field's path, or null when no single field is to blame. */
  readonly evaluation?: { location: string | null };
  /** Only Catch and Retry see this name; the execution reports `error`. */
  readonly alias?: string;
  /** No Retry or Catch may handle it: the execution ends. */
  readonly terminal: boolean;

  constructor(error: string | null, reason: string | null, more: FailureDetails = {}) {
    super(`${error ?? 'error'}: ${reason ?? ''}`);
    this.name = 'StateFailure';
    this.error = error;
    this.reason = reason;
    this.terminal = more.terminal ?? false;
    if (more.evaluation) this.evaluation = more.evaluation;
    if (more.alias) this.alias = more.alias;
  }
}

export interface FailureDetails {
  evaluation?: { location: string | null };
  alias?: string;
  terminal?: boolean;
}

/** The error of a result larger than a payload may be; `name` is the state or the task's resource type. */
export function dataLimit(name: string, terminal: boolean): StateFailure {
  const cause = `The state/task '${name}' returned a result with a size exceeding the maximum number of bytes service limit.`;
  return new StateFailure('States.DataLimitExceeded', cause, { terminal });
}

/** A wrong use of the API or of a definition, by AWS's exception name. */
export class ApiError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}
