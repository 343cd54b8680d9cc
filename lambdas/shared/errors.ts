import { GoogleUnavailableError, MissingItemError, SpaceNotAsAskedError, TransientError } from '../../domain/errors.ts';

/** What AWS's clients call a call worth repeating. Source: SDK v3 service error names. */
const TRANSIENT = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'Throttling',
  'ThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'InternalServerError',
  'InternalFailure',
  'ServiceUnavailable',
  'SlowDown',
  'TimeoutError',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
]);

export const isProtocolError = (error: unknown): error is Error =>
  error instanceof TransientError ||
  error instanceof GoogleUnavailableError ||
  error instanceof SpaceNotAsAskedError ||
  error instanceof MissingItemError;

class UnexpectedError extends Error {
  constructor(name: string, requestId: string) {
    super(`${name} in request ${requestId}`);
    this.name = 'Unexpected';
  }
}

export const isTransient = (error: Error): boolean =>
  TRANSIENT.has(error.name) || ('code' in error && typeof error.code === 'string' && TRANSIENT.has(error.code));

/** A protocol error as it is, a service's transient one as Transient, any other as Unexpected with its name and the request's id. */
export const replaceUnknownError = (error: unknown, requestId: string): Error => {
  if (isProtocolError(error)) return error;
  if (error instanceof Error && isTransient(error)) return new TransientError(`${error.name} in request ${requestId}`);
  return new UnexpectedError(error instanceof Error ? error.name : 'Unknown', requestId);
};
