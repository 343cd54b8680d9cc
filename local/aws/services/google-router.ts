import type { AwsResponse } from '../types.ts';
import { answerGoogleError, asJson, errorOfFault, GoogleError, unauthenticated } from './google-error.ts';
import { type GoogleToken, readBearer } from './google-tokens.ts';
import type { WebRequest } from './web-request.ts';

export interface GoogleCall {
  /** The parts of the path that the route's pattern caught, decoded. */
  parts: string[];
  query: URLSearchParams;
  body: unknown;
  /** The e-mail address that the token acts as. */
  subject: string;
}

export interface GoogleRoute {
  method: string;
  pattern: RegExp;
  /** Any one of them is enough; without the prefix `https://www.googleapis.com/auth/`. */
  scopes: string[];
  /** The JSON to answer; nothing is 204. @throws {GoogleError} */
  run(call: GoogleCall): unknown;
}

const SCOPE_PREFIX = 'https://www.googleapis.com/auth/';

export interface Routing {
  routes: GoogleRoute[];
  /** The request's path below the API's root. */
  path: string;
  now: number;
  takeFault(): { kind: string } | undefined;
}

/** Finds the route, checks token and scope, and turns what comes of it into Google's answers. */
export function runRoute({ routes, path, now, takeFault }: Routing, request: WebRequest): AwsResponse {
  try {
    const fault = takeFault()?.kind;
    const early = errorOfFault(fault);
    if (early !== undefined) throw early;
    const found = findRoute(routes, request.method, path);
    const token = readBearer(request.headers.authorization, { kind: 'user', now });
    if (token === undefined) throw unauthenticated();
    requireScope(token, found.route);
    const { query } = request;
    const call = { parts: found.parts, query, body: readBody(request), subject: token.subject };
    if (fault === 'duplicate') found.route.run(call);
    const answer = found.route.run(call);
    if (fault === 'timeout')
      throw new GoogleError('DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.');
    return answer === undefined ? { status: 204, body: '' } : asJson(200, answer);
  } catch (error) {
    if (error instanceof GoogleError) return answerGoogleError(error);
    throw error;
  }
}

function findRoute(routes: GoogleRoute[], method: string, path: string): { route: GoogleRoute; parts: string[] } {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (match !== null) return { route, parts: match.slice(1).map((part) => decodeURIComponent(part ?? '')) };
  }
  throw new GoogleError('NOT_FOUND', 'The requested URL was not found on this server.', 'notFound');
}

function requireScope(token: GoogleToken, route: GoogleRoute): void {
  if (route.scopes.some((scope) => token.scopes.includes(SCOPE_PREFIX + scope))) return;
  const text = 'Request had insufficient authentication scopes.';
  throw new GoogleError('PERMISSION_DENIED', text, 'ACCESS_TOKEN_SCOPE_INSUFFICIENT');
}

function readBody({ body }: WebRequest): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new GoogleError('INVALID_ARGUMENT', 'Invalid JSON payload received.', 'parseError');
  }
}
