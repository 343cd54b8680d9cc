import { describe, expect, it } from 'vitest';
import { aPair, aTask, aWorld, NOW_INSTANT } from './a-world.ts';

describe('tasks with words and one button', () => {
  it.each([
    ['pass-on', 'What to pass on'],
    ['question', 'Their words'],
    ['tell-in-person', 'What to say'],
    ['stuck', 'What we know'],
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
    ['pair1/stopped-1-2', 'Keeping in touch with Donald online has stopped for now.'],
    ['pair1/waiting-for-schools-1-2', 'You and Donald will go on when the schools are back.'],
    ['pair1/not-going-ahead-1-2', 'is not going ahead for now'],
    ['pair1/pair1.3', 'Donald did not make it to the Meet.'],
    ['pair1/other', 'There is news about your mentoring.'],
  ])('gives words for the news %s', async (ref, words) => {
    const { body } = await aWorld({ task: aTask({ kind: 'tell-in-person', ref, side: 'mentee' }) }).get();
    expect(body).toContain(words);
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

describe('concern', () => {
  const aConcern = () =>
    aWorld({ task: aTask({ kind: 'concern', ref: 'pair1/c', evidenceKey: 'w' }), words: { w: 'I am worried' } });

  it('shows the words and two equal buttons', async () => {
    const { body } = await aConcern().get();
    expect(body).toContain('I am worried');
    const buttons = body.match(/<button[^>]*name="decision"[^>]*>/g) ?? [];
    expect(buttons).toHaveLength(2);
    expect(new Set(buttons.map((button) => button.match(/class="([^"]*)"/)?.[1])).size).toBe(1);
  });

  it.each([
    ['keep', 'concern-settled'],
    ['stop', 'withdrawn'],
  ])('%s contact raises %s', async (decision, kind) => {
    const world = aConcern();
    await world.post(`decision=${decision}`);
    expect(world.did.at(-1)).toEqual([
      'raiseSignal',
      { pairId: 'pair1', kind, at: NOW_INSTANT, id: 'concern.pair1/c' },
    ]);
  });

  it('keeps the first decision when another comes later', async () => {
    const world = aConcern();
    await world.post('decision=stop');
    await world.post('decision=keep');
    const kinds = world.did.filter(([name]) => name === 'raiseSignal').map(([, signal]) => signal);
    expect(kinds).toEqual([
      expect.objectContaining({ kind: 'withdrawn' }),
      expect.objectContaining({ kind: 'withdrawn' }),
    ]);
    expect(world.task().outcome).toBe('stop');
  });

  it('decides nothing on a POST without a choice', async () => {
    const world = aConcern();
    expect((await world.post('')).status).toBe(422);
    expect(world.did).toEqual([]);
  });
});
