import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slotUnits } from '../../../domain/rules/sessions/slot-units.ts';
import { makeCallOffSession } from '../../../lambdas/call-off-session/call-off-session.ts';
import { makeClaimSlot } from '../../../lambdas/claim-slot/claim-slot.ts';
import { makeCreateSpace } from '../../../lambdas/create-space/create-space.ts';
import { makeInvitePeople } from '../../../lambdas/invite-people/invite-people.ts';
import { makeNextSession } from '../../../lambdas/next-session/next-session.ts';
import { makeLookAtSession } from '../../../lambdas/pages-task/look-at-session.ts';
import { tryAgain } from '../../../lambdas/shared/sessions/try-again.ts';
import { MANAGER_ID } from '../../../lambdas/shared/tasks/manager.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { instant } from '../../domain/builders.ts';
import { aPlan, aWorld, STARTS } from '../a-session-world.ts';
import { type ABooking, aBooking, coverOf, LEAVE } from './a-booking.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

describe('it is called off', () => {
  const isOff = async (booking: ABooking, note: RegExp) => {
    expect((await booking.session()).status).toBe('cancelled');
    const [task] = (await booking.tasks()).filter(({ kind }) => kind === 'look-at-session');
    expect(task?.ownerId).toBe(MANAGER_ID);
    expect(booking.texts.get(task?.evidenceKey ?? '')).toMatch(note);
    expect(booking.mailsTo('mentor')).toHaveLength(2);
    expect(await booking.holds('cover')).toBe(false);
    const { pairId, sessionId } = booking;
    await makeCallOffSession(booking.deps)({ pairId, sessionId });
    expect(booking.google.room.events.size).toBe(0);
  };

  it('where nobody covers, and the manager sees to it', async () => {
    const booking = await aBooking(store.table);
    await booking.away();
    expect(await booking.handOver()).toBe('called-off');
    await isOff(booking, /nobody covers/);
  });

  it('when the cover is in another session then', async () => {
    const booking = await aBooking(store.table);
    await booking.away(booking.cover.id);
    await booking.deps.slots.claimSlot({ ...slotUnits(STARTS, 30, 10), personId: booking.cover.id, sessionId: 'x' });
    expect(await booking.handOver()).toBe('called-off');
    await isOff(booking, /have something else then/);
  });

  it('when the cover’s own calendar has something else then', async () => {
    const booking = await aBooking(store.table);
    await booking.away(booking.cover.id);
    booking.google.room.busy = true;
    expect(await booking.handOver()).toBe('called-off');
    await isOff(booking, /have something else then/);
  });

  it('when the new room is not as asked', async () => {
    const booking = await aBooking(store.table);
    await booking.away(booking.cover.id);
    booking.google.room.config = { accessType: 'OPEN' };
    expect(await booking.handOver()).toBe('called-off');
    await isOff(booking, /as safe as we ask/);
  });
});

describe('once somebody can be in it after all', () => {
  const MONDAY = STARTS.minus({ days: 1 });

  /** Called off on Monday for want of a cover, and then one is named. */
  const found = async () => {
    const booking = await aBooking(store.table);
    await booking.deps.plans.putPlan(aPlan(booking.pairId));
    booking.clock.at = MONDAY;
    await booking.away();
    await booking.handOver();
    const { pairId, sessionId } = booking;
    await booking.deps.sessions.updateSession(pairId, sessionId, {
      outcome: 'cancelled',
      reportedAt: instant('2026-03-09T11:00'),
    });
    expect(await booking.find()).toEqual([]);
    await booking.away(booking.cover.id);
    return booking;
  };
  const offer = async ({ tasks }: ABooking) => (await tasks()).find(({ ref }) => ref.startsWith('host-found.'));
  const next = async ({ deps, pairId }: ABooking) => await makeNextSession(deps)({ pairId, generation: 1 });
  const pressAt = async (booking: ABooking, again: string) => {
    const { deps } = booking;
    const task = await offer(booking);
    if (task === undefined) throw new RangeError('nothing was offered');
    const view = { frame: { programme: deps.programme }, dueAt: task.dueAt, isLate: false, people: [] };
    const by = booking.cover;
    const page = makeLookAtSession({ ...deps, tryAgain: async (wish) => await tryAgain(wish, deps) });
    const open = { task, by, base: '/t/x', page: '', query: {}, view };
    return {
      shown: await page.show(open, { form: new URLSearchParams(), errors: [] }),
      acted: await page.act(open, new URLSearchParams({ decision: 'done', again })),
    };
  };

  it('they are asked, once, to find out whether both can still meet', async () => {
    const booking = await found();
    expect(await booking.find()).toEqual([{ pairId: booking.pairId, sessionId: booking.sessionId }]);
    expect([await booking.handOver(), await booking.handOver()]).toEqual(['offered-again', 'offered-again']);
    const task = await offer(booking);
    expect(task).toMatchObject({ ownerId: booking.cover.id, kind: 'look-at-session' });
    expect(booking.texts.get(task?.evidenceKey ?? '')).toMatch(/Now you can be.*ask both by phone/s);
    expect(booking.mailsTo('cover')).toEqual([expect.stringContaining('Look at a Meet')]);
    expect(booking.mailsTo('mentor')).toHaveLength(2);
  });

  it('nothing else is booked meanwhile, and what they choose is booked with them at once', async () => {
    const booking = await found();
    await booking.handOver();
    expect(await next(booking)).toMatchObject({ outcome: 'messages-only', waitSeconds: 600 });
    const { shown, acted } = await pressAt(booking, '11:00');
    expect(shown).toContain('When can both meet on that day?');
    expect(acted).toEqual({ outcome: 'done', as: 'offered-again' });
    expect(await next(booking)).toMatchObject({ outcome: 'meet', sessionId: `${booking.pairId}.2` });
    const again = await booking.deps.sessions.getSession(booking.pairId, `${booking.pairId}.2`);
    expect(again).toMatchObject({ startsAt: (await booking.session()).startsAt, coordinatorId: booking.cover.id });
    const ids = { pairId: booking.pairId, sessionId: again.id };
    expect((await makeClaimSlot(booking.deps)({ ...ids, token: 'follower' })).outcome).toBe('claimed');
    await makeCreateSpace(booking.deps)(ids);
    await makeInvitePeople(booking.deps)(ids);
    for (const who of ['mentor', 'mentee']) expect(booking.mailsTo(who).at(-1)).toMatch(/^Google Meet/);
    expect(await booking.find()).toEqual([]);
  });

  it('it stays off when both cannot, and the plan goes on after that day', async () => {
    const booking = await found();
    await booking.handOver();
    expect((await pressAt(booking, '')).acted).toEqual({ outcome: 'done', as: 'done' });
    booking.clock.at = STARTS.set({ hour: 16, minute: 0 });
    expect(await next(booking)).toMatchObject({ outcome: 'meet', sessionId: `${booking.pairId}.2` });
    const { startsAt } = await booking.deps.sessions.getSession(booking.pairId, `${booking.pairId}.2`);
    expect(startsAt).toBe('2026-03-17T11:00:00.000Z');
  });

  it('it is not offered when its day is over', async () => {
    const booking = await found();
    booking.clock.at = STARTS.set({ hour: 16, minute: 0 });
    expect(await booking.handOver()).toBe('left');
    expect(await offer(booking)).toBeUndefined();
  });
});

describe('the next session of a plan', () => {
  const inLeave = async (coverId?: (pairId: string) => string) => {
    const world = await aWorld(store.table);
    await world.deps.people.putPerson(coverOf(world.pairId));
    await world.deps.plans.putPlan(aPlan(world.pairId));
    const coordinator = await world.deps.people.getPerson(`${world.pairId}-coordinator`);
    const covered = coverId === undefined ? {} : { coverId: coverId(world.pairId) };
    await world.deps.people.addLeave(coordinator, { ...LEAVE, ...covered });
    const next = async () => await makeNextSession(world.deps)({ pairId: world.pairId, generation: 1 });
    return { ...world, next };
  };

  it('in a leave is booked with the cover', async () => {
    const world = await inLeave((pairId) => `${pairId}-cover`);
    await world.next();
    const { startsAt, coordinatorId } = await world.session();
    expect([startsAt, coordinatorId]).toEqual(['2026-03-10T11:00:00.000Z', expect.stringContaining('-cover')]);
  });

  it('in a leave that nobody covers waits for a cover to be named, and is booked then', async () => {
    const world = await inLeave();
    expect(await world.next()).toMatchObject({ outcome: 'messages-only', waitSeconds: 3600 });
    const coordinator = await world.deps.people.getPerson(`${world.pairId}-coordinator`);
    await world.deps.people.addLeave(coordinator, { ...LEAVE, coverId: `${world.pairId}-cover` });
    expect(await world.next()).toMatchObject({ outcome: 'meet' });
    expect((await world.session()).coordinatorId).toBe(`${world.pairId}-cover`);
  });

  it('is the first one after a leave that nobody covers, once its notice has passed', async () => {
    const world = await inLeave();
    world.clock.at = STARTS.minus({ hours: 23 });
    await world.next();
    const { startsAt, coordinatorId } = await world.session();
    expect([startsAt, coordinatorId]).toEqual(['2026-03-17T11:00:00.000Z', expect.stringContaining('-coordinator')]);
  });
});
