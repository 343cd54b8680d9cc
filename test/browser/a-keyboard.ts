import type { Page } from 'playwright-core';
import { expect } from 'vitest';

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
    const nameOf = (field: HTMLInputElement | HTMLSelectElement) =>
      [...(field.labels ?? [])].map(({ textContent }) => textContent).join(' ');
    const focused = lookOf();
    element.blur();
    const shows = focused !== lookOf();
    element.focus();
    const input = element instanceof HTMLInputElement ? element : undefined;
    const radios =
      input?.type === 'radio' ? [...document.querySelectorAll<HTMLInputElement>(`[name="${input.name}"]`)] : [];
    const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    const name = (isField ? nameOf(element) : element.textContent) ?? '';
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

const isChosen = async (page: Page): Promise<boolean> => await page.evaluate('document.activeElement.checked === true');

/** Two groups of a page may offer the same: what was chosen just now is left for the next. */
const choose = async (page: Page, name: string): Promise<void> => {
  if ((await focusOn(page)).name === name && (await isChosen(page))) await page.keyboard.press('Tab');
  await reach(page, name);
  if (!(await isChosen(page))) await page.keyboard.press('Space');
};

const press = async (page: Page, button: string): Promise<void> => {
  await reach(page, button);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
};

/** One page: what is typed and chosen there, by its label, and the button or link that leads on. */
export interface Stop {
  type?: Record<string, string>;
  choose?: string[];
  button: string;
}

/** Goes from page to page by keyboard alone. */
export const walkByKeys = async (page: Page, stops: readonly Stop[]): Promise<void> => {
  for (const { type = {}, choose: names = [], button } of stops) {
    for (const [label, text] of Object.entries(type)) {
      await reach(page, label);
      await page.keyboard.type(text);
    }
    for (const name of names) await choose(page, name);
    await press(page, button);
  }
};
