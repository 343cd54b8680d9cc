import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from './a-browser.ts';
import { type CannedHost, type Story, startCannedHost } from './a-canned-host.ts';
import { aBadMail, aDoneExecution, aFailedExecution, aMail, anExecution, aRoom, NOW } from './a-story.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface OpenDesk extends CannedHost {
  page: Page;
  /** Problems the browser told of, and requests to other places than the host. */
  complaints: string[];
}

const aStory = (overrides: Partial<Story>): Story => ({
  now: NOW,
  due: [{ at: '2026-03-30T08:00:00.000Z', what: 'mentoring-ask pair-1-1: WaitForAnswer', key: 'due-1' }],
  mails: [aBadMail(), aMail()],
  arrived: [],
  spaces: [aRoom()],
  executions: [anExecution(), aFailedExecution(), aDoneExecution()],
  onPost: () => ({}),
  ...overrides,
});

/** One browser for the file; each opened desk has a host and a page of its own, closed after its test. */
export function useDesks() {
  let browser: Browser;
  const open: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });
  afterAll(async () => await browser.close());

  return async (hash: string, story: Partial<Story> = {}): Promise<OpenDesk> => {
    const host = await startCannedHost(aStory(story));
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    open.push(async () => {
      await context.close();
      host.close();
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => request.url().startsWith(host.url) || complaints.push(request.url()));
    await page.goto(`${host.url}/${hash}`);
    await page.locator('main h2').waitFor();
    await page.getByText('Ready. It is').waitFor();
    return { ...host, page, complaints };
  };
}

async function runAxe(page: Page, only: object): Promise<string[]> {
  // Evaluated, not added as a script: the page's policy stays in force.
  await page.evaluate(AXE);
  return page.evaluate(`axe.run({ runOnly: ${JSON.stringify(only)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`);
}

/** What axe-core finds against WCAG 2.2 A and AA: `rule: element`. */
export const findBarriers = (page: Page): Promise<string[]> => runAxe(page, TAGS);

/** The same by the rules about colour: all that can differ where a page is known to be without barriers in other colours. */
export const findColourBarriers = (page: Page): Promise<string[]> =>
  runAxe(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });

/** True when the page has to be moved sideways to be read. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
