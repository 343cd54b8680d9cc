import type { AwsResponse } from '../types.ts';

/** Google's canonical codes that are used here: cloud.google.com/apis/design/errors */
const CODES = {
  INVALID_ARGUMENT: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  ALREADY_EXISTS: 409,
  GONE: 410,
  RESOURCE_EXHAUSTED: 429,
  UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
} as const;

export type GoogleStatus = keyof typeof CODES;

/** An error answer of a Google API; `reason` is the older word that Calendar clients look at. */
export class GoogleError extends Error {
  constructor(
    readonly status: GoogleStatus,
    message: string,
    readonly reason: string = status,
  ) {
    super(message);
    this.name = 'GoogleError';
  }

  get code(): number {
    return CODES[this.status];
  }
}

export function answerGoogleError({ status, code, message, reason }: GoogleError): AwsResponse {
  return asJson(code, { error: { code, message, status, errors: [{ message, domain: 'global', reason }] } });
}

/** The errors of OAuth have a form of their own: RFC 6749, section 5.2. */
export function answerOAuthError(error: string, description: string): AwsResponse {
  return asJson(400, { error, error_description: description });
}

export function asJson(status: number, value: unknown): AwsResponse {
  return { status, headers: { 'content-type': 'application/json; charset=UTF-8' }, body: JSON.stringify(value) };
}

/** The error that a wanted fault gives, or nothing for a kind that leaves the call alone. */
export function errorOfFault(kind: string | undefined): GoogleError | undefined {
  switch (kind) {
    case 'throttle':
    case '429':
      return new GoogleError('RESOURCE_EXHAUSTED', 'Quota exceeded for quota metric.', 'rateLimitExceeded');
    case '5xx':
      return new GoogleError('UNAVAILABLE', 'The service is currently unavailable.', 'backendError');
    case '401':
      return unauthenticated();
    case '403':
      return new GoogleError('PERMISSION_DENIED', 'The caller does not have permission', 'forbidden');
    case '404':
      return new GoogleError('NOT_FOUND', 'Requested entity was not found.', 'notFound');
    case '409':
      return new GoogleError('ALREADY_EXISTS', 'The requested identifier already exists.', 'duplicate');
    default:
      return undefined;
  }
}

export function unauthenticated(): GoogleError {
  const text =
    'Request had invalid authentication credentials. Expected OAuth 2 access token or another valid credential.';
  return new GoogleError('UNAUTHENTICATED', text, 'authError');
}
