import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomsOf } from '../../../domain/concepts/session.ts';
import { makeClaimSlot } from '../../../lambdas/claim-slot/claim-slot.ts';
import { makeCreateSpace } from '../../../lambdas/create-space/create-space.ts';
import { makeHandOverSession } from '../../../lambdas/hand-over-session/hand-over-session.ts';
import { makeWatchSession } from '../../../lambdas/watch-session/watch-session.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { STARTS } from '../a-session-world.ts';
import { type ABooking, aBooking, handedOver } from './a-booking.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

describe('a booked session of a coordinator who is away', () => {
  it('is found, until it has been handed over', async () => {
    const booking = await aBooking(store.table);
    expect(await booking.find()).toEqual([]);
    await booking.away(booking.cover.id);
    expect(await booking.find()).toEqual([{ pairId: booking.pairId, sessionId: booking.sessionId }]);
    await booking.handOver();
    expect(await booking.find()).toEqual([]);
  });

  it('has a new room that the cover owns, and an entry in their calendar instead', async () => {
    const booking = await handedOver(store.table);
    const { coordinatorId, space, formerHosts, calendarEventId = '' } = await booking.session();
    expect({ coordinatorId, space }).toEqual({ coordinatorId: booking.cover.id, space: 'spaces/2' });
    expect(formerHosts).toEqual([{ coordinatorId: `${booking.pairId}-coordinator`, rooms: ['spaces/1'] }]);
    const { owners, events } = booking.google.room;
    expect(owners.get('spaces/2')).toBe(booking.cover.email);
    expect([...events.keys()]).toEqual([calendarEventId]);
    expect(owners.get(calendarEventId)).toBe(booking.cover.email);
  });

  it('takes the cover’s time, and gives the absent one’s back', async () => {
    const booking = await handedOver(store.table);
    expect([await booking.holds('cover'), await booking.holds('coordinator'), await booking.holds('mentor')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('tells the cover and the absent one, once, and nobody else', async () => {
    const booking = await handedOver(store.table);
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
    const booking = await aBooking(store.table);
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
    const booking = await aBooking(store.table, 'planned');
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
    const booking = await aBooking(store.table, 'planned');
    await booking.away(isCovered ? booking.cover.id : undefined);
    const { pairId, sessionId } = booking;
    expect((await makeClaimSlot(booking.deps)({ pairId, sessionId, token: 'follower' })).outcome).toBe(outcome);
    expect([await booking.holds('cover'), await booking.holds('coordinator')]).toEqual([isCovered, false]);
  });

  it('goes back to the coordinator who is here again, in yet another room', async () => {
    const booking = await handedOver(store.table);
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
    const booking = await aBooking(store.table);
    await booking.deps.sessions.updateSession(booking.pairId, booking.sessionId, { status });
    await booking.away(booking.cover.id);
    expect(await booking.handOver()).toBe('left');
    expect((await booking.session()).coordinatorId).toBe(`${booking.pairId}-coordinator`);
  });
});

describe('at the door of a session that was handed over', () => {
  const atTheStart = async (): Promise<ABooking> => {
    const booking = await handedOver(store.table);
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
