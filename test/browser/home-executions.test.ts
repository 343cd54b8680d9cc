import { describe, expect, it } from 'vitest';
import { useDesks } from './a-desk.ts';
import { aDoneExecution, aFailedExecution, anExecution } from './a-story.ts';

const openDesk = useDesks();
const to = ({ arn }: { arn: string }) => `#/executions/${encodeURIComponent(arn)}`;

describe('the list of executions', () => {
  it('stands by machine and says where each one is', async () => {
    const { page } = await openDesk('#/executions');
    expect(await page.locator('main h3').allInnerTexts()).toEqual(['mentoring-ask (2)', 'mentoring-tell (1)']);
    await page.getByText('now at: Wait for answer, Listen for signals').waitFor();
  });

  it('is narrowed down by words and status, which the address keeps', async () => {
    const { page } = await openDesk('#/executions');
    await page.getByLabel('Status').selectOption('FAILED');
    await page.getByText('1 execution of 3').waitFor();
    await page.reload();
    await page.getByText('1 execution of 3').waitFor();
    expect(await page.getByLabel('Status').inputValue()).toBe('FAILED');
    await page.getByLabel('Machine, name or step').fill('nothing like it');
    await page.getByText('0 executions of 3').waitFor();
  });
});

describe('the graph of an execution', () => {
  it('has exactly one current step, named above it in the same words', async () => {
    const { page } = await openDesk(to(anExecution()));
    const current = page.locator('.graph [aria-current="step"]');
    expect(await current.count()).toBe(1);
    expect(await page.locator('#current-step').innerText()).toBe('Wait for answer');
    expect(await current.getAttribute('aria-label')).toBe('Wait for answer: now · Task');
    await page.getByText('Beside it: Listen for signals').waitFor();
  });

  it.each([
    [anExecution(), { AskBoth: 'waiting', WaitForAnswer: 'now', ListenForSignals: 'waiting', WhatNow: 'not reached' }],
    [
      aFailedExecution(),
      { AskBoth: 'failed', WaitForAnswer: 'failed', ListenForSignals: 'cut off', Tell: 'not reached' },
    ],
    [aDoneExecution(), { AskBoth: 'done', WaitForAnswer: 'done', TellEach: 'done', HandToPerson: 'not reached' }],
  ])('tells the standing of every state in words', async (execution, expected) => {
    const { page } = await openDesk(to(execution));
    for (const [state, standing] of Object.entries(expected)) {
      const node = page.locator(`[data-state="${state}"] > .facts`);
      expect(await node.textContent(), state).toMatch(new RegExp(`^${standing} `));
    }
    expect(await page.locator('[aria-current="step"]').count()).toBe(execution.status === 'RUNNING' ? 1 : 0);
  });

  it('says the same in a title and in a table', async () => {
    const { page } = await openDesk(to(aDoneExecution()));
    expect(await page.locator('.graph svg title').textContent()).toContain('pair-3-1');
    await page.getByText('The same as a table of states').click();
    const rows = await page.locator('main details table tbody th').allInnerTexts();
    const nodes = await page.locator('.graph [data-state] > .name').allTextContents();
    expect(rows).toEqual(nodes);
  });

  it('draws where unexpected errors lead only when asked', async () => {
    const { page } = await openDesk(to(anExecution()));
    expect(await page.locator('.graph .line.catch').count()).toBe(0);
    await page.getByLabel('Show also where unexpected errors would lead').check();
    await page.locator('.graph .line.catch').waitFor({ state: 'attached' });
  });

  it('goes on to the next step without a reload', async () => {
    const { page, story } = await openDesk(to(anExecution()));
    story.executions = [anExecution({ currentSteps: ['ListenForSignals'] })];
    await page.locator('#current-step', { hasText: 'Listen for signals' }).waitFor({ timeout: 5000 });
    expect(await page.locator('[aria-current="step"]').getAttribute('data-state')).toBe('ListenForSignals');
  });
});

describe('the history of an execution', () => {
  it("keeps AWS's names and tells state, error and data", async () => {
    const { page } = await openDesk(to(aFailedExecution()));
    const row = page.locator('.history tr', { hasText: 'TaskFailed' });
    expect(await row.innerText()).toContain('Refused: no');
    expect(await row.locator('td').last().innerText()).toBe('Wait for answer');
    await page.locator('.history details summary').first().click();
    await page.locator('.history pre').first().waitFor();
  });
});
