import type { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeInvitePeople } from '../../../lambdas/invite-people/invite-people.ts';
import { makeNextSession } from '../../../lambdas/next-session/next-session.ts';
import { makePagesJoin } from '../../../lambdas/pages-join/pages-join.ts';
import { makeRemindPeople } from '../../../lambdas/remind-people/remind-people.ts';
import { makeWatchSession } from '../../../lambdas/watch-session/watch-session.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aPlan, aWorld, knownIn, STARTS, withSpace } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const TASK = 'check-reply.p/consent.parent.1/m1';
/** When the reminder is due. */
const DAY_BEFORE = STARTS.minus({ days: 1 }).set({ hour: 9 });
const AT = '2026-03-09T09:00:00.000Z';

/** An invited session of a pair about which a reply came that may be a no. */
const doubted = async (at: DateTime, over: Parameters<typeof withSpace>[1] = {}) => {
  const world = await aWorld(store.table);
  await world.put(withSpace(world.pairId, { invitedAt: '2026-03-02T10:00:00.000Z', ...over }));
  await world.deps.concerns.appendDoubt(world.pairId, { taskId: TASK, at: AT });
  world.clock.at = at;
  return world;
};
const looked = async (world: AWorld) =>
  await world.deps.concerns.settleDoubt(world.pairId, { taskId: TASK, at: AT, by: 'coordinator' });

const ref = ({ pairId, sessionId }: AWorld) => ({ pairId, sessionId });
const watch = async (world: AWorld) => await makeWatchSession(world.deps)({ ...ref(world), token: 'watching' });
const remind = async (world: AWorld) => await makeRemindPeople(world.deps)(ref(world));
const status = async (world: AWorld) => (await world.session()).status;

const door = async (world: AWorld, as: 'mentor' | 'coordinator', action?: 'join') => {
  const token = await world.deps.links.mintLink(
    { kind: 'join', ...ref(world), personId: `${world.pairId}-${as}`, as },
    { at: AT, expiresAt: '2026-03-17T11:30:00.000Z' },
  );
  return await makePagesJoin(world.deps)({
    method: action === undefined ? 'GET' : 'POST',
    path: `/join/${token}`,
    params: { token },
    query: {},
    cookies: await knownIn(world),
    form: new URLSearchParams(action === undefined ? {} : { action }),
  });
};

describe('while a reply that may be a no is looked at, a booked Meet', () => {
  it('stays booked, and nobody is reminded of it', async () => {
    const world = await doubted(DAY_BEFORE);
    expect(await remind(world)).toMatchObject({ outcome: 'held', lookSeconds: 3600 });
    expect([await status(world), world.mails]).toEqual(['invited', []]);
  });

  it('is reminded of after the look, once each', async () => {
    const world = await doubted(DAY_BEFORE);
    await remind(world);
    await looked(world);
    expect(await remind(world)).toMatchObject({ outcome: 'reminded' });
    await remind(world);
    expect(world.mails.map(({ to }) => to.email.split('@')[0])).toEqual(['mentor', 'mentee']);
  });

  it('is reminded of in office hours only: after five the next look is at nine', async () => {
    const world = await doubted(DAY_BEFORE.set({ hour: 16, minute: 30 }));
    expect(await remind(world)).toMatchObject({ outcome: 'held', lookSeconds: 16.5 * 3600 });
  });

  it('needs no reminder any more when it opens before the next look', async () => {
    const world = await doubted(STARTS.minus({ minutes: 45 }));
    expect(await remind(world)).toMatchObject({ outcome: 'reminded' });
    expect(world.mails).toEqual([]);
  });

  it('is announced just before its start only after the look', async () => {
    const world = await doubted(STARTS.minus({ minutes: 10 }));
    await watch(world);
    expect(world.mails).toEqual([]);
    await looked(world);
    await watch(world);
    expect(world.mails).toHaveLength(3);
  });

  it('opens to nobody but the coordinator, in words that say nothing of why', async () => {
    const world = await doubted(STARTS);
    world.deps.google.enter('coordinator');
    const shut = await door(world, 'mentor');
    expect(shut.body).toContain('This Google Meet is not open yet');
    const main = shut.body.slice(shut.body.indexOf('<main'), shut.body.indexOf('</main>'));
    expect(main).not.toMatch(/parent|answer|reply|agree|meet\.example/i);
    expect((await door(world, 'mentor', 'join')).status).toBe(303);
    expect((await door(world, 'coordinator', 'join')).status).toBe(302);
    await looked(world);
    expect((await door(world, 'mentor', 'join')).status).toBe(302);
  });

  it('looks the same as ever before its start', async () => {
    const world = await doubted(STARTS.minus({ hours: 2 }));
    expect((await door(world, 'mentor')).body).toContain('You are early');
  });

  it('waits ten minutes for the look and is then off, without a reason', async () => {
    const world = await doubted(STARTS.plus({ minutes: 9 }), { soonToldAt: AT });
    world.deps.google.enter('coordinator');
    await watch(world);
    expect(await status(world)).toBe('invited');
    world.clock.at = STARTS.plus({ minutes: 10 });
    await watch(world);
    expect([await status(world), world.told.map(({ output }) => output.outcome)]).toEqual(['cancelled', ['cancelled']]);
  });

  it('is not cut when it is live, and lets people back in', async () => {
    const world = await doubted(STARTS.plus({ minutes: 12 }), { status: 'live' });
    world.deps.google.enter('coordinator', 'guest');
    await watch(world);
    expect(world.deps.google.room.ended).toBe(0);
    expect((await door(world, 'mentor', 'join')).status).toBe(302);
  });
});

describe('while a reply that may be a no is looked at, the next Meet', () => {
  it('is not booked before the look', async () => {
    const world = await aWorld(store.table);
    await world.deps.plans.putPlan(aPlan(world.pairId));
    await world.deps.concerns.appendDoubt(world.pairId, { taskId: TASK, at: AT });
    const next = async () => await makeNextSession(world.deps)({ pairId: world.pairId, generation: 1 });
    expect(await next()).toMatchObject({ outcome: 'messages-only', waitSeconds: 3600 });
    expect(await world.deps.sessions.listSessions(world.pairId)).toEqual([]);
    await looked(world);
    expect(await next()).toMatchObject({ outcome: 'meet' });
  });

  it('invites nobody when the reply came while it was being booked', async () => {
    const world = await doubted(STARTS.minus({ days: 7 }), { status: 'claimed', invitedAt: undefined });
    expect(await makeInvitePeople(world.deps)(ref(world))).toMatchObject({ outcome: 'called-off' });
    expect(world.mails).toEqual([]);
  });
});
