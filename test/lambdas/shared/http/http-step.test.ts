import { describe, expect, it } from 'vitest';
import { httpStep } from '../../../../lambdas/shared/http/http-step.ts';
import type { WebRequest, WebResponse } from '../../../../lambdas/shared/http/web.ts';
import { sorryPage } from '../../../../views/pages/sorry-page.tsx';
import { aContext, aWebEvent } from '../../../browser/a-web-event.ts';
import { programme } from '../../pages-person/a-door.ts';

const eventOf = (over: { cookie?: string; headers?: Record<string, string> } = {}) => ({
  ...aWebEvent({ method: 'GET', url: new URL('https://mentoring.example/a/token'), cookie: over.cookie }, {}, ''),
  headers: over.headers ?? {},
});

const SORRY = sorryPage(programme);

const PAGE: WebResponse = { status: 200, body: 'a page', cookie: { name: 'mark', value: 'abc', path: '/a' } };

describe('A page behind API Gateway', () => {
  it('reads the cookies of its browser, whatever stands in them', async () => {
    let seen: WebRequest['cookies'] = {};
    const open = httpStep(async ({ cookies }) => {
      seen = cookies;
      return PAGE;
    }, SORRY);
    await open(eventOf({ cookie: 'mark=a=b; nothing; other=' }), aContext);
    expect(seen).toEqual({ mark: 'a=b', other: '' });
  });

  it.each([
    ['https', '; Secure'],
    ['http', ''],
  ])(
    'offers a cookie over %s that ends with the browser, and that no script and no other site can use',
    async (proto, secure) => {
      const { cookies } = await httpStep(async () => PAGE, SORRY)(
        eventOf({ headers: { 'x-forwarded-proto': proto } }),
        aContext,
      );
      expect(cookies).toEqual([`mark=abc; Path=/a; HttpOnly; SameSite=Lax${secure}`]);
    },
  );

  it('offers none otherwise', async () => {
    const { cookies } = await httpStep(async () => ({ status: 200, body: '' }), SORRY)(eventOf(), aContext);
    expect(cookies).toBeUndefined();
  });

  it('answers a HEAD as a GET, without the page', async () => {
    const event = (method: string) => aWebEvent({ method, url: new URL('https://mentoring.example/a/token') }, {}, '');
    const open = httpStep(async () => ({ status: 410, body: 'a page' }), SORRY);
    const [get, head] = [await open(event('GET'), aContext), await open(event('HEAD'), aContext)];
    expect(head).toEqual({ ...get, body: '' });
    expect(get.body).toBe('a page');
  });

  it('says kindly that something went wrong, in the frame of all pages, and nothing of what or about whom', async () => {
    const open = httpStep(async () => {
      throw new TypeError('Ailsa Reid is undefined at /var/task/index.js:1');
    }, SORRY);
    const { statusCode, body = '', headers } = await open(eventOf(), aContext);
    expect(statusCode).toBe(500);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    for (const words of ['Sorry, something went wrong', 'try again', '01382 000000', '07700 900000', '18001', '999'])
      expect(body).toContain(words);
    expect(body).toContain('govuk-template__header');
    expect(body).not.toMatch(/Ailsa|TypeError|var\/task|index\.js/);
  });
});
