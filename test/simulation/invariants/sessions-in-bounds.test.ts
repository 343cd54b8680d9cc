import { expect, it } from 'vitest';
import { aPlan, aSession, aWorld, REF, ROOM, someItems, TUESDAY_11, told } from './a-world.ts';
import { sessionsInBounds } from './sessions-in-bounds.ts';

const plans = [aPlan()];
const MINUTES = 60_000;
const worldOf = (session: Parameters<typeof aSession>[0], more = {}) =>
  aWorld({ items: someItems({ plans, sessions: [aSession(session)] }), ...more });
const roomUntil = (endedAt?: string) => ({
  id: 'abc',
  meetingUri: ROOM,
  owner: 'coordinator@example.org',
  participants: [],
  conference: { startedAt: '2026-03-10T11:00:00.000Z', ...(endedAt === undefined ? {} : { endedAt }) },
});
const stay = (who: 'coordinator' | 'mentor', from: number, until: number) => ({
  room: ROOM,
  who,
  from: TUESDAY_11 + from * MINUTES,
  until: TUESDAY_11 + until * MINUTES,
});

it('holds for a session of half an hour on a Tuesday, with its coordinator', () => {
  const stays = [stay('coordinator', 0, 30), stay('mentor', 1, 30)];
  const rooms = [roomUntil('2026-03-10T11:30:00.000Z')];
  expect(sessionsInBounds.check(worldOf({}, { rooms, told: told({ stays }) }))).toEqual([]);
});

it.each([
  ['starts before ten', { startsAt: '2026-03-10T09:30:00.000Z', endsAt: '2026-03-10T10:00:00.000Z' }],
  ['ends after four', { startsAt: '2026-03-10T15:45:00.000Z', endsAt: '2026-03-10T16:15:00.000Z' }],
  ['is on a Saturday', { startsAt: '2026-03-14T11:00:00.000Z', endsAt: '2026-03-14T11:30:00.000Z' }],
  ['takes 40 minutes', { endsAt: '2026-03-10T11:40:00.000Z' }],
  ['has a way that is in no plan', { way: 'meet-chat' as const }],
])('fails for a session that %s', (_what, session) => {
  expect(sessionsInBounds.check(worldOf(session))).toHaveLength(1);
});

it('fails for a call that goes on after its end', () => {
  const now = TUESDAY_11 + 45 * MINUTES;
  expect(sessionsInBounds.check(worldOf({}, { now, rooms: [roomUntil()] }))).toEqual([
    `the call of session ${REF.toLowerCase()}.1 went on until 2026-03-10T11:45:00.000Z`,
  ]);
});

it('fails for guests who are alone for more than a minute, a look and a call', () => {
  const stays = [stay('coordinator', 0, 10), stay('mentor', 1, 12), stay('coordinator', 12, 30)];
  expect(sessionsInBounds.check(worldOf({}, { told: told({ stays }) }))).toEqual([
    `in ${ROOM} the mentor was alone for 120 seconds`,
  ]);
});

it('fails for a door that opens while the coordinator is not there', () => {
  const entries = [{ at: TUESDAY_11, ref: REF, who: 'mentor' as const, room: ROOM }];
  expect(sessionsInBounds.check(worldOf({}, { told: told({ entries }) }))).toHaveLength(1);
});
