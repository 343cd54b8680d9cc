import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../../domain/concepts/plan.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import { makePairs } from '../../../lambdas/adapters/pairs.ts';
import { makeNextSession } from '../../../lambdas/next-session/next-session.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aPlan, aSession, aWorld, STARTS } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const planned = async (plan: Partial<Plan> = {}, over: Parameters<typeof aWorld>[1] = {}) => {
  const world = await aWorld(store.table, over);
  await world.deps.plans.putPlan(aPlan(world.pairId, plan));
  return world;
};

const next = async (world: AWorld, generation = 1) =>
  await makeNextSession(world.deps)({ pairId: world.pairId, generation });

const past = (world: AWorld, over: Partial<Session> = {}) =>
  aSession(world.pairId, { status: 'over', outcome: 'held', reportedAt: '2026-03-10T12:00:00.000Z', ...over });

const startsOf = async (world: AWorld, number: number) => {
  const { startsAt } = await world.deps.sessions.getSession(world.pairId, `${world.pairId}.${number}`);
  return DateTime.fromISO(startsAt, { zone: 'Europe/London' }).toFormat('ccc d MMM HH:mm');
};

describe('the next session of a plan', () => {
  it('is put as planned, under an id that a retry finds again', async () => {
    const world = await planned();
    const first = await next(world);
    expect(first).toMatchObject({ outcome: 'meet', sessionId: `${world.pairId}.1` });
    expect(await next(world)).toEqual(first);
    expect(await world.deps.sessions.listSessions(world.pairId)).toMatchObject([
      {
        status: 'planned',
        way: 'meet-video',
        startsAt: '2026-03-10T11:00:00.000Z',
        endsAt: '2026-03-10T11:30:00.000Z',
      },
    ]);
  });

  it('takes over what the plan says about the room', async () => {
    const terms = { chatOpen: true, others: { count: 1, roles: ['interpreter'] } } satisfies Partial<Session>;
    const slot = { way: 'meet-video', weekday: 2, time: '11:00', minutes: 30, ...terms } as const;
    const world = await planned({ slot });
    await next(world);
    expect(await world.deps.sessions.listSessions(world.pairId)).toMatchObject([terms]);
  });

  it('is booked when the office is open, since whoever is booked is told', async () => {
    const world = await planned();
    world.clock.at = DateTime.fromISO('2026-03-02T20:00:00', { zone: 'Europe/London' });
    expect(await next(world)).toMatchObject({ outcome: 'messages-only', waitSeconds: 13 * 3600 });
    expect(await world.deps.sessions.listSessions(world.pairId)).toEqual([]);
  });

  it('is none when schools reopen before it', async () => {
    const world = await planned();
    await makePairs(store.table).setReopensOn(world.pairId, '2026-03-10');
    expect(await next(world)).toMatchObject({ outcome: 'messages-only' });
    expect(await world.deps.sessions.listSessions(world.pairId)).toEqual([]);
  });

  it('is the one under way, to be joined again', async () => {
    const world = await planned();
    await world.put(aSession(world.pairId, { status: 'live' }));
    world.clock.at = STARTS.plus({ minutes: 10 });
    expect(await next(world)).toMatchObject({ outcome: 'meet', sessionId: `${world.pairId}.1` });
    expect(await world.deps.sessions.listSessions(world.pairId)).toHaveLength(1);
  });

  it('is a week later, at the same wall time when the clocks have changed', async () => {
    const world = await planned();
    await world.put(past(world, { startsAt: '2026-03-24T11:00:00.000Z', endsAt: '2026-03-24T11:30:00.000Z' }));
    world.clock.at = DateTime.fromISO('2026-03-24T12:00:00', { zone: 'Europe/London' });
    await next(world);
    expect(await startsOf(world, 2)).toBe('Tue 31 Mar 11:00');
  });

  it('skips the time that was called off', async () => {
    const world = await planned();
    await world.put(
      past(world, { status: 'cancelled', outcome: 'cancelled', cancelledAt: '2026-03-02T10:00:00.000Z' }),
    );
    await next(world);
    expect(await startsOf(world, 2)).toBe('Tue 17 Mar 11:00');
  });

  it('may take the time that an earlier plan had', async () => {
    const world = await planned({ proposedAt: '2026-03-02T10:00:00.000Z' });
    await world.put(
      past(world, { status: 'cancelled', outcome: 'cancelled', cancelledAt: '2026-03-02T09:00:00.000Z' }),
    );
    await next(world);
    expect(await startsOf(world, 2)).toBe('Tue 10 Mar 11:00');
  });

  it('is not waited for once its workflow has been silent for two weeks', async () => {
    const world = await planned();
    await world.put(aSession(world.pairId, { status: 'live' }));
    world.clock.at = STARTS.plus({ days: 15 });
    expect(await next(world)).toMatchObject({ outcome: 'meet', sessionId: `${world.pairId}.2` });
  });
});

describe('when nothing is booked', () => {
  it.each<[string, Partial<Plan>]>([
    ['the plan has no slot', { slot: undefined, ways: ['messages'] }],
    ['the slot is for messages', { slot: { way: 'messages', weekday: 2, time: '11:00', minutes: 30 } }],
  ])('looks again in four weeks: %s', async (_why, plan) => {
    const world = await planned(plan);
    expect(await next(world)).toMatchObject({ outcome: 'messages-only', sessionId: 'none', waitSeconds: 28 * 86_400 });
  });

  it('has the coordinator see to a PVG membership that ends soon, once, and looks again when the next warning is due', async () => {
    const people = [{ role: 'mentor' as const, pvgUntil: '2026-04-21' }];
    const world = await planned({ slot: undefined, ways: ['messages'] }, { people });
    const due = DateTime.fromISO('2026-03-22T09:00', { zone: 'Europe/London' });
    await next(world);
    expect(await next(world)).toMatchObject({ waitSeconds: due.diff(world.clock.at, 'seconds').seconds });
    const found = (await world.tasks()).filter(({ kind }) => kind === 'look-at-session');
    expect(found.map(({ ref }) => ref)).toEqual([`pvg.${world.pairId}.2026-04-21.60`]);
    expect(world.texts.get(found[0]?.evidenceKey ?? '')).toContain('Messages do not stop by themselves');
  });

  it.each(['no-slot', 'refused'] as const)(
    'waits for the time of a session that came to nothing: %s',
    async (outcome) => {
      const world = await planned();
      await world.put(past(world, { status: 'cancelled', outcome }));
      const waitSeconds = STARTS.diff(world.clock.at, 'seconds').seconds;
      expect(await next(world)).toMatchObject({ outcome: 'messages-only', waitSeconds });
    },
  );

  it.each<[string, Partial<Plan>, Parameters<typeof aWorld>[1]]>([
    ['the pair is paused', {}, { pair: { standing: 'paused' } }],
    ['the plan has ended', { status: 'ended' }, {}],
    ['another generation has taken over', {}, { pair: { generation: 2 } }],
  ])('stops when %s', async (_why, plan, over) => {
    expect((await next(await planned(plan, over))).outcome).toBe('stop');
  });

  it('stops without a plan', async () => {
    expect((await next(await aWorld(store.table))).outcome).toBe('stop');
  });
});
