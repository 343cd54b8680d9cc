import { request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { describe, expect, it } from 'vitest';
import { aPlace } from './place.ts';

/** What the pages rely on: payload format 2.0, both ways, and its limits. See place.ts for where this runs. */
const place = aPlace();

interface Asked {
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}
interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Without a browser's or fetch's own ideas of headers. */
const ask = async (path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Reply> => {
  const url = new URL(path, place.current.name('Api'));
  const send = url.protocol === 'https:' ? requestSecurely : request;
  return await new Promise((resolve, reject) => {
    const outgoing = send(url, { method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
};

const eventOf = async (path: string, asked: Asked = {}) => {
  const { status, body } = await ask(path, asked);
  expect(status).toBe(200);
  return JSON.parse(body.toString());
};

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('the function is given', () => {
  it('the request as payload format 2.0', async () => {
    const event = await eventOf('/echo/se%20cret?a=1&a=2&b=%20x&c=', {
      headers: { cookie: 'x=1; y=2', 'X-Own': 'yes', 'user-agent': 'contract' },
    });
    const host = new URL(place.current.name('Api')).host;
    expect(event).toMatchObject({
      rawQueryString: 'a=1&a=2&b=%20x&c=',
      ...{ version: '2.0', routeKey: 'ANY /echo/{token}', rawPath: '/echo/se cret', isBase64Encoded: false },
      ...{ queryStringParameters: { a: '1,2', b: ' x', c: '' }, pathParameters: { token: 'se cret' } },
      cookies: ['x=1', 'y=2'],
      headers: {
        'x-own': 'yes',
        host,
        'user-agent': 'contract',
        'x-forwarded-proto': expect.stringMatching(/^https?$/),
      },
      requestContext: {
        ...{ stage: '$default', routeKey: 'ANY /echo/{token}', domainName: host },
        ...{ requestId: expect.any(String), timeEpoch: expect.any(Number) },
        time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
        http: { method: 'GET', path: '/echo/se cret', protocol: 'HTTP/1.1', userAgent: 'contract' },
      },
    });
    expect(event).not.toHaveProperty('body');
  });

  it('a form in base64 and a JSON text as it is', async () => {
    const form = await eventOf('/echo/a', { method: 'POST', headers: FORM, body: 'decision=yes&words=Ja+%C3%A9' });
    expect(form.isBase64Encoded).toBe(true);
    expect(Buffer.from(form.body, 'base64').toString()).toBe('decision=yes&words=Ja+%C3%A9');
    const json = await eventOf('/echo/a', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"a":"é"}',
    });
    expect(json).toMatchObject({ isBase64Encoded: false, body: '{"a":"é"}' });
  });

  it('a greedy path whole, and nothing where there is nothing', async () => {
    const event = await eventOf('/pages/a/b.css');
    expect(event).toMatchObject({
      routeKey: 'GET /pages/{path+}',
      pathParameters: { path: 'a/b.css' },
      rawQueryString: '',
    });
    for (const absent of ['cookies', 'queryStringParameters', 'body']) expect(event).not.toHaveProperty(absent);
  });
});

describe('the caller is given', () => {
  it('status, headers, cookies and body of the function', async () => {
    const { status, headers, body } = await ask('/echo/a?reply=made');
    expect([status, headers['x-own'], headers['set-cookie'], body.toString()]).toEqual([
      201,
      'yes',
      ['a=1', 'b=2; Path=/'],
      'made',
    ]);
  });

  it('bytes where the function says that they are in base64', async () => {
    const { headers, body } = await ask('/echo/a?reply=bytes');
    expect([headers['content-type'], [...body]]).toEqual(['image/png', [0, 1, 2, 255]]);
  });

  it('a value that is no response as JSON, with 200', async () => {
    const { status, headers, body } = await ask('/echo/a?reply=plain');
    expect([status, headers['content-type'], JSON.parse(body.toString())]).toEqual([
      200,
      'application/json',
      { told: 'as it is' },
    ]);
  });

  it('no body to a HEAD', async () => {
    const { status, body } = await ask('/echo/a', { method: 'HEAD' });
    expect([status, body.length]).toEqual([200, 0]);
  });
});

describe('in words of the gateway the caller is told', () => {
  const message = ({ status, body }: Reply) => [status, JSON.parse(body.toString())];

  it.each([
    ['a path that has no route', '/none', 'GET', 404, 'Not Found'],
    ['a method that has no route', '/pages/a', 'POST', 404, 'Not Found'],
    ['that the function threw', '/echo/a?reply=throw', 'GET', 500, 'Internal Server Error'],
    ['that its answer is none', '/echo/a?reply=broken', 'GET', 500, 'Internal Server Error'],
    ['that its answer is over 6 MB', '/echo/a?reply=long', 'GET', 500, 'Internal Server Error'],
  ])('%s', async (_what, path, method, status, words) => {
    expect(message(await ask(path, { method }))).toEqual([status, { message: words }]);
  });

  it('that a request is over 10 MB', async () => {
    const reply = await ask('/echo/a', { method: 'POST', headers: FORM, body: Buffer.alloc(10 * 1024 * 1024 + 1, 97) });
    expect(reply.status).toBe(413);
  });

  it('that what the function would be given is over 6 MB', async () => {
    const body = Buffer.alloc(5 * 1024 * 1024, 97);
    expect((await ask('/echo/a', { method: 'POST', headers: FORM, body })).status).toBe(413);
  });

  it('that its headers are over 10,240 bytes', async () => {
    expect((await ask('/echo/a', { headers: { 'x-long': 'x'.repeat(9_500) } })).status).toBe(200);
    expect((await ask('/echo/a', { headers: { 'x-long': 'x'.repeat(10_241) } })).status).toBe(431);
  });
});
