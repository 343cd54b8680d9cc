import type { WebRequest } from '../host/aws-endpoint.ts';
import { decode, type RouteMatch } from './http-api-routes.ts';

export interface EventParts {
  request: WebRequest;
  match: RouteMatch;
  apiId: string;
  account: string;
  requestId: string;
  now: number;
}

/** Payload format 2.0. Source: docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
export function makeApiEvent(parts: EventParts) {
  const { request, match } = parts;
  const { cookie, ...headers } = request.headers;
  const query = readQuery(request.query);
  return {
    version: '2.0',
    routeKey: match.route.routeKey,
    rawPath: decode(request.path),
    rawQueryString: request.search ?? request.query.toString(),
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
    headers: addForwarded(headers),
    ...(Object.keys(query).length > 0 ? { queryStringParameters: query } : {}),
    requestContext: makeRequestContext(parts),
    ...(Object.keys(match.pathParameters).length > 0 ? { pathParameters: match.pathParameters } : {}),
    ...makeBody(request),
  };
}

function makeRequestContext({ request, match, apiId, account, requestId, now }: EventParts) {
  const { host = 'localhost', 'user-agent': userAgent = '' } = request.headers;
  return {
    accountId: account,
    apiId,
    domainName: host,
    domainPrefix: host.split(/[.:]/)[0] ?? '',
    http: {
      method: request.method,
      path: decode(request.path),
      protocol: 'HTTP/1.1',
      sourceIp: '127.0.0.1',
      userAgent,
    },
    requestId,
    routeKey: match.route.routeKey,
    stage: '$default',
    time: describeTime(now),
    timeEpoch: now,
  };
}

function addForwarded(headers: Record<string, string>): Record<string, string> {
  const port = /:(\d+)$/.exec(headers.host ?? '')?.[1] ?? '80';
  return { ...headers, 'x-forwarded-for': '127.0.0.1', 'x-forwarded-port': port, 'x-forwarded-proto': 'http' };
}

function readQuery(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key).join(',')]));
}

const textTypes = /^(text\/.*|application\/(json|javascript|xml|vnd\.api\+json|.*\+json|.*\+xml))(;|$)/i;

/** A form arrives base64-encoded: only text types are handed on as they are. */
function makeBody({ body, headers }: WebRequest): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = textTypes.test(headers['content-type'] ?? '');
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
}

/** `12/Mar/2020:19:03:58 +0000` */
export function describeTime(now: number): string {
  const [, day = '', month = '', year = '', time = ''] =
    /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(now).toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
}
