import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePlans } from '../../lambdas/adapters/plans.ts';
import { makeSessions } from '../../lambdas/adapters/sessions.ts';
import { makeSlots } from '../../lambdas/adapters/slots.ts';
import { type ATable, aTable } from '../a-table.ts';
import { aPlan, aSession } from '../lambdas/a-session-world.ts';

let store: ATable;
let sessions: ReturnType<typeof makeSessions>;
let slots: ReturnType<typeof makeSlots>;
beforeAll(async () => {
  store = await aTable();
  sessions = makeSessions(store.table);
  slots = makeSlots(store.table);
});
afterAll(async () => await store.stop());

describe('a kept session', () => {
  it('is not overwritten by another of the same id', async () => {
    expect(await sessions.putSession(aSession('s1'))).toBe(true);
    expect(await sessions.putSession(aSession('s1', { status: 'live' }))).toBe(false);
    expect((await sessions.getSession('s1', 's1.1')).status).toBe('planned');
  });

  it('changes only from the states that are named', async () => {
    await sessions.putSession(aSession('s2', { status: 'live' }));
    expect(await sessions.updateSession('s2', 's2.1', { status: 'cancelled' }, ['planned', 'invited'])).toBeUndefined();
    expect((await sessions.updateSession('s2', 's2.1', { status: 'over' }, ['live']))?.status).toBe('over');
  });

  it('keeps its first space, and none of a coordinator who is not in it', async () => {
    await sessions.putSession(aSession('s3', { status: 'claimed' }));
    const host = await sessions.getSession('s3', 's3.1');
    const another = { ...host, coordinatorId: 'another' };
    expect(await sessions.keepSpace(another, { space: 'spaces/0', meetingUri: 'https://m/0' })).toBeUndefined();
    expect(await sessions.keepSpace(host, { space: 'spaces/1', meetingUri: 'https://m/1' })).toBeDefined();
    expect(await sessions.keepSpace(host, { space: 'spaces/2', meetingUri: 'https://m/2' })).toBeUndefined();
    expect((await sessions.getSession('s3', 's3.1')).space).toBe('spaces/1');
  });

  it('is listed by its number, not by its name', async () => {
    for (const number of [10, 2, 1]) await sessions.putSession(aSession('s4', { id: `s4.${number}`, number }));
    expect((await sessions.listSessions('s4')).map(({ number }) => number)).toEqual([1, 2, 10]);
  });

  it('is missed by a name of its own', async () => {
    await expect(sessions.getSession('s5', 's5.1')).rejects.toMatchObject({ name: 'MissingItem' });
    expect(await sessions.holdSession('s5', 's5.1', 'token')).toBeUndefined();
  });
});

describe('a person’s day', () => {
  const claim = (sessionId: string, units: number[]) => ({ personId: 'c1', date: '2026-03-10', sessionId, units });

  it('gives overlapping time to one session only', async () => {
    expect(await slots.claimSlot(claim('a.1', [1, 2, 3]))).toBe(true);
    expect(await slots.claimSlot(claim('b.1', [3, 4]))).toBe(false);
    expect(await slots.claimSlot(claim('b.1', [4, 5]))).toBe(true);
    expect(await slots.claimSlot(claim('a.1', [1, 2, 3]))).toBe(true);
  });

  it('frees only what that session holds', async () => {
    await slots.releaseSlot(claim('b.1', [1, 2, 3]));
    expect((await slots.takenUnits('c1', '2026-03-10')).get(1)).toBe('a.1');
    await slots.releaseSlot(claim('a.1', [1, 2, 3]));
    await slots.releaseSlot(claim('a.1', [1, 2, 3]));
    expect([...(await slots.takenUnits('c1', '2026-03-10')).keys()]).toEqual([4, 5]);
  });

  it('is empty when nobody has claimed any of it', async () => {
    expect((await slots.takenUnits('c1', '2026-03-11')).size).toBe(0);
  });
});

describe('a kept plan', () => {
  it('is agreed in its own round only', async () => {
    const plans = makePlans(store.table);
    await plans.putPlan(aPlan('s6', { status: 'proposed', round: 2 }));
    expect(await plans.agreePlan('s6', 1)).toBeUndefined();
    expect((await plans.agreePlan('s6', 2))?.status).toBe('agreed');
    expect((await plans.agreePlan('s6', 2))?.status).toBe('agreed');
  });

  it('is not agreed after it has ended', async () => {
    const plans = makePlans(store.table);
    await plans.putPlan(aPlan('s7', { status: 'ended' }));
    expect(await plans.agreePlan('s7', 1)).toBeUndefined();
  });
});
