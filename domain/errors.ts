/** Errors are the protocol between steps and state machines: each has a literal name that `ErrorEquals` may use. */

/** A service asked us to slow down, or was away for a moment. State machines retry it. */
export class TransientError extends Error {
  override readonly name = 'Transient';
}

/** Google could not be read or changed just now. State machines retry it; the join gate stays shut. */
export class GoogleUnavailableError extends Error {
  override readonly name = 'GoogleUnavailable';
}

/** The Meet space that Google made differs from what was asked: nobody may be told of it. */
export class SpaceNotAsAskedError extends Error {
  override readonly name = 'SpaceNotAsAsked';
}

/** An item that must exist does not: a broken reference, for a person to look at. */
export class MissingItemError extends Error {
  override readonly name = 'MissingItem';
}
