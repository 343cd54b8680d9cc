import type { WebRequest } from '../host/aws-endpoint.ts';
import { describeTime } from './http-api-event.ts';
import type { WebResponse } from './http-api-response.ts';

export interface AccessVariables {
  request: WebRequest;
  response: WebResponse;
  requestId: string;
  routeKey: string;
  now: number;
}

/** Fills the `$context` variables of a stage's access log format; an unknown one is a dash, as in API Gateway. */
export function writeAccessLog(format: string, variables: AccessVariables): string {
  const { request, response, requestId, routeKey, now } = variables;
  const known: Record<string, string | number> = {
    requestId,
    routeKey,
    httpMethod: request.method,
    path: request.path,
    resourcePath: routeKey.split(' ')[1] ?? '',
    protocol: 'HTTP/1.1',
    status: response.status,
    responseLength: Buffer.byteLength(response.body),
    requestTime: describeTime(now),
    requestTimeEpoch: now,
    stage: '$default',
    'identity.sourceIp': '127.0.0.1',
    'identity.userAgent': request.headers['user-agent'] ?? '-',
  };
  return format.replace(/\$context\.([\w.]+)/g, (_, name: string) => String(known[name] ?? '-'));
}
