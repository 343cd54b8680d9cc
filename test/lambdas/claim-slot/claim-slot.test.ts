import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSlots } from '../../../lambdas/adapters/slots.ts';
import { makeClaimSlot } from '../../../lambdas/claim-slot/claim-slot.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aSession, aWorld } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const DAY = '2026-03-10';
/** 11:00 is unit 132; 30 minutes and a buffer of 10 are eight units. */
const UNITS = [132, 133, 134, 135, 136, 137, 138, 139];

const claim = async (world: AWorld, sessionId = world.sessionId) =>
  await makeClaimSlot(world.deps)({ pairId: world.pairId, sessionId, token: 'follower' });

const unitsOf = async (world: AWorld, who: 'coordinator' | 'mentor') =>
  await world.deps.slots.takenUnits(`${world.pairId}-${who}`, DAY);

describe('claiming the time of a session', () => {
  it('books coordinator and mentor with the buffer after it', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId));
    expect(await claim(world)).toEqual({
      pairId: world.pairId,
      sessionId: world.sessionId,
      outcome: 'claimed',
      waitSeconds: 1,
    });
    expect([...(await unitsOf(world, 'coordinator')).keys()].sort()).toEqual(UNITS);
    expect([...(await unitsOf(world, 'mentor')).keys()].sort()).toEqual(UNITS);
    expect((await world.session()).status).toBe('claimed');
  });

  it('gives one of 100 sessions that want the same time', async () => {
    const world = await aWorld(store.table);
    const numbers = Array.from({ length: 100 }, (_, at) => at + 1);
    for (const number of numbers) await world.put(aSession(world.pairId, { id: `${world.pairId}.${number}`, number }));
    const claims = await Promise.all(numbers.map(async (number) => await claim(world, `${world.pairId}.${number}`)));
    expect(claims.filter(({ outcome }) => outcome === 'claimed')).toHaveLength(1);
    expect(claims.filter(({ outcome }) => outcome === 'no-slot')).toHaveLength(99);
    const winner = claims.find(({ outcome }) => outcome === 'claimed')?.sessionId;
    expect(new Set((await unitsOf(world, 'coordinator')).values())).toEqual(new Set([winner]));
    expect(new Set((await unitsOf(world, 'mentor')).values())).toEqual(new Set([winner]));
  });

  it('frees the coordinator when the mentor is taken', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId));
    const other = { personId: `${world.pairId}-mentor`, date: DAY, units: [135], sessionId: 'other.1' };
    await makeSlots(store.table).claimSlot(other);
    expect((await claim(world)).outcome).toBe('no-slot');
    expect((await unitsOf(world, 'coordinator')).size).toBe(0);
    expect((await world.session()).outcome).toBe('no-slot');
  });

  it('leaves the coordinator at eight Meets a day', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId));
    for (let meet = 0; meet < 8; meet += 1) {
      const units = [150 + meet];
      await world.deps.slots.claimSlot({
        personId: `${world.pairId}-coordinator`,
        date: DAY,
        units,
        sessionId: `other.${meet}`,
      });
    }
    expect((await claim(world)).outcome).toBe('no-slot');
  });

  it('leaves the coordinator time for lunch', async () => {
    const world = await aWorld(store.table);
    await world.put(
      aSession(world.pairId, { startsAt: '2026-03-10T12:40:00.000Z', endsAt: '2026-03-10T13:10:00.000Z' }),
    );
    const before = { personId: `${world.pairId}-coordinator`, date: DAY, sessionId: 'other.1' };
    await world.deps.slots.claimSlot({ ...before, units: Array.from({ length: 12 }, (_, at) => 138 + at) });
    await world.deps.slots.claimSlot({ ...before, units: Array.from({ length: 6 }, (_, at) => 162 + at) });
    expect((await claim(world)).outcome).toBe('no-slot');
  });

  it('respects what else is in the coordinator’s calendar, and frees both again', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId));
    world.deps.google.room.busy = true;
    expect((await claim(world)).outcome).toBe('no-slot');
    expect([(await unitsOf(world, 'coordinator')).size, (await unitsOf(world, 'mentor')).size]).toEqual([0, 0]);
  });

  it('is repeated while Google cannot say whether the calendar is free', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId));
    world.deps.google.room.breaks = true;
    await expect(claim(world)).rejects.toMatchObject({ name: 'GoogleUnavailable' });
    expect((await world.session()).status).toBe('planned');
    world.deps.google.room.breaks = false;
    expect((await claim(world)).outcome).toBe('claimed');
  });

  it('books a mentor of two pairs with one of them', async () => {
    const [one, other] = [await aWorld(store.table), await aWorld(store.table)];
    await one.put(aSession(one.pairId));
    await other.put(aSession(other.pairId, { mentorId: `${one.pairId}-mentor` }));
    const outcomes = [await claim(one), await claim(other)].map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['claimed', 'no-slot']);
    expect((await unitsOf(other, 'coordinator')).size).toBe(0);
  });

  it('changes nothing when it is repeated', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId));
    await claim(world);
    expect((await claim(world)).outcome).toBe('claimed');
    expect([...(await unitsOf(world, 'mentor')).values()].every((id) => id === world.sessionId)).toBe(true);
  });

  it('repairs a claim that died after the slots', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId));
    await world.deps.slots.claimSlot({
      personId: `${world.pairId}-coordinator`,
      date: DAY,
      units: UNITS,
      sessionId: world.sessionId,
    });
    expect((await claim(world)).outcome).toBe('claimed');
  });
});

describe('a session that may not take place', () => {
  it.each(['mentor', 'mentee', 'parent'] as const)('is refused when the %s has said no', async (side) => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId));
    await world.withdraw(side);
    expect((await claim(world)).outcome).toBe('refused');
    expect((await unitsOf(world, 'coordinator')).size).toBe(0);
  });

  it.each([
    ['the pair is paused', { pair: { standing: 'paused' as const } }],
    ['the mentor’s PVG membership ends before', { people: [{ role: 'mentor' as const, pvgUntil: '2026-03-09' }] }],
  ])('is refused when %s', async (_why, over) => {
    const world = await aWorld(store.table, over);
    await world.put(aSession(world.pairId));
    expect((await claim(world)).outcome).toBe('refused');
  });

  it('is refused when it was called off', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'cancelled' }));
    expect((await claim(world)).outcome).toBe('refused');
    expect((await world.session()).outcome).toBeUndefined();
  });
});

describe('who follows it', () => {
  it('is whoever started it', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId));
    await claim(world);
    expect((await world.session()).follower).toEqual({ token: 'follower' });
  });

  it('stays whoever came later, when the start is repeated', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId));
    await world.deps.sessions.followSession(world.pairId, world.sessionId, { token: 'later' });
    await claim(world);
    expect((await world.session()).follower).toEqual({ token: 'later' });
  });
});
