import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './a-browser.ts';
import { NARROW } from './a-window.ts';

export interface Stop {
  name: string;
  url: string;
}

/** How the browser looks at pages. */
export interface Look extends BrowserContextOptions {
  /** Pages open at the same time. Only the one on top can have the focus. */
  atOnce?: number;
  /** Told of each address that is asked for. */
  asks?: (url: string) => void;
}

/** A little more than the cores that a machine has at least. */
const AT_ONCE = 3;

/** One browser for the file. Gives a function that opens each stop in turn and tells what was found there, after the stop's name. */
export function useVisits() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => await browser.close());

  return async (
    stops: readonly Stop[],
    look: (page: Page) => Promise<string[]>,
    { atOnce = AT_ONCE, asks, ...options }: Look = {},
  ): Promise<string[]> => {
    const context = await browser.newContext({ viewport: NARROW, locale: 'en-GB', ...options });
    if (asks !== undefined) context.on('request', (request) => asks(request.url()));
    const found = new Map<Stop, string[]>();
    const waiting = [...stops];
    const walk = async () => {
      const page = await context.newPage();
      for (let stop = waiting.shift(); stop !== undefined; stop = waiting.shift()) {
        await page.goto(stop.url);
        found.set(stop, await look(page));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, walk));
    await context.close();
    return stops.flatMap((stop) => (found.get(stop) ?? []).map((fault) => `${stop.name}: ${fault}`));
  };
}
