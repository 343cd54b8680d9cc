import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Leave } from '../../../domain/concepts/leave.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { roomsOf, type Session } from '../../../domain/concepts/session.ts';
import { slotUnits } from '../../../domain/rules/sessions/slot-units.ts';
import { makeCallOffSession } from '../../../lambdas/call-off-session/call-off-session.ts';
import { makeClaimSlot } from '../../../lambdas/claim-slot/claim-slot.ts';
import { makeCreateSpace } from '../../../lambdas/create-space/create-space.ts';
import { makeFindSessions } from '../../../lambdas/find-sessions/find-sessions.ts';
import { makeHandOverSession } from '../../../lambdas/hand-over-session/hand-over-session.ts';
import { makeInvitePeople } from '../../../lambdas/invite-people/invite-people.ts';
import { makeNextSession } from '../../../lambdas/next-session/next-session.ts';
import { makePagesJoin } from '../../../lambdas/pages-join/pages-join.ts';
import { MANAGER_ID, withManager } from '../../../lambdas/shared/tasks/manager.ts';
import { makeWatchSession } from '../../../lambdas/watch-session/watch-session.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { instant } from '../../domain/builders.ts';
import { aPlan, aSession, aWorld, STARTS } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const coverOf = (pairId: string): Person => ({
  id: `${pairId}-cover`,
  role: 'coordinator',
  first: 'Iain',
  last: 'Cameron',
  email: `cover@${pairId}.example`,
  route: 'mail',
  language: 'en',
  doNotWrite: false,
});

/** The Tuesday of the session, and no other day. */
const LEAVE: Leave = {
  kind: 'away',
  from: instant('2026-03-10T00:00'),
  until: instant('2026-03-11T00:00'),
  at: instant('2026-03-02T10:00'),
  by: MANAGER_ID,
};

const JOIN = /\/join\/([0-9a-z]{26})/;

/** A session of Tuesday 10 March, booked and told to all by its own steps. */
const aBooking = async (until: 'planned' | 'claimed' | 'invited' = 'invited') => {
  const world = await aWorld(store.table);
  const { pairId, sessionId } = world;
  const ids = { pairId, sessionId };
  const cover = coverOf(pairId);
  await world.deps.people.putPerson(cover);
  const deps = withManager(world.deps);
  const { google } = world.deps;
  await world.put(aSession(pairId));
  if (until !== 'planned') await makeClaimSlot(deps)({ ...ids, token: 'follower' });
  if (until === 'invited') {
    await makeCreateSpace(deps)(ids);
    await makeInvitePeople(deps)(ids);
  }
  const units = slotUnits(STARTS, 30, 10);
  return {
    ...world,
    deps,
    google,
    cover,
    away: async (coverId?: string) => {
      const coordinator = await deps.people.getPerson(`${pairId}-coordinator`);
      await deps.people.addLeave(coordinator, { ...LEAVE, ...(coverId === undefined ? {} : { coverId }) });
    },
    back: async () => {
      const coordinator = await deps.people.getPerson(`${pairId}-coordinator`);
      await deps.people.addLeave(coordinator, { ...LEAVE, kind: 'back' });
    },
    handOver: async () => (await makeHandOverSession(deps)(ids)).outcome,
    find: async () => (await makeFindSessions(deps)({ coordinatorId: `${pairId}-coordinator` })).sessions,
    holds: async (who: string) =>
      (await deps.slots.takenUnits(`${pairId}-${who}`, units.date)).get(units.units[0] ?? 0) === sessionId,
    mailsTo: (who: string) =>
      world.mails.filter(({ to }) => to.email === `${who}@${pairId}.example`).map(({ subject }) => subject),
    tokenOf: (who: string) =>
      world.mails
        .filter(({ to }) => to.email === `${who}@${pairId}.example`)
        .flatMap(({ text }) => JOIN.exec(text)?.[1] ?? [])[0] ?? '',
    join: async (token: string, action?: 'join') =>
      await makePagesJoin(deps)({
        method: action === undefined ? 'GET' : 'POST',
        path: '/join/x',
        params: { token },
        query: {},
        cookies: {},
        form: new URLSearchParams(action === undefined ? '' : { action }),
      }),
  };
};
type ABooking = Awaited<ReturnType<typeof aBooking>>;

const handedOver = async (): Promise<ABooking> => {
  const booking = await aBooking();
  await booking.away(booking.cover.id);
  expect(await booking.handOver()).toBe('handed-over');
  return booking;
};

describe('a booked session of a coordinator who is away', () => {
  it('is found, until it has been handed over', async () => {
    const booking = await aBooking();
    expect(await booking.find()).toEqual([]);
    await booking.away(booking.cover.id);
    expect(await booking.find()).toEqual([{ pairId: booking.pairId, sessionId: booking.sessionId }]);
    await booking.handOver();
    expect(await booking.find()).toEqual([]);
  });

  it('has a new room that the cover owns, and an entry in their calendar instead', async () => {
    const booking = await handedOver();
    const { coordinatorId, space, formerHosts, calendarEventId = '' } = await booking.session();
    expect({ coordinatorId, space }).toEqual({ coordinatorId: booking.cover.id, space: 'spaces/2' });
    expect(formerHosts).toEqual([{ coordinatorId: `${booking.pairId}-coordinator`, rooms: ['spaces/1'] }]);
    const { owners, events } = booking.google.room;
    expect(owners.get('spaces/2')).toBe(booking.cover.email);
    expect([...events.keys()]).toEqual([calendarEventId]);
    expect(owners.get(calendarEventId)).toBe(booking.cover.email);
  });

  it('takes the cover’s time, and gives the absent one’s back', async () => {
    const booking = await handedOver();
    expect([await booking.holds('cover'), await booking.holds('coordinator'), await booking.holds('mentor')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('tells the cover and the absent one, once, and nobody else', async () => {
    const booking = await handedOver();
    await booking.handOver();
    expect(booking.mailsTo('cover')).toHaveLength(1);
    expect(booking.mailsTo('coordinator')).toEqual([expect.any(String), expect.stringContaining('Someone else is in')]);
    expect(booking.mailsTo('mentor')).toHaveLength(1);
    expect(booking.google.room.spaces).toBe(2);
  });

  it.each([
    ['space', 'createSpace'],
    ['calendar entry', 'putCalendarEvent'],
    ['end of the old room', 'endConference'],
  ] as const)('is handed over whole after Google had failed at the %s', async (_what, call) => {
    const booking = await aBooking();
    await booking.away(booking.cover.id);
    const failing = {
      ...booking.deps,
      google: { ...booking.google, [call]: async () => Promise.reject(new Error('down')) },
    };
    const { pairId, sessionId } = booking;
    await expect(makeHandOverSession(failing)({ pairId, sessionId })).rejects.toThrow('down');
    expect(await booking.handOver()).toBe('handed-over');
    const session = await booking.session();
    expect(booking.google.room.owners.get(session.space ?? '')).toBe(booking.cover.email);
    expect(booking.google.room.events.size).toBe(1);
    expect(await booking.holds('coordinator')).toBe(false);
    expect(booking.mailsTo('cover')).toHaveLength(1);
  });

  it('that is only planned is booked with the cover', async () => {
    const booking = await aBooking('planned');
    await booking.away(booking.cover.id);
    expect(await booking.handOver()).toBe('handed-over');
    const { pairId, sessionId } = booking;
    expect((await makeClaimSlot(booking.deps)({ pairId, sessionId, token: 'follower' })).outcome).toBe('claimed');
    expect([await booking.holds('cover'), await booking.holds('coordinator')]).toEqual([true, false]);
    await makeCreateSpace(booking.deps)({ pairId, sessionId });
    expect(booking.google.room.owners.get('spaces/1')).toBe(booking.cover.email);
  });

  it.each([
    ['with the cover, who is named just then', true, 'claimed'],
    ['not at all, where nobody covers', false, 'refused'],
  ])('is booked %s, before it is handed over', async (_how, isCovered, outcome) => {
    const booking = await aBooking('planned');
    await booking.away(isCovered ? booking.cover.id : undefined);
    const { pairId, sessionId } = booking;
    expect((await makeClaimSlot(booking.deps)({ pairId, sessionId, token: 'follower' })).outcome).toBe(outcome);
    expect([await booking.holds('cover'), await booking.holds('coordinator')]).toEqual([isCovered, false]);
  });

  it('goes back to the coordinator who is here again, in yet another room', async () => {
    const booking = await handedOver();
    await booking.back();
    expect(await booking.handOver()).toBe('handed-over');
    const session = await booking.session();
    expect(session.coordinatorId).toBe(`${booking.pairId}-coordinator`);
    expect(booking.google.room.owners.get(session.space ?? '')).toBe(`coordinator@${booking.pairId}.example`);
    expect(roomsOf(session)).toEqual(['spaces/3']);
    expect(booking.google.room.events.size).toBe(1);
    expect([await booking.holds('cover'), await booking.holds('coordinator')]).toEqual([false, true]);
  });

  it.each(['live', 'over', 'cancelled'] as const)('is left as it is when it is %s', async (status) => {
    const booking = await aBooking();
    await booking.deps.sessions.updateSession(booking.pairId, booking.sessionId, { status });
    await booking.away(booking.cover.id);
    expect(await booking.handOver()).toBe('left');
    expect((await booking.session()).coordinatorId).toBe(`${booking.pairId}-coordinator`);
  });
});

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
    const booking = await aBooking();
    await booking.away();
    expect(await booking.handOver()).toBe('called-off');
    await isOff(booking, /nobody covers/);
  });

  it('when the cover is in another session then', async () => {
    const booking = await aBooking();
    await booking.away(booking.cover.id);
    await booking.deps.slots.claimSlot({ ...slotUnits(STARTS, 30, 10), personId: booking.cover.id, sessionId: 'x' });
    expect(await booking.handOver()).toBe('called-off');
    await isOff(booking, /have something else then/);
  });

  it('when the cover’s own calendar has something else then', async () => {
    const booking = await aBooking();
    await booking.away(booking.cover.id);
    booking.google.room.busy = true;
    expect(await booking.handOver()).toBe('called-off');
    await isOff(booking, /have something else then/);
  });

  it('when the new room is not as asked', async () => {
    const booking = await aBooking();
    await booking.away(booking.cover.id);
    booking.google.room.config = { accessType: 'OPEN' };
    expect(await booking.handOver()).toBe('called-off');
    await isOff(booking, /as safe as we ask/);
  });
});

describe('at the door of a session that was handed over', () => {
  const atTheStart = async (): Promise<ABooking> => {
    const booking = await handedOver();
    booking.clock.at = STARTS.plus({ seconds: 30 });
    return booking;
  };

  it('the cover’s link and the mentor’s old one lead to the new room, once the cover is in it', async () => {
    const booking = await atTheStart();
    booking.google.enterRoom('spaces/1', 'coordinator');
    expect((await booking.join(booking.tokenOf('mentor'), 'join')).headers?.location).not.toContain('meet.example');
    expect((await booking.join(booking.tokenOf('cover'), 'join')).headers?.location).toBe('https://meet.example/2');
    booking.google.enterRoom('spaces/2', 'coordinator');
    expect((await booking.join(booking.tokenOf('mentor'), 'join')).headers?.location).toBe('https://meet.example/2');
  });

  it('the absent one’s link opens a kind page and nothing else', async () => {
    const booking = await atTheStart();
    const token = booking.tokenOf('coordinator');
    expect((await booking.join(token)).body).toContain('Someone else looks after this now');
    expect((await booking.join(token, 'join')).status).toBe(403);
  });

  it('the watch counts the cover, and nobody in an earlier room', async () => {
    const booking = await atTheStart();
    booking.google.enterRoom('spaces/2', 'coordinator', 'guest');
    const { pairId, sessionId } = booking;
    await makeWatchSession(booking.deps)({ pairId, sessionId, token: 't' });
    expect(await booking.session()).toMatchObject({ status: 'live', coordinatorId: booking.cover.id });
  });
});

describe('the next session of a plan', () => {
  const next = async (coverId: ((pairId: string) => string) | undefined): Promise<Session> => {
    const world = await aWorld(store.table);
    await world.deps.people.putPerson(coverOf(world.pairId));
    await world.deps.plans.putPlan(aPlan(world.pairId));
    const coordinator = await world.deps.people.getPerson(`${world.pairId}-coordinator`);
    const covered = coverId === undefined ? {} : { coverId: coverId(world.pairId) };
    await world.deps.people.addLeave(coordinator, { ...LEAVE, ...covered });
    await makeNextSession(world.deps)({ pairId: world.pairId, generation: 1 });
    return await world.session();
  };

  it('in a leave is booked with the cover', async () => {
    const { startsAt, coordinatorId } = await next((pairId) => `${pairId}-cover`);
    expect([startsAt, coordinatorId]).toEqual(['2026-03-10T11:00:00.000Z', expect.stringContaining('-cover')]);
  });

  it('is the first one after a leave that nobody covers', async () => {
    const { startsAt, coordinatorId } = await next(undefined);
    expect([startsAt, coordinatorId]).toEqual(['2026-03-17T11:00:00.000Z', expect.stringContaining('-coordinator')]);
  });
});
