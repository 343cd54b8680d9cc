import { describe, expect, it } from 'vitest';
import { aPair, aTask, aWorld, NOW_INSTANT } from './a-world.ts';

describe('tasks with words and one button', () => {
  it.each([
    ['pass-on', 'What to pass on'],
    ['question', 'Their words'],
    ['tell-in-person', 'What to say'],
    ['stuck', 'What we know'],
    ['look-at-session', 'What we know'],
  ] as const)('%s shows the kept words and is done by a press', async (kind, title) => {
    const task = aTask({ kind, ref: 'pair1/x', side: 'mentee', evidenceKey: 'words' });
    const world = aWorld({ task, words: { words: 'First line <b>\nSecond line' } });
    const { body } = await world.get();
    expect(body).toContain(title);
    expect(body).toContain('First line &lt;b><br/>Second line');
    expect(body).toContain('Ailsa Reid');
    await world.post('decision=done');
    expect(world.task().outcome).toBe('done');
  });

  it.each([
    ['pair1/stopped-1-2', 'Keeping in touch with Donald online has stopped.'],
    ['pair1/waiting-for-schools-1-2', 'You and Donald will go on when the schools are back.'],
    ['pair1/not-going-ahead-1-2', 'is not going ahead at this time'],
    ['pair1/pair1.3', 'Donald did not make it to the Meet.'],
    ['pair1/other', 'There is news about your mentoring.'],
  ])('gives words for the news %s', async (ref, words) => {
    const { body } = await aWorld({ task: aTask({ kind: 'tell-in-person', ref, side: 'mentee' }) }).get();
    expect(body).toContain(words);
  });

  it('says what to talk about with a mentor who said yes, and lets the plan that waits for the call go on', async () => {
    const hold = { token: 'T' };
    const world = aWorld({ task: aTask({ kind: 'welcome-call', ref: 'pair1/1.1', side: 'mentor', hold }) });
    const { body } = await world.get();
    for (const words of ['Donald Kerr', 'keeping in touch with Ailsa', 'Google Chrome', '30 minutes at most'])
      expect(body).toContain(words);
    await world.post('decision=done');
    expect(world.did.at(-1)).toEqual(['succeedTask', { token: 'T', output: { outcome: 'called' } }]);
  });

  it('lets a pair that was stuck go on', async () => {
    const pair = aPair({ standing: 'paused', pauseReason: 'stuck' });
    const world = aWorld({ task: aTask({ kind: 'stuck', ref: 'ask/pair1-1' }), pair });
    expect((await world.get()).body).toContain('Workflow: ask/pair1-1');
    await world.post('decision=done');
    const signal = { pairId: 'pair1', kind: 'start-after-all', at: NOW_INSTANT, id: 'stuck.ask/pair1-1' };
    expect(world.did.at(-1)).toEqual(['raiseSignal', signal]);
  });

  it('leaves a pair alone that waits for another reason', async () => {
    const pair = aPair({ standing: 'paused', pauseReason: 'mentor-waits' });
    const world = aWorld({ task: aTask({ kind: 'stuck', ref: 'ask/pair1-1' }), pair });
    await world.post('decision=done');
    expect(world.effects()).not.toContain('raiseSignal');
  });
});

describe('words that confirm a consent to somebody without mail', () => {
  const words = { key: 'sent/pair1/receipt.consent.parent.1.x.yes.txt', sha256: 'f00d' };
  const given = { consentId: 'pair1.c', pairId: 'pair1', how: 'pass-on', at: NOW_INSTANT, words } as const;
  const passedOn = async (evidenceKey: string) => {
    const task = aTask({ kind: 'pass-on', ref: 'pair1/receipt', side: 'parent', evidenceKey });
    const world = aWorld({ task, confirmations: [given] });
    await world.post('decision=done');
    return world.did.filter(([name]) => name === 'appendConfirmation');
  };

  it('are on record as passed on, by whom and when', async () => {
    const confirmation = { ...given, how: 'passed-on', by: 'c1' };
    expect(await passedOn(words.key)).toEqual([['appendConfirmation', confirmation]]);
  });

  it('are not mixed up with other words', async () => {
    expect(await passedOn('sent/pair1/plan.txt')).toEqual([]);
  });
});
