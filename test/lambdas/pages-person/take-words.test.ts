import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askQuestion } from '../../../lambdas/pages-person/take-words.ts';
import { type GivenConcern, raiseConcern } from '../../../lambdas/shared/concerns/raise-concern.ts';
import { aSession } from '../../domain/builders.ts';
import { type AskingWorld, anAskingWorld } from '../an-asking-world.ts';

/** Tuesday 5 May 2026, 10:00 in London. */
const CONCERN: GivenConcern = {
  id: 'once-0001',
  pairId: 'p1',
  side: 'parent',
  by: 'p1-parent',
  text: 'He was not himself.',
  at: '2026-05-05T09:00:00.000Z',
  about: 'other',
  urgent: false,
};

let world: AskingWorld;
beforeEach(async () => {
  world = await anAskingWorld();
  await world.enrol('p1');
  await world.deps.pairs.holdPair('p1', { token: 'waiting', key: 1, where: 'contact' });
});
afterEach(async () => await world.stop());

const tasks = async () =>
  (await world.deps.tasks.listOpenTasks()).map(({ kind, ownerId, side, dueAt }) => ({ kind, ownerId, side, dueAt }));
const kept = async (kind = 'concern', of = 'p1') => await world.rawMails.getText(`words/${of}/${kind}.once-0001.txt`);
const readers = () => world.mails.map(({ to }) => to.email);

describe('A worry', () => {
  it.each([
    { urgent: true, dueAt: '2026-05-05T11:00:00.000Z', words: 'Urgent.\nFrom: Fiona\n\nHe was not himself.' },
    { urgent: false, dueAt: '2026-05-06T09:00:00.000Z', words: 'From: Fiona\n\nHe was not himself.' },
  ])(
    'freezes the pair and goes to the coordinator, due in hours (urgent: $urgent)',
    async ({ urgent, dueAt, words }) => {
      await raiseConcern({ ...CONCERN, urgent, name: 'Fiona' }, world.deps);
      expect(await world.deps.concerns.standOf('p1')).toBe('open');
      expect(world.told).toEqual([{ token: 'waiting', error: 'concern-raised' }]);
      expect(await tasks()).toEqual([{ kind: 'concern', ownerId: 'p1-coordinator', side: 'parent', dueAt }]);
      expect(world.started).toEqual([{ pairId: 'p1', concernId: 'once-0001' }]);
      expect(await kept()).toBe(words);
      expect(readers()).toEqual(['p1-coordinator@example.org']);
      expect(world.mails[0]?.text).not.toContain('himself');
    },
  );

  it.each<[NonNullable<GivenConcern['about']>, string]>([
    ['coordinator', 'laura.bertie@example.org'],
    ['unsaid', 'laura.bertie@example.org'],
    ['manager', 'morag.sinclair@example.org'],
  ])('about the %s is seen by %s alone', async (about, reader) => {
    await raiseConcern({ ...CONCERN, about, urgent: true }, world.deps);
    expect(readers()).toEqual([reader]);
  });

  it('while a Meet is live counts as urgent, and says so', async () => {
    await world.deps.sessions.putSession(aSession({ status: 'live' }));
    await raiseConcern(CONCERN, world.deps);
    expect((await tasks())[0]?.dueAt).toBe('2026-05-05T11:00:00.000Z');
    expect(await kept()).toContain('A Google Meet of this pair is going on now.');
    expect((await world.deps.sessions.getSession('p1', 'p1.1')).status).toBe('live');
  });

  it('twice counts once', async () => {
    await raiseConcern(CONCERN, world.deps);
    await raiseConcern({ ...CONCERN, at: '2026-05-05T09:00:05.000Z' }, world.deps);
    expect(await tasks()).toHaveLength(1);
    expect(readers()).toHaveLength(1);
    expect(await world.deps.signals.pendingSignals('p1')).toHaveLength(1);
  });

  it('of a coordinator names them and goes to whoever covers', async () => {
    await raiseConcern({ ...CONCERN, side: undefined, by: 'p1-coordinator' }, world.deps);
    expect((await tasks())[0]?.ownerId).toBe('on-call');
    expect(await kept()).toBe('From: Coordinator Surname\n\nHe was not himself.');
  });

  it('about no pair freezes nothing and goes to whoever else there is', async () => {
    await raiseConcern({ ...CONCERN, pairId: undefined, side: undefined, by: 'manager' }, world.deps);
    expect((await tasks())[0]?.ownerId).toBe('on-call');
    expect(world.told).toEqual([]);
    expect(await kept('concern', 'programme')).toBe('From: Laura Bertie\n\nHe was not himself.');
  });
});

describe('A question', () => {
  it('freezes nothing and waits as long as any task', async () => {
    await askQuestion(CONCERN, world.deps);
    expect(await tasks()).toMatchObject([{ kind: 'question', ownerId: 'p1-coordinator' }]);
    expect(await world.deps.concerns.standOf('p1')).toBe('none');
    expect(world.told).toEqual([]);
    expect(await kept('question')).toBe('He was not himself.');
  });
});
