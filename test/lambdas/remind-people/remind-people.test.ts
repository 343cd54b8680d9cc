import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRemindPeople } from '../../../lambdas/remind-people/remind-people.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aWorld, STARTS, withSpace } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const INVITED_AT = '2026-03-02T10:00:00.000Z';

/** Monday 9 March 2026 at 9:00: the working day before. */
const atReminder = async (invitedAt = INVITED_AT) => {
  const world = await aWorld(store.table);
  await world.put(withSpace(world.pairId, { invitedAt }));
  world.clock.at = STARTS.minus({ days: 1 }).set({ hour: 9 });
  return world;
};

const remind = async (world: AWorld) =>
  await makeRemindPeople(world.deps)({ pairId: world.pairId, sessionId: world.sessionId });

describe('reminding people', () => {
  it('writes to mentor and mentee, once', async () => {
    const world = await atReminder();
    await remind(world);
    await remind(world);
    expect(world.mails.map(({ to }) => to.email.split('@')[0])).toEqual(['mentor', 'mentee']);
  });

  it('waits until some minutes before the start', async () => {
    const world = await atReminder();
    const untilStart = STARTS.diff(world.clock.at, 'seconds').seconds;
    const { outcome, waitSeconds } = await remind(world);
    expect(outcome).toBe('reminded');
    expect(untilStart - waitSeconds).toBeGreaterThanOrEqual(10 * 60);
    expect(untilStart - waitSeconds).toBeLessThan(11 * 60);
  });

  it('writes to nobody who was invited after the reminder was due', async () => {
    const world = await atReminder('2026-03-09T10:00:00.000Z');
    expect((await remind(world)).outcome).toBe('reminded');
    expect(world.mails).toEqual([]);
  });

  it('writes to nobody after a withdrawal, and calls the session off', async () => {
    const world = await atReminder();
    await world.withdraw('mentee');
    expect((await remind(world)).outcome).toBe('cancelled');
    expect(world.mails).toEqual([]);
    expect((await world.session()).status).toBe('cancelled');
  });

  it('has nothing to say about a session that is off', async () => {
    const world = await aWorld(store.table);
    await world.put(withSpace(world.pairId, { status: 'cancelled' }));
    expect((await remind(world)).outcome).toBe('cancelled');
    expect(world.mails).toEqual([]);
  });
});
