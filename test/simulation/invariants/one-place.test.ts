import { expect, it } from 'vitest';
import { aSession, aWorld, ROOM, someItems } from './a-world.ts';
import { onePlace } from './one-place.ts';

const bookedWith = (other: Parameters<typeof aSession>[0]) =>
  aWorld({ items: someItems({ sessions: [aSession(), aSession({ id: 'other-1.1', pairId: 'other-1', ...other })] }) });
const room = (id: string) => ({
  id,
  meetingUri: ROOM,
  owner: 'coordinator@example.org',
  participants: [{ person: 'coordinator@example.org', state: 'in', since: '2026-03-10T11:00:00.000Z' }],
  conference: { startedAt: '2026-03-10T11:00:00.000Z' },
});

it('fails for two sessions of one coordinator that overlap', () => {
  const other = { startsAt: '2026-03-10T11:15:00.000Z', endsAt: '2026-03-10T11:45:00.000Z' };
  expect(onePlace.check(bookedWith(other))).toHaveLength(1);
});

it.each([
  ['one after another', { startsAt: '2026-03-10T11:30:00.000Z', endsAt: '2026-03-10T12:00:00.000Z' }],
  ['of two coordinators', { coordinatorId: 'coordinator-2' }],
  ['of which one was called off', { status: 'cancelled' as const }],
])('holds for two sessions %s', (_what, other) => {
  expect(onePlace.check(bookedWith(other))).toEqual([]);
});

it('fails for somebody who is in two calls', () => {
  expect(onePlace.check(aWorld({ rooms: [room('a'), room('b')] }))).toHaveLength(1);
});
