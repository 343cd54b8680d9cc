import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Side } from '../../domain/concepts/pair.ts';
import { aDoor, TOKEN } from '../lambdas/pages-person/a-door.ts';
import { launchBrowser } from './a-browser.ts';
import { type PageHost, servePages } from './a-page-host.ts';
import { NARROW } from './a-window.ts';

let browser: Browser;
const hosts: PageHost[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => {
  for (const host of hosts.splice(0)) host.close();
});
afterAll(async () => await browser.close());

/** Labels to choose, page by page; a label that a page has more than once comes after its question. */
const WHO = ['Parent', 'Yes'];
const RULES = 'I have read these rules and I will keep to them';
const HAS = [
  'Do you have a phone, tablet or computer that you can use?/No, please help',
  'Do you have data or Wi-Fi?/Yes',
  'Do you have a quiet place to talk?/Yes',
];
const PATHS: { side: Side; yes: string[][]; no: string[][] }[] = [
  {
    side: 'mentor',
    yes: [['Yes, I want to take part'], ['Google Meet with video'], ['Tuesday morning', 'Every 2 weeks'], [RULES]],
    no: [['No, I’ll wait until schools go back']],
  },
  {
    side: 'mentee',
    yes: [['Yes, I want to take part'], ['Google Meet with video'], ['Tuesday morning', 'Every week'], HAS, [RULES]],
    no: [['No, I do not want to take part']],
  },
  {
    side: 'parent',
    yes: [WHO, ['Yes, I agree'], ['Messages, passed on by the coordinator']],
    no: [WHO, ['No, I do not agree']],
  },
];

const controlCalled = (page: Page, label: string): Locator => {
  const [name = '', question] = label.split('/').reverse();
  const within = question === undefined ? page : page.getByRole('group', { name: question });
  return within.getByLabel(name, { exact: true });
};

const walk = async (side: Side, path: string[][]): Promise<{ heading: string; answers: unknown[] }> => {
  const door = aDoor({ side });
  const host = await servePages(door.open);
  hosts.push(host);
  const context = await browser.newContext({ viewport: NARROW, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host.url}/a/${TOKEN}`);
  await page.getByRole('button', { name: 'Start' }).click();
  for (const labels of path) {
    const name = page.getByLabel('Your full name');
    if ((await name.count()) > 0) await name.fill('Fiona Reid');
    for (const label of labels) await controlCalled(page, label).check();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await page.getByRole('button', { name: 'Send your answer' }).click();
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await context.close();
  return { heading, answers: door.done('recordAnswer').map(({ given }) => given) };
};

describe.each(PATHS)('Without JavaScript a $side', ({ side, yes, no }) => {
  it('reaches the confirmation of a yes', async () => {
    const { heading, answers } = await walk(side, yes);
    expect(heading).toBe('We have your answer');
    expect(answers).toMatchObject([{ answer: { answer: 'yes' } }]);
  });

  it('reaches the confirmation of a no, in no more pages', async () => {
    const { heading, answers } = await walk(side, no);
    expect(heading).toBe('We have your answer');
    expect(answers).toMatchObject([{ answer: { answer: side === 'mentor' ? 'wait' : 'no' } }]);
    expect(no.length).toBeLessThanOrEqual(yes.length);
  });
});
