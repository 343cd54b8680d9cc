import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from './a-browser.ts';
import { findBarriers, isTooWide } from './a-desk.ts';

/** The narrowest screen that pages must fit, in CSS pixels. */
export const NARROW = { width: 320, height: 640 };

const POLICY = /^default-src 'none';(?!.*unsafe)/;
const HEADERS: Record<string, RegExp> = {
  'cache-control': /^no-store$/,
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
  'content-security-policy': POLICY,
};

/** A page that asks again for what is missing is no failure of the browser. */
const EXPECTED = /the server responded with a status of (404|410|422)/;

export interface Window {
  page: Page;
  /** What the browser complained of, what it asked of other hosts, and pages that came with the wrong headers. */
  complaints: string[];
  /** Waits for a page with this heading and gives what is wrong with it: barriers, a second heading, too wide for a phone. */
  faultsAt(heading: string | RegExp): Promise<string[]>;
  press(button: string): Promise<void>;
}

const wrongHeaders = (response: Response): string[] =>
  Object.entries(HEADERS).flatMap(([name, right]) => {
    const value = response.headers()[name] ?? '';
    return right.test(value) ? [] : [`${name}: ${value}`];
  });

const watch = (page: Page, origin: string): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => request.url().startsWith(`${origin}/`) || complaints.push(request.url()));
  page.on('response', (response) => {
    if (response.request().resourceType() === 'document') complaints.push(...wrongHeaders(response));
  });
  return complaints;
};

const faultsOf = async (page: Page, hasScripts: boolean): Promise<string[]> => [
  ...(hasScripts ? await findBarriers(page) : []),
  ...((await isTooWide(page)) ? ['too wide'] : []),
  ...((await page.locator('h1').count()) === 1 ? [] : ['not one heading']),
  ...(/ – Breakthrough Digital Mentoring$/.test(await page.title()) ? [] : ['title']),
  ...((await page.getByText('Call 999').count()) > 0 ? [] : ['no help']),
];

/** One browser for the file; each window is a phone of somebody else, closed after its test. */
export function useWindows(originOf: () => string) {
  let browser: Browser;
  const open: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });
  afterAll(async () => await browser.close());

  return async (url: string, options: BrowserContextOptions = {}): Promise<Window> => {
    const context = await browser.newContext({ viewport: NARROW, locale: 'en-GB', ...options });
    open.push(async () => await context.close());
    const page = await context.newPage();
    const complaints = watch(page, originOf());
    await page.goto(url);
    const hasScripts = options.javaScriptEnabled !== false;
    return {
      page,
      complaints,
      faultsAt: async (heading) => {
        await page.getByRole('heading', { level: 1, name: heading }).waitFor({ timeout: 10_000 });
        return await faultsOf(page, hasScripts);
      },
      press: async (button) => await page.getByRole('button', { name: button, exact: true }).click(),
    };
  };
}
