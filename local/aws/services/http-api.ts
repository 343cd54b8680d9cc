import type { WebRequest } from '../host/aws-endpoint.ts';
import type { HostContext } from '../types.ts';
import { writeAccessLog } from './http-api-access-log.ts';
import { makeApiEvent } from './http-api-event.ts';
import { gatewayError, readApiResponse, type WebResponse } from './http-api-response.ts';
import { findRoute, type Route, type RouteMatch } from './http-api-routes.ts';
import type { Logs } from './lambda-logs.ts';
import type { LambdaPermissions } from './lambda-permissions.ts';
import { asUuid, nextId } from './next-id.ts';

/**
 * An HTTP API takes bodies up to 10 MB, a request line and header values up to 10,240 bytes together, and waits 30 s for an
 * integration. Source: docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
 */
export const maxRequest = 10 * 1024 * 1024;
export const maxHead = 10_240;
const longestIntegration = 30_000;

export interface HttpApiParts {
  context: Pick<HostContext, 'clock' | 'store' | 'account' | 'region' | 'functions' | 'log' | 'takeFault'>;
  permissions: LambdaPermissions;
  logs: Logs;
  /** Milliseconds. */
  longestIntegration?: number;
}

/** The one HTTP API of the template, with its routes and Lambda integrations. */
export class HttpApi {
  readonly #routes: Route[] = [];
  readonly #integrations = new Map<string, string>();
  #accessLog: { group: string; format: string } | undefined;
  #id = 'local';

  constructor(private readonly parts: HttpApiParts) {}

  setId(id: string): void {
    this.#id = id;
  }

  addIntegration(id: string, functionArn: string): void {
    this.#integrations.set(id, functionArn);
  }

  addRoute(route: Route): void {
    this.#routes.push(route);
  }

  logAccess(accessLog: { group: string; format: string }): void {
    this.#accessLog = accessLog;
  }

  async handle(request: WebRequest): Promise<WebResponse> {
    const match = findRoute(this.#routes, request.method, request.path);
    const requestId = asUuid(nextId(this.parts.context.store, 'http-request'));
    const response = await this.#respondWithFault(request, match, requestId);
    if (this.#accessLog) {
      const routeKey = match?.route.routeKey ?? '';
      const variables = { request, response, requestId, routeKey, now: this.parts.context.clock.now() };
      this.parts.logs.write(this.#accessLog.group, writeAccessLog(this.#accessLog.format, variables));
    }
    return { ...response, headers: { ...response.headers, 'apigw-requestid': requestId } };
  }

  async #respondWithFault(request: WebRequest, match: RouteMatch | undefined, requestId: string): Promise<WebResponse> {
    const respond = () => this.#respond(request, match, requestId);
    const kind = match ? this.parts.context.takeFault('http')?.kind : undefined;
    if (kind === 'throttle') return gatewayError(429, 'Too Many Requests');
    if (kind === '5xx') return gatewayError(500, 'Internal Server Error');
    const response = await respond();
    if (kind === 'duplicate') return respond();
    return kind === 'timeout' ? gatewayError(503, 'Service Unavailable') : response;
  }

  async #respond(request: WebRequest, match: RouteMatch | undefined, requestId: string): Promise<WebResponse> {
    if (!match) return gatewayError(404, 'Not Found');
    const { context, permissions } = this.parts;
    const functionArn = this.#integrations.get(match.route.target);
    if (!functionArn || !permissions.allows(functionArn, 'apigateway.amazonaws.com', this.#sourceArn(match))) {
      context.log(`http api: no integration, or no permission to call it, for ${match.route.routeKey}`);
      return gatewayError(500, 'Internal Server Error');
    }
    const { account, clock } = context;
    const event = makeApiEvent({ request, match, apiId: this.#id, account, requestId, now: clock.now() });
    try {
      const longest = this.parts.longestIntegration ?? longestIntegration;
      const result = await giveUpAfter(longest, context.functions.invoke(functionArn, event));
      return result === tooLate ? gatewayError(503, 'Service Unavailable') : readApiResponse(result);
    } catch (error) {
      const isTooLarge = error instanceof Error && error.name === 'RequestTooLargeException';
      return isTooLarge ? gatewayError(413, 'Request Entity Too Large') : gatewayError(500, 'Internal Server Error');
    }
  }

  #sourceArn({ route }: RouteMatch): string {
    const { region, account } = this.parts.context;
    const place = route.routeKey.replace(/^(\S+) /, '$1');
    return `arn:aws:execute-api:${region}:${account}:${this.#id}/$default/${place}`;
  }
}

const tooLate = Symbol('too late');

async function giveUpAfter(milliseconds: number, invocation: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(tooLate), milliseconds);
  });
  try {
    return await Promise.race([invocation, late]);
  } finally {
    clearTimeout(timer);
  }
}
