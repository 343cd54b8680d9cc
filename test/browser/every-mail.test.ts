import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERY_MAIL } from '../views/mails/every-mail.ts';
import { findBarriers, findColourBarriers, isTooWide } from './a-desk.ts';
import { type PageHost, servePages } from './a-page-host.ts';
import { type Look, useVisits } from './visits.ts';

let host: PageHost;
beforeAll(async () => {
  host = await servePages(async ({ params }) => ({
    status: 200,
    body: EVERY_MAIL[Number(params.token)]?.mail.html ?? '',
    // A mail program has no policy of ours; a mail's few rules stand in the mail itself.
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
  }));
});
afterAll(() => host.close());

const visitAll = useVisits();

describe('The HTML of every mail', () => {
  it.each<[string, Look, typeof findBarriers]>([
    ['by day', {}, findBarriers],
    ['in the dark', { colorScheme: 'dark' }, findColourBarriers],
  ])('has no barrier under WCAG 2.2 A and AA and fits a narrow phone, %s', async (_how, look, find) => {
    const stops = EVERY_MAIL.map(({ name }, at) => ({ name, url: `${host.url}/mail/${at}` }));
    const faults = await visitAll(
      stops,
      async (page) => {
        // axe takes a page that names no colour for white, also where the browser paints it dark.
        await page.evaluate("document.documentElement.style.backgroundColor = 'Canvas'");
        return [...(await find(page)), ...((await isTooWide(page)) ? ['too wide'] : [])];
      },
      look,
    );
    expect(faults).toEqual([]);
  });
});
