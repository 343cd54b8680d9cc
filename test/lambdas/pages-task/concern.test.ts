import { describe, expect, it } from 'vitest';
import type { Task } from '../../../domain/concepts/task.ts';
import { aTask, aWorld, NOW_INSTANT, TOKEN } from './a-world.ts';

describe('concern', () => {
  const aConcern = (around: Partial<Parameters<typeof aWorld>[0]> = {}, about: Partial<Task> = {}) =>
    aWorld({
      task: aTask({
        kind: 'concern',
        ref: 'pair1/c',
        evidenceKey: 'w',
        openedAt: '2026-06-09T08:00:00.000Z',
        ...about,
      }),
      concerns: ['c'],
      words: { w: 'I am worried' },
      ...around,
    });
  const stopped = { concernId: 'other', decision: 'stop' as const, at: NOW_INSTANT, by: 'c1' };

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
  ])('%s contact is written down, and then raises %s', async (decision, kind) => {
    const world = aConcern();
    await world.post(`decision=${decision}`);
    expect(world.did.slice(-2)).toEqual([
      ['decideConcern', { concernId: 'c', decision, at: NOW_INSTANT, by: 'c1' }],
      ['raiseSignal', { pairId: 'pair1', kind, at: NOW_INSTANT, id: 'concern.pair1/c' }],
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

  const NOTES = { params: { token: TOKEN, page: 'notes' } };
  const note = async (world: ReturnType<typeof aConcern>, text: string) =>
    await world.post(`text=${encodeURIComponent(text)}`, NOTES);

  it('takes notes before and after the decision, each once, in the order in which they were added', async () => {
    const world = aConcern();
    expect((await world.get()).body).toContain('/notes');
    await note(world, 'Phoned the school.');
    await note(world, 'Phoned the school.');
    await world.post('decision=keep');
    expect((await world.get()).body).toContain('Notes on this concern');
    await note(world, 'Told Laura.');
    const { body } = await world.get(NOTES);
    expect(body.match(/Phoned the school|Told Laura/g)).toEqual(['Phoned the school', 'Told Laura']);
    expect(body).toContain('Morag Bell on');
  });

  it('keeps its words and notes out of everything but S3', async () => {
    const world = aConcern();
    await note(world, 'Phoned the school.');
    await world.post('decision=keep');
    const others = world.did.filter(([name]) => name !== 'putText');
    expect(JSON.stringify(others)).not.toMatch(/Phoned|worried/);
  });

  it('asks for words when a note comes without any', async () => {
    const world = aConcern();
    expect((await note(world, ' ')).status).toBe(422);
  });

  it('has notes, and no other task has', async () => {
    const world = aWorld({ task: aTask({ kind: 'question', ref: 'pair1/q' }) });
    expect((await world.get(NOTES)).status).toBe(404);
  });

  it('keeps contact frozen while another concern about the pair is open', async () => {
    const world = aConcern({ concerns: ['c', 'other'] });
    await world.post('decision=keep');
    expect(world.effects()).not.toContain('raiseSignal');
  });

  it('never starts contact again that was stopped for another concern', async () => {
    const world = aConcern({ concerns: ['c', 'other'], decided: [stopped] });
    await world.post('decision=keep');
    expect(world.did.at(-1)).toMatchObject(['raiseSignal', { kind: 'withdrawn' }]);
  });
});
