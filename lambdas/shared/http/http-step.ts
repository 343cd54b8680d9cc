import { Logger } from '@aws-lambda-powertools/logger';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { replaceUnknownError } from '../errors.ts';
import type { WebRequest, WebResponse } from './web.ts';

const logger = new Logger();

const methodOf = (method: string): WebRequest['method'] => (method === 'POST' || method === 'HEAD' ? method : 'GET');

const bodyOf = (event: APIGatewayProxyEventV2): string =>
  event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '');

const cookiesOf = ({ cookies = [] }: APIGatewayProxyEventV2): Record<string, string> =>
  Object.fromEntries(
    cookies.flatMap((cookie) => {
      const at = cookie.indexOf('=');
      return at < 0 ? [] : [[cookie.slice(0, at).trim(), cookie.slice(at + 1).trim()]];
    }),
  );

const toRequest = (event: APIGatewayProxyEventV2): WebRequest => ({
  method: methodOf(event.requestContext.http.method),
  path: event.rawPath,
  params: Object.fromEntries(Object.entries(event.pathParameters ?? {}).map(([name, value]) => [name, value ?? ''])),
  query: Object.fromEntries(new URLSearchParams(event.rawQueryString)),
  cookies: cookiesOf(event),
  form: new URLSearchParams(bodyOf(event)),
});

const policy = ({ formAction, script }: WebResponse): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    ...(script ? ["script-src 'self'", "connect-src 'self'"] : []),
    `form-action 'self'${formAction === undefined ? '' : ` ${formAction}`}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Lax, since people come from a mail. A browser would drop a secure cookie of a page that came without TLS. */
const toCookies = (
  { cookie }: WebResponse,
  { headers }: Pick<APIGatewayProxyEventV2, 'headers'>,
): Pick<APIGatewayProxyStructuredResultV2, 'cookies'> => {
  if (cookie === undefined) return {};
  const secure = headers['x-forwarded-proto'] === 'https' ? '; Secure' : '';
  return { cookies: [`${cookie.name}=${cookie.value}; Path=${cookie.path}; HttpOnly; SameSite=Lax${secure}`] };
};

const toResult = (response: WebResponse, event: APIGatewayProxyEventV2): APIGatewayProxyStructuredResultV2 => ({
  statusCode: response.status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'content-security-policy': policy(response),
    ...response.headers,
  },
  ...toCookies(response, event),
  body: event.requestContext.http.method === 'HEAD' ? '' : response.body,
});

/** Wraps a page: payload format 2.0 in, safe headers out, and no body to a HEAD; what fails is the page `sorry` and one log line with an id. */
export const httpStep = (work: (request: WebRequest) => Promise<WebResponse>, sorry: string) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Error, Context>()
    .use({
      onError: ({ error, context, event }) => {
        const shown = replaceUnknownError(error, context.awsRequestId);
        logger.error('FAILED', { route: event.routeKey, error: shown.name, reason: shown.message });
        return toResult({ status: 500, body: sorry }, event);
      },
    })
    .handler(async (event) => toResult(await work(toRequest(event)), event));
