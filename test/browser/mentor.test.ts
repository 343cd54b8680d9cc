import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCohort, aRow } from '../journeys/a-cohort.ts';
import { World } from '../journeys/a-world.ts';
import { useWindows, type Window } from './a-window.ts';

const mentor = (name: string): string => `${name}@example.org`;
const NAMES = ['scripts', 'plain', 'waits', 'empty', 'twice', 'back'] as const;
type Name = (typeof NAMES)[number];

const pairOf = (name: Name) =>
  aRow({ pair_ref: `P-${name}`, mentor_first: `Mentor${name}`, mentor_last: `Zq${name}`, mentor_email: mentor(name) });

let world: World;
const openWindow = useWindows(() => world.url);
beforeAll(async () => {
  world = await World.begin();
  await world.enrol(aCohort(...NAMES.map(pairOf)));
});
afterAll(async () => await world.end());

const linkOf = async (name: Name): Promise<string> => await world.link(mentor(name), /keep in touch/, 'a');

const receiptsOf = async (name: Name): Promise<string[]> =>
  (await world.mails(mentor(name)))
    .map(({ subject }) => subject)
    .filter((subject) => /^We have your answer/.test(subject));

const START = 'Keep in touch while schools are closed';
const DECIDE = 'Do you want to take part in digital mentoring?';
const CHECK = 'Check your answer before you send it';
const DONE = 'We have your answer';

interface Stop {
  heading: string;
  /** Labels of what is chosen on this page. */
  choose: string[];
  button: string;
}

const YES: Stop[] = [
  { heading: DECIDE, choose: ['Yes, I want to take part'], button: 'Continue' },
  {
    heading: 'How would you like to keep in touch?',
    choose: ['Messages, passed on by the coordinator', 'Google Meet with video'],
    button: 'Continue',
  },
  { heading: 'When would a Google Meet suit you?', choose: ['Tuesday morning', 'Every 2 weeks'], button: 'Continue' },
  {
    heading: 'Read and accept the rules',
    choose: ['I have read these rules and I will keep to them'],
    button: 'Continue',
  },
  { heading: CHECK, choose: [], button: 'Send your answer' },
];
const WAIT: Stop[] = [
  { heading: DECIDE, choose: ['No, I’ll wait until schools go back'], button: 'Continue' },
  { heading: CHECK, choose: [], button: 'Send your answer' },
];

/** Walks the pages in order and looks at each before anything is chosen on it. */
const walk = async (window: Window, stops: readonly Stop[]): Promise<void> => {
  expect(await window.faultsAt(START)).toEqual([]);
  await window.press('Start');
  for (const { heading, choose, button } of stops) {
    expect(await window.faultsAt(heading), heading).toEqual([]);
    expect(await window.page.locator(':checked').count()).toBe(0);
    for (const label of choose) await window.page.getByLabel(label, { exact: true }).check();
    await window.press(button);
  }
  expect(await window.faultsAt(DONE)).toEqual([]);
};

describe('A mentor’s form on a narrow phone', () => {
  it.each([
    ['scripts' as const, true],
    ['plain' as const, false],
  ])('leads to the confirmation (%s)', async (name, javaScriptEnabled) => {
    const window = await openWindow(await linkOf(name), { javaScriptEnabled });
    await walk(window, YES);
    await window.page.getByText('Your mentee and their parent or carer must agree too.').waitFor();
    expect(await receiptsOf(name)).toEqual(['We have your answer: YES']);
    expect(window.complaints).toEqual([]);
  });

  it('is no longer for somebody who will wait, and weighs both answers the same', async () => {
    const window = await openWindow(`${await linkOf('waits')}/decide`);
    const boxes = await Promise.all(
      (await window.page.locator('.govuk-radios__item').all()).map(async (item) => {
        const type = await item.locator('input').getAttribute('type');
        const size = await item.locator('label').evaluate((label) => getComputedStyle(label).fontSize);
        return `${type} ${size} ${(await item.locator('input').boundingBox())?.width}`;
      }),
    );
    expect(new Set(boxes).size).toBe(1);
    await window.page.goto(await linkOf('waits'));
    await walk(window, WAIT);
    await window.page.getByText('We will get back to you within 14 days').waitFor();
    expect(window.complaints).toEqual([]);
  });
});

describe('A form that is sent empty', () => {
  it('comes back with a summary that has the focus, leads to the question and names it', async () => {
    const window = await openWindow(`${await linkOf('empty')}/decide`);
    const { page } = window;
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      window.press('Continue'),
    ]);
    expect(answer.status()).toBe(422);
    expect(await window.faultsAt(DECIDE)).toEqual([]);
    expect(await page.title()).toMatch(/^Error: /);
    const summary = page.locator('.govuk-error-summary');
    await page.waitForFunction('document.activeElement.matches(".govuk-error-summary")');
    expect(await summary.getByRole('heading').innerText()).toBe('There is a problem');
    const says = await summary.getByRole('link').innerText();
    await summary.getByRole('link').click();
    const radio = page.getByLabel('Yes, I want to take part');
    expect(await radio.evaluate((element) => element === document.activeElement)).toBe(true);
    const described = await page.locator('fieldset').getAttribute('aria-describedby');
    const texts = await Promise.all(
      (described ?? '').split(' ').map(async (id) => await page.locator(`#${id}`).innerText()),
    );
    expect(texts.join(' ')).toContain(says);
    expect(await page.getByRole('link', { name: 'Back' }).count()).toBe(1);
    expect(await receiptsOf('empty')).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});

const fillUpToCheck = async (window: Window): Promise<void> => {
  await window.page.getByLabel('No, I’ll wait').check();
  await window.press('Continue');
  await window.faultsAt(CHECK);
};

describe('An answer that was sent', () => {
  it('counts once when Send is pressed twice', async () => {
    const link = await linkOf('twice');
    const window = await openWindow(`${link}/decide`);
    await fillUpToCheck(window);
    await window.page.getByRole('button', { name: 'Send your answer' }).dblclick();
    await window.faultsAt(DONE);
    const again = await Promise.all([1, 2].map(async () => await fetch(`${link}/check`, { method: 'POST' })));
    expect(again.map(({ status }) => status)).toEqual([200, 200]);
    for (const { url } of again) expect(url.startsWith(`${link}/done`)).toBe(true);
    expect(await receiptsOf('twice')).toEqual(['We have your answer: wait until the schools go back']);
  });

  it('is shown, not sent again, by Back and by Send in an old window; the link shows it and how to change it', async () => {
    const link = await linkOf('back');
    const window = await openWindow(`${link}/decide`);
    await fillUpToCheck(window);
    const old = await window.page.context().newPage();
    await old.goto(`${link}/check`);
    await window.press('Send your answer');
    await window.faultsAt(DONE);
    await window.page.goBack();
    expect(await window.faultsAt(DONE)).toEqual([]);
    await old.getByRole('button', { name: 'Send your answer' }).click();
    await old.getByRole('heading', { level: 1, name: DONE }).waitFor();
    expect(await receiptsOf('back')).toHaveLength(1);
    await window.page.goto(link);
    expect(await window.faultsAt('Your answer')).toEqual([]);
    const words = await window.page.locator('main').innerText();
    expect(words).toContain('Wait until schools go back');
    expect(words).toContain('Monday 2 March at 9am');
    expect(await window.page.getByRole('button', { name: 'Change your answer' }).count()).toBe(1);
    expect(window.complaints).toEqual([]);
  });
});
