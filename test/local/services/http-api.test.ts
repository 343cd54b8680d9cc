import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HttpApi } from '../../../local/aws/services/http-api.ts';
import { makeApiEvent } from '../../../local/aws/services/http-api-event.ts';
import { readApiResponse } from '../../../local/aws/services/http-api-response.ts';
import { findRoute } from '../../../local/aws/services/http-api-routes.ts';
import { Logs } from '../../../local/aws/services/lambda-logs.ts';
import { LambdaPermissions } from '../../../local/aws/services/lambda-permissions.ts';
import { aHost } from './a-host.ts';

const routes = [
  '$default',
  'ANY /x/{proxy+}',
  'GET /x/{id}',
  'GET /a/{token}',
  'POST /a/{token}',
  'ANY /a/list',
  'GET /a/{token}/print',
  'GET /',
].map((routeKey) => ({ routeKey, target: routeKey }));
const known = routes.slice(1);

describe('a route', () => {
  it.each([
    ['GET', '/a/secret', 'GET /a/{token}', { token: 'secret' }],
    ['POST', '/a/secret', 'POST /a/{token}', { token: 'secret' }],
    ['GET', '/a/list', 'ANY /a/list', {}],
    ['GET', '/a/secret/print', 'GET /a/{token}/print', { token: 'secret' }],
    ['GET', '/a/se%20cret', 'GET /a/{token}', { token: 'se cret' }],
    ['GET', '/x/1', 'GET /x/{id}', { id: '1' }],
    ['POST', '/x/1', 'ANY /x/{proxy+}', { proxy: '1' }],
    ['GET', '/x/1/2', 'ANY /x/{proxy+}', { proxy: '1/2' }],
    ['HEAD', '/x/1', 'ANY /x/{proxy+}', { proxy: '1' }],
    ['GET', '/', 'GET /', {}],
  ])('of %s %s is %s', (method, path, routeKey, pathParameters) => {
    expect(findRoute(known, method, path)).toEqual({ route: { routeKey, target: routeKey }, pathParameters });
  });

  it.each([
    ['HEAD', '/a/secret'],
    ['GET', '/a'],
    ['GET', '/a/'],
    ['GET', '/a/secret/more'],
    ['PUT', '/'],
  ])('is not found for %s %s unless there is a default', (method, path) => {
    expect(findRoute(known, method, path)).toBeUndefined();
    expect(findRoute(routes, method, path)?.route.routeKey).toBe('$default');
  });
});

const aRequest = (more: { headers?: Record<string, string>; body?: string; path?: string; query?: string }) => ({
  method: 'POST',
  path: more.path ?? '/a/secret',
  query: new URLSearchParams(more.query ?? ''),
  headers: { host: 'localhost:3000', 'user-agent': 'test', ...more.headers },
  body: Buffer.from(more.body ?? ''),
});

const anEvent = (more: Parameters<typeof aRequest>[0]) => {
  const match = findRoute(routes, 'POST', '/a/secret');
  if (!match) throw new Error('no route');
  const now = Date.parse('2020-03-12T19:03:58.000Z');
  return makeApiEvent({ request: aRequest(more), match, apiId: 'api', account: '1', requestId: 'r', now });
};

describe('an event', () => {
  it('tells about the request as payload format 2.0', () => {
    expect(anEvent({ query: 'a=1&a=2&b=%20', headers: { cookie: 'x=1; y=2' } })).toMatchObject({
      version: '2.0',
      routeKey: 'POST /a/{token}',
      rawPath: '/a/secret',
      rawQueryString: 'a=1&a=2&b=+',
      cookies: ['x=1', 'y=2'],
      queryStringParameters: { a: '1,2', b: ' ' },
      pathParameters: { token: 'secret' },
      isBase64Encoded: false,
      requestContext: {
        apiId: 'api',
        http: { method: 'POST', path: '/a/secret', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
        time: '12/Mar/2020:19:03:58 +0000',
        timeEpoch: 1584039838000,
      },
    });
  });

  it('leaves out what the request does not have', () => {
    const event = anEvent({});
    for (const name of ['cookies', 'queryStringParameters', 'body']) expect(event).not.toHaveProperty(name);
    expect(event.headers).not.toHaveProperty('cookie');
  });

  it.each([
    ['application/json', '{"a":1}', false],
    ['text/csv; charset=utf-8', 'é', false],
    ['application/x-www-form-urlencoded', 'a=1', true],
    ['image/png', 'x', true],
  ])('carries a body of type %s', (type, body, isBase64Encoded) => {
    const expected = isBase64Encoded ? Buffer.from(body).toString('base64') : body;
    expect(anEvent({ headers: { 'content-type': type }, body })).toMatchObject({ body: expected, isBase64Encoded });
  });
});

describe('a response', () => {
  it.each([
    [{ a: 1 }, { status: 200, body: '{"a":1}', headers: { 'content-type': 'application/json' } }],
    ['words', { status: 200, body: 'words', headers: { 'content-type': 'application/json' } }],
    [{ statusCode: 204 }, { status: 204, body: '' }],
    [
      { statusCode: '303', headers: { Location: '/' } },
      { status: 303, headers: { location: '/' } },
    ],
    [{ statusCode: 200, body: 'aGk=', isBase64Encoded: true }, { body: Buffer.from('hi') }],
    [{ statusCode: 200, cookies: ['a=1', 'b=2'] }, { headers: { 'set-cookie': ['a=1', 'b=2'] } }],
    [
      { statusCode: 200, body: { not: 'text' } },
      { status: 500, body: '{"message":"Internal Server Error"}' },
    ],
    [{ statusCode: 'x' }, { status: 500 }],
  ])('is read from %j', (value, expected) => {
    expect(readApiResponse(value)).toMatchObject(expected);
  });
});

describe('a function that does not answer in time', () => {
  it('is given up by the gateway with 503', async () => {
    const host = aHost();
    const invoke = () => new Promise(() => undefined);
    const context = { ...host, functions: { ...host.functions, invoke } };
    const permissions = new LambdaPermissions();
    const logs = new Logs(join(host.stateDir, 'logs'), () => 0);
    const api = new HttpApi({ context, permissions, logs, longestIntegration: 20 });
    permissions.add({
      functionArn: 'f',
      principal: 'apigateway.amazonaws.com',
      sourceArn: undefined,
      sourceAccount: undefined,
    });
    api.addIntegration('i', 'f');
    api.addRoute({ routeKey: 'POST /a/{token}', target: 'i' });
    expect(await api.handle(aRequest({}))).toMatchObject({ status: 503, body: '{"message":"Service Unavailable"}' });
  });
});
