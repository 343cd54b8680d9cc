import { describe, expect, it } from 'vitest';
import { httpStep } from '../../../lambdas/shared/http-step.ts';
import type { WebRequest, WebResponse } from '../../../lambdas/shared/web.ts';
import { aContext, aWebEvent } from '../../browser/a-web-event.ts';

const eventOf = (over: { cookie?: string; headers?: Record<string, string> } = {}) => ({
  ...aWebEvent({ method: 'GET', url: new URL('https://mentoring.example/a/token'), cookie: over.cookie }, {}, ''),
  headers: over.headers ?? {},
});

const PAGE: WebResponse = { status: 200, body: 'a page', cookie: { name: 'mark', value: 'abc', path: '/a' } };

describe('A page behind API Gateway', () => {
  it('reads the cookies of its browser, whatever stands in them', async () => {
    let seen: WebRequest['cookies'] = {};
    const open = httpStep(async ({ cookies }) => {
      seen = cookies;
      return PAGE;
    });
    await open(eventOf({ cookie: 'mark=a=b; nothing; other=' }), aContext);
    expect(seen).toEqual({ mark: 'a=b', other: '' });
  });

  it.each([
    ['https', '; Secure'],
    ['http', ''],
  ])(
    'offers a cookie over %s that ends with the browser, and that no script and no other site can use',
    async (proto, secure) => {
      const { cookies } = await httpStep(async () => PAGE)(
        eventOf({ headers: { 'x-forwarded-proto': proto } }),
        aContext,
      );
      expect(cookies).toEqual([`mark=abc; Path=/a; HttpOnly; SameSite=Lax${secure}`]);
    },
  );

  it('offers none otherwise', async () => {
    const { cookies } = await httpStep(async () => ({ status: 200, body: '' }))(eventOf(), aContext);
    expect(cookies).toBeUndefined();
  });
});
