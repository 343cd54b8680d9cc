import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coordinatorRecordsMentee } from '../../local/story/acts.ts';
import { aCohort, aRow, COORDINATOR } from '../journeys/a-cohort.ts';
import { World } from '../journeys/a-world.ts';
import { useWindows, type Window } from './a-window.ts';

/** CSS pixels of a millimetre, and of the part of an A4 sheet within its margins. */
const MM = 96 / 25.4;
const SHEET = { width: Math.round(170 * MM), height: Math.round(257 * MM) };
/** Points of an A4 sheet: 210 by 297 mm. */
const A4 = /\/MediaBox ?\[ ?0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)? ?\]/;
const SMALLEST_PX = 16;

const POLISH_PARENT = 'p2.parent@example.org';

let world: World;
const openWindow = useWindows(() => world.url);
beforeAll(async () => {
  world = await World.begin();
  const byPost = { consent_route: 'post', consent_email: '', consent_last: 'Zqletter', access_needs: 'Large print' };
  const polish = {
    pair_ref: 'P-2',
    mentor_email: 'p2.mentor@example.org',
    consent_email: POLISH_PARENT,
    consent_language: 'pl',
    consent_last: 'Zqpolska',
  };
  await world.enrol(aCohort(aRow(byPost), aRow(polish)));
  for (const ref of ['P-1', 'P-2']) await coordinatorRecordsMentee(world, COORDINATOR, { ref });
});
afterAll(async () => await world.end());

const openLetter = async (link: string): Promise<Window> => {
  const window = await openWindow(await world.link(COORDINATOR, /Ask someone: pair P-1$/, 't'));
  expect(await window.page.getByText('Access needs: Large print').isVisible()).toBe(true);
  await window.page.getByRole('link', { name: link }).click();
  expect(await window.faultsAt('Print a letter')).toEqual([]);
  return window;
};

const onPaper = async ({ page }: Window): Promise<void> => {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
};

const seen = async ({ page }: Window, selector: string): Promise<boolean> =>
  await page.locator(selector).first().isVisible();

const sizes = async ({ page }: Window): Promise<number[]> =>
  await page.evaluate(
    "[...document.querySelectorAll('.app-letter p, .app-letter li, .app-letter textarea')].map((part) => parseFloat(getComputedStyle(part).fontSize))",
  );

describe('A letter to a parent who is reached by post', () => {
  it('takes the address on the page, and prints nothing but the letter on A4', async () => {
    const window = await openLetter('Print these words as a letter');
    await window.page.getByLabel('Name and address').fill('Karen Zqletter\n4 High Street\nDundee\nDD1 1AA');
    await onPaper(window);
    expect(await seen(window, '#address')).toBe(true);
    for (const part of ['header', '.app-help', 'footer', '.app-screen-only', '.govuk-back-link', '.govuk-skip-link'])
      expect(await seen(window, part), part).toBe(false);
    const address = await window.page.locator('#address').boundingBox();
    expect(address?.y).toBeGreaterThanOrEqual(20 * MM);
    expect(address?.height).toBeGreaterThan(4 * SMALLEST_PX);
    expect(Math.min(...(await sizes(window)))).toBeGreaterThanOrEqual(SMALLEST_PX);
    const pdf = (await window.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(A4);
    expect(pdf.match(/\/Type ?\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(3);
    expect(window.complaints).toEqual([]);
  });

  it('can be in large letters', async () => {
    const window = await openLetter('Print these words as a letter');
    await window.page.getByRole('link', { name: 'Use large letters' }).click();
    expect(await window.faultsAt('Print a letter')).toEqual([]);
    await onPaper(window);
    expect(Math.min(...(await sizes(window)))).toBeGreaterThanOrEqual(1.5 * SMALLEST_PX);
    expect(await window.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(SHEET.width);
  });
});

describe('A parent whose language nobody has approved yet', () => {
  it('is sent no question in English: the coordinator is asked to phone with an interpreter', async () => {
    const window = await openWindow(await world.link(COORDINATOR, /Ask someone: pair P-2$/, 't'));
    expect(await window.faultsAt('Ask someone, and record what they say')).toEqual([]);
    expect(await window.page.getByText('reads Polish. Nobody has approved our Polish words yet').isVisible()).toBe(
      true,
    );
    expect(await window.page.getByText('Do not let a child interpret.').isVisible()).toBe(true);
    expect(await world.get<unknown[]>(`/local/mail?to=${encodeURIComponent(POLISH_PARENT)}`)).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});
