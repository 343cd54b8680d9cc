import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coordinatorRecordsMentee, mentorSaysYes } from '../../local/story/acts.ts';
import { aCohort, aRow, COORDINATOR, MENTOR, PARENT } from '../journeys/a-cohort.ts';
import { World } from '../journeys/a-world.ts';
import { launchBrowser } from './a-browser.ts';
import { findBarriers } from './a-desk.ts';

describe('the home page over the application itself', () => {
  let world: World;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [world, browser] = await Promise.all([World.begin(), launchBrowser()]);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await world.end();
  });

  it('enrols a list and shows the new people and their pages', async () => {
    await page.goto(`${world.url}/#/enrol`);
    await page.getByLabel('Or its lines').fill(aCohort(aRow()));
    await page.getByRole('button', { name: 'Enrol', exact: true }).click();
    await page.getByRole('heading', { name: 'Report' }).waitFor();
    await page.getByRole('link', { name: 'People', exact: true }).click();
    const card = page.locator('.cards > li', { hasText: MENTOR });
    expect(await card.locator('.pages a').first().getAttribute('href')).toContain(world.url);
    expect(await findBarriers(page)).toEqual([]);
  });

  it('takes a YES through the reply box and tells what it changed', async () => {
    await mentorSaysYes(world, MENTOR);
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: 'P-1' });
    await page.goto(`${world.url}/#/mail`);
    await page.getByRole('link', { name: new RegExp(PARENT) }).click();
    await page.getByText('All 9 checks pass').waitFor();
    await page.getByRole('button', { name: 'YES', exact: true }).click();
    await page.getByRole('button', { name: 'Send reply' }).click();
    await page.getByText('The reply has arrived').waitFor();
    expect(await page.locator('#changes').innerText()).toContain('We have your answer: YES');
    await page.getByRole('link', { name: /^Reply from/ }).waitFor();
  });

  it('draws the life of the pair with one current step, named above', async () => {
    await page.goto(`${world.url}/#/executions`);
    await page.getByLabel('Machine, name or step').fill('lifecycle');
    await page.locator('.lines a').first().click();
    const current = page.locator('.graph [aria-current="step"]');
    await current.waitFor();
    expect(await current.count()).toBe(1);
    const words = await page.locator('#current-step').innerText();
    expect(await current.getAttribute('aria-label')).toMatch(new RegExp(`^${words}: now`));
  });

  it('moves to the next office opening and says ready', async () => {
    await page.getByRole('button', { name: 'To the next office opening' }).click();
    await page.getByText(/Ready\. It is Tuesday 3 March 2026, 9:00\./).waitFor({ timeout: 60_000 });
  });
});
