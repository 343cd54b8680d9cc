import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../../domain/concepts/session.ts';
import { makeRecordContact } from '../../../lambdas/record-contact/record-contact.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aSession, aWorld, STARTS } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const havingHad = async (sessions: Partial<Session>[]) => {
  const world = await aWorld(store.table);
  for (const [at, over] of sessions.entries())
    await world.put(
      aSession(world.pairId, { id: `${world.pairId}.${at + 1}`, number: at + 1, status: 'over', ...over }),
    );
  world.clock.at = STARTS.plus({ hours: 1 });
  return { world, last: `${world.pairId}.${sessions.length}` };
};

const record = async (world: AWorld, sessionId: string) =>
  await makeRecordContact(world.deps)({ pairId: world.pairId, sessionId });

const ATTESTED = { at: '2026-03-10T12:00:00.000Z', mentorCame: true, menteeCame: true, camerasAsAgreed: true };

describe('recording a contact', () => {
  it('goes on after a session that was held', async () => {
    const { world, last } = await havingHad([{ outcome: 'held' }]);
    expect(await record(world, last)).toEqual({ outcome: 'go-on' });
    expect(await world.tasks()).toEqual([]);
  });

  it('gives two missed ones in a row to the coordinator, once', async () => {
    const { world, last } = await havingHad([{ outcome: 'missed' }, { outcome: 'missed' }]);
    await record(world, last);
    expect(await record(world, last)).toEqual({ outcome: 'disengaged' });
    const tasks = await world.tasks();
    expect(tasks).toMatchObject([{ kind: 'stuck', ownerId: `${world.pairId}-coordinator` }]);
    expect(world.texts.get(tasks[0]?.evidenceKey ?? '')).toContain('ask both how things are');
  });

  it.each<Session['outcome']>(['held', undefined, 'cancelled'])(
    'goes on after one missed and one %s',
    async (outcome) => {
      const { world, last } = await havingHad([{ outcome }, { outcome: 'missed' }]);
      expect(await record(world, last)).toEqual({ outcome: 'go-on' });
    },
  );

  it.each(['no-slot', 'refused'] as const)('says that a session could not be booked: %s', async (outcome) => {
    const { world, last } = await havingHad([{ outcome, status: 'cancelled' }]);
    expect(await record(world, last)).toEqual({ outcome: 'go-on' });
    expect(await world.tasks()).toMatchObject([{ kind: 'stuck', ref: `${outcome}.${last}` }]);
  });

  it('has the young person told by voice, the same day, that the mentor did not come', async () => {
    const { world, last } = await havingHad([{ outcome: 'missed', attested: { ...ATTESTED, mentorCame: false } }]);
    await record(world, last);
    expect(await world.tasks()).toMatchObject([
      { kind: 'tell-in-person', side: 'mentee', dueAt: '2026-03-10T17:00:00.000Z' },
    ]);
  });
});
