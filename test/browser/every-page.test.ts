import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, findColourBarriers, isTooWide } from './a-desk.ts';
import { type PageHost, servePages } from './a-page-host.ts';
import { everyPublicPage, onceEach, type PublicPage } from './every-page.ts';
import { chosenOn, faultsOfErrors, faultsOfFrame } from './page-facts.ts';
import { type Look, useVisits } from './visits.ts';

let pages: PublicPage[] = [];
let host: PageHost;
beforeAll(async () => {
  pages = await everyPublicPage();
  host = await servePages(async ({ params }) => {
    const page = pages[Number(params.token)];
    if (page === undefined) throw new Error(`no page ${params.token}`);
    return page.response;
  });
});
afterAll(() => host.close());

const visitAll = useVisits();

interface Which extends Look {
  only?: (page: PublicPage) => boolean;
}

/** What is wrong with each page, after the page's name. */
const faultsOn = async (faultsOf: (page: Page) => Promise<string[]>, { only = () => true, ...look }: Which = {}) =>
  await visitAll(
    pages.filter(only).map((page) => ({ name: page.name, url: `${host.url}/page/${pages.indexOf(page)}` })),
    faultsOf,
    look,
  );

/** Where somebody has filled in something before. */
const isFilled = (name: string): boolean => /filled|too long/.test(name);

const widthOf = async (page: Page): Promise<string[]> => {
  const normal = await isTooWide(page);
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  return [...(normal ? ['too wide'] : []), ...((await isTooWide(page)) ? ['too wide with large text'] : [])];
};

describe('Every page in every state, on the narrowest phone', () => {
  const asked: string[] = [];
  const found: Record<'barriers' | 'frame' | 'chosen' | 'width', string[]> = {
    barriers: [],
    frame: [],
    chosen: [],
    width: [],
  };

  /** All that one visit can tell, so that each page is opened once. */
  beforeAll(async () => {
    host.seen.length = 0;
    const all = async (page: Page): Promise<string[]> => [
      ...(await findBarriers(page)).map((fault) => `barriers: ${fault}`),
      ...(await faultsOfFrame(page)).map((fault) => `frame: ${fault}`),
      ...(await chosenOn(page)).map((fault) => `chosen: ${fault}`),
      ...(await widthOf(page)).map((fault) => `width: ${fault}`),
    ];
    const faults = await faultsOn(all, { asks: (url) => void asked.push(url) });
    for (const [kind, list] of Object.entries(found)) list.push(...faults.filter((one) => one.includes(`: ${kind}: `)));
  });

  it('has no barrier under WCAG 2.2 A and AA', () => {
    expect(found.barriers).toEqual([]);
  });

  it.each([
    ['in the dark', { colorScheme: 'dark' as const }],
    ['in forced colours', { forcedColors: 'active' as const }],
  ])('has no barrier %s either', async (_how, look) => {
    const shown = onceEach(pages);
    const only = (page: PublicPage) => shown.includes(page);
    expect(await faultsOn(findColourBarriers, { only, ...look })).toEqual([]);
  });

  it('is never wider than the screen, nor with text twice as large', () => {
    expect(found.width).toEqual([]);
  });

  it('has a language, one heading, a title of the service, the skip link first and the help in its place', () => {
    expect(found.frame).toEqual([]);
  });

  it('has nothing chosen beforehand', () => {
    expect(found.chosen.filter((fault) => !isFilled(fault))).toEqual([]);
    expect(found.chosen.length).toBeGreaterThan(5);
  });

  it('asks for nothing but its style sheet and our one script, and tells nobody where somebody was', () => {
    expect(asked.filter((url) => !url.startsWith(host.url))).toEqual([]);
    expect(host.seen.filter(({ referrer }) => referrer !== '')).toEqual([]);
    const paths = new Set(asked.map((url) => new URL(url).pathname).filter((path) => !path.startsWith('/page/')));
    // A headless browser asks for no icon.
    expect([...paths].sort()).toEqual(['/assets/look-again.js', '/assets/styles.unbuilt.css']);
  });
});

describe('Every form that comes back', () => {
  it('puts the focus on a summary that leads to each field, which says the same', async () => {
    const isError = ({ response }: PublicPage): boolean => response.status === 422;
    expect(pages.filter(isError).length).toBeGreaterThan(20);
    expect(await faultsOn(faultsOfErrors, { only: isError, atOnce: 1 })).toEqual([]);
  });
});
