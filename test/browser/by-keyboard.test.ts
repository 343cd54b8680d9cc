import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Side } from '../../domain/concepts/pair.ts';
import { aChoice, aDoor, askOf, TOKEN, type World } from '../lambdas/pages-person/a-door.ts';
import { PLAN, planAsk } from '../lambdas/pages-person/every-page.ts';
import { anAsk, aTask, aWorld } from '../lambdas/pages-task/a-world.ts';
import { launchBrowser } from './a-browser.ts';
import { type Open, servePages } from './a-page-host.ts';
import { NARROW } from './a-window.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => await browser.close());

const MOST_STOPS = 80;

/** What has the focus is called, whether it looks so, and what the arrows lead to from there. */
const focusOn = async (page: Page) =>
  await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', shows: true, arrows: [] };
    const lookOf = () => {
      const { outline, boxShadow, backgroundColor } = getComputedStyle(element);
      const next = element.nextElementSibling;
      // A radio or tick box is drawn by the label that follows it.
      const drawn = next === null ? '' : getComputedStyle(next, '::before').boxShadow;
      return [outline, boxShadow, backgroundColor, drawn].join();
    };
    const nameOf = (input: HTMLInputElement) =>
      [...(input.labels ?? [])].map(({ textContent }) => textContent).join(' ');
    const focused = lookOf();
    element.blur();
    const shows = focused !== lookOf();
    element.focus();
    const input = element instanceof HTMLInputElement ? element : undefined;
    const radios =
      input?.type === 'radio' ? [...document.querySelectorAll<HTMLInputElement>(`[name="${input.name}"]`)] : [];
    const name = (input === undefined ? element.textContent : nameOf(input)) ?? '';
    return { name: name.trim(), shows, arrows: radios.map((radio) => nameOf(radio).trim()) };
  });

/** Presses Tab until the named control has the focus; within a group of radios the arrows go on. */
const reach = async (page: Page, wanted: string): Promise<void> => {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const { name, shows, arrows } = await focusOn(page);
    expect(shows, `the focus can be seen on ${name}`).toBe(true);
    if (name === wanted) return;
    await page.keyboard.press(arrows.includes(wanted) ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`no key leads to ${wanted}`);
};

const choose = async (page: Page, name: string): Promise<void> => {
  await reach(page, name);
  if (!(await page.evaluate('document.activeElement.checked === true'))) await page.keyboard.press('Space');
};

const press = async (page: Page, button: string): Promise<void> => {
  await reach(page, button);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
};

interface Stop {
  type?: string;
  choose?: string[];
  button: string;
}

const START: Stop = { button: 'Start' };
const SEND: Stop = { button: 'Send your answer' };
const next = (...names: string[]): Stop => ({ choose: names, button: 'Continue' });
const WHO: Stop = { type: 'Fiona Reid', ...next('Parent', 'Yes') };
const YES_RULES = 'I have read these rules and I will keep to them';

const person = (side: Side, over: Partial<World> = {}) => {
  const door = aDoor({ side, ...over });
  return { open: door.open, path: `/a/${TOKEN}`, did: () => door.acts.map(({ what }) => what) };
};

const answered = (side: Side) => ({ ask: undefined, choices: { mentee: aChoice('mentee'), [side]: aChoice(side) } });

const menteeTask = () => {
  const ask = anAsk({});
  const world = aWorld({ task: aTask({ kind: 'ask-person', ref: `pair1/${ask.id}`, side: 'mentee' }), ask });
  return { open: world.open, path: `/t/${TOKEN}`, did: world.effects };
};

interface Walk {
  who: string;
  at: () => { open: Open; path: string; did: () => string[] };
  stops: Stop[];
  ends: string;
  does: string;
}

const WALKS: Walk[] = [
  {
    who: 'a mentor says yes',
    at: () => person('mentor'),
    stops: [
      START,
      next('Yes, I want to take part'),
      next('Messages, passed on by the coordinator', 'Google Meet with video'),
      next('Tuesday morning', 'Every 2 weeks'),
      next(YES_RULES),
      SEND,
    ],
    ends: 'We have your answer',
    does: 'recordAnswer',
  },
  {
    who: 'a mentor will wait',
    at: () => person('mentor'),
    stops: [START, next('No, I’ll wait until schools go back'), SEND],
    ends: 'We have your answer',
    does: 'recordAnswer',
  },
  {
    who: 'a parent says yes',
    at: () => person('parent'),
    stops: [START, WHO, next('Yes, I agree'), next('Messages, passed on by the coordinator'), SEND],
    ends: 'We have your answer',
    does: 'recordAnswer',
  },
  {
    who: 'a parent says no',
    at: () => person('parent'),
    stops: [START, WHO, next('No, I do not agree'), SEND],
    ends: 'We have your answer',
    does: 'recordAnswer',
  },
  {
    who: 'a parent changes their mind',
    at: () => person('parent', answered('parent')),
    stops: [{ button: 'Yes, it was sent to me' }, { button: 'Change your answer' }, next('Stop taking part'), SEND],
    ends: 'We have your change',
    does: 'changeMind',
  },
  {
    who: 'a mentor changes how they keep in touch',
    at: () => person('mentor', answered('mentor')),
    stops: [
      { button: 'Change your answer' },
      next('Change how we keep in touch'),
      next('Google Meet with typed chat only'),
      SEND,
    ],
    ends: 'We have your change',
    does: 'changeMind',
  },
  {
    who: 'a mentor agrees to a plan',
    at: () => person('mentor', { ask: planAsk, plan: PLAN }),
    stops: [START, { choose: ['Yes, this suits me'], button: 'Send your answer' }],
    ends: 'We have your answer',
    does: 'recordAnswer',
  },
  {
    who: 'somebody says that a link is not for them',
    at: () => person('parent', { ask: askOf('parent') }),
    stops: [{ button: 'This is not for me' }, { button: 'Tell the coordinator' }],
    ends: 'Thank you, we will check this',
    does: 'notForThem',
  },
  {
    who: 'a coordinator records a young person’s no',
    at: menteeTask,
    stops: [{ choose: ['No'], button: 'Record what they said' }],
    ends: 'This task is done',
    does: 'recordAnswer',
  },
];

describe('With a keyboard only', () => {
  it.each(WALKS)('$who', async ({ at, stops, ends, does }) => {
    const { open, path, did } = at();
    const host = await servePages(open);
    const context = await browser.newContext({ viewport: NARROW });
    const page = await context.newPage();
    await page.goto(host.url + path);
    for (const { type, choose: names = [], button } of stops) {
      if (type !== undefined) {
        await reach(page, 'Your full name');
        await page.keyboard.type(type);
      }
      for (const name of names) await choose(page, name);
      await press(page, button);
    }
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(ends);
    expect(did()).toContain(does);
    await context.close();
    host.close();
  });
});
