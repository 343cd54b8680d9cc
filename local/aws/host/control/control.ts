import { decode } from '../../services/http-api-routes.ts';
import type { AwsResponse, Work } from '../../types.ts';
import type { WebRequest } from '../aws-endpoint.ts';
import { ControlError, type ControlRoute } from './control-route.ts';

export interface ControlParts {
  routes: ControlRoute[];
  work: Work;
  changed(): void;
}

/** Answers `/local/…`. What changes something answers when all its effects are done. */
export async function answerControl(parts: ControlParts, request: WebRequest): Promise<AwsResponse> {
  if (!isSameSite(request)) return asJson(403, { message: 'only pages of this host may do that' });
  const found = findControlRoute(parts.routes, request);
  if (!found) return asJson(404, { message: `there is no ${request.method} ${request.path}` });
  try {
    if (request.method !== 'GET') parts.changed();
    // What went before is done first, so that the order of effects is the order of acts.
    if (request.method !== 'GET') await parts.work.act(async () => undefined);
    const { status = 200, body } = await found.route.handle({ ...request, parameters: found.parameters });
    if (request.method !== 'GET') await parts.work.idle();
    return asJson(status, body);
  } catch (error) {
    if (error instanceof ControlError) return asJson(error.status, { message: error.message });
    throw error;
  }
}

function findControlRoute(routes: ControlRoute[], request: WebRequest) {
  for (const route of routes) {
    if (route.method !== request.method) continue;
    const parameters = matchPath(route.path.split('/'), request.path.split('/'));
    if (parameters) return { route, parameters };
  }
  return undefined;
}

function matchPath(wanted: string[], actual: string[]): Record<string, string> | undefined {
  if (wanted.length !== actual.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decode(actual[index] ?? '');
    if (part.startsWith(':')) parameters[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return parameters;
}

/** A browser tells the origin of what it sends; other programs tell none. */
function isSameSite({ headers }: WebRequest): boolean {
  return headers.origin === undefined || headers.origin.replace(/^https?:\/\//, '') === headers.host;
}

function asJson(status: number, body: unknown): AwsResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  };
}
