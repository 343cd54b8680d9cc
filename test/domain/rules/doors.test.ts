import { describe, expect, it } from 'vitest';
import { type AtTheDoor, mayJoin } from '../../../domain/rules/sessions/may-join.ts';
import { type Meeting, mayMeet } from '../../../domain/rules/sessions/may-meet.ts';
import { allYes, aPair, aSession, instant, london, programme } from '../builders.ts';

const meet = (over: Partial<Meeting> = {}) => {
  const answer = mayMeet({
    session: aSession(),
    choices: allYes(),
    mentor: { pvgUntil: '2028-06-30' },
    pair: aPair({ standing: 'active' }),
    concern: 'none',
    now: london('2026-05-12T11:05'),
    programme,
    ...over,
  });
  return answer.outcome === 'no' ? answer.reason : answer.outcome;
};
const planned = aSession({ status: 'planned' });

describe('a session goes on', () => {
  it.each<[string, Partial<Meeting>, string]>([
    ['when all agree to its way', {}, 'yes'],
    ['until its last agreement is gone', { choices: allYes({ parent: { ways: ['messages'] } }) }, 'not-agreed'],
    ['not without the parent', { choices: allYes({ parent: { answer: 'no' } }) }, 'not-agreed'],
    ['not on a yes of an earlier closure', { pair: aPair({ standing: 'active', round: 2 }) }, 'not-agreed'],
    ['not while the pair is paused', { pair: aPair({ standing: 'paused' }) }, 'paused'],
    ['not while somebody is worried', { concern: 'open' }, 'paused'],
    ['when it was live before somebody was', { concern: 'open', session: aSession({ status: 'live' }) }, 'yes'],
    ['not yet while a reply that may be a no is looked at', { concern: 'doubted' }, 'held'],
    ['when it was live before the reply came', { concern: 'doubted', session: aSession({ status: 'live' }) }, 'yes'],
    [
      'not at all when it was not agreed anyway',
      { concern: 'doubted', choices: allYes({ parent: { answer: 'no' } }) },
      'not-agreed',
    ],
    ['not once contact was stopped', { concern: 'stopped', session: aSession({ status: 'live' }) }, 'paused'],
    ['not once the schools are back', { pair: aPair({ standing: 'returned' }) }, 'paused'],
    ['not after it was called off', { session: aSession({ status: 'cancelled' }) }, 'cancelled'],
    ['not with a membership that has run out', { mentor: { pvgUntil: '2026-05-11' } }, 'pvg-expired'],
    ['on the last day of the membership', { mentor: { pvgUntil: '2026-05-12' } }, 'yes'],
    ['not with a membership that nobody knows', { mentor: {} }, 'pvg-expired'],
    ['not before ten', { session: aSession({ startsAt: instant('2026-05-12T09:50') }) }, 'outside-hours'],
    [
      'not on a holiday of Dundee',
      { session: aSession({ startsAt: instant('2026-05-25T11:00'), endsAt: instant('2026-05-25T11:30') }) },
      'outside-hours',
    ],
    [
      'not past the years that the calendar knows',
      {
        session: aSession({ startsAt: instant('2029-05-15T11:00'), endsAt: instant('2029-05-15T11:30') }),
        mentor: { pvgUntil: '2030-01-01' },
      },
      'outside-hours',
    ],
    ['not for 40 minutes', { session: aSession({ endsAt: instant('2026-05-12T11:40') }) }, 'outside-hours'],
    ['not when booked with an hour to go', { session: planned, now: london('2026-05-12T10:00') }, 'too-short-notice'],
    ['when booking took a moment', { session: planned, now: london('2026-05-11T11:20') }, 'yes'],
    [
      'when both moved it, whatever the notice',
      { session: { ...planned, sequence: 1 }, now: london('2026-05-12T10:00') },
      'yes',
    ],
  ])('%s', (_case, over, answer) => {
    expect(meet(over)).toBe(answer);
  });
});

const OPEN = aSession({ meetingUri: 'https://meet.example/abc' });
const door = (over: Partial<AtTheDoor>) =>
  mayJoin({ session: OPEN, as: 'mentor', now: london('2026-05-12T11:05'), may: 'yes', coordinatorIn: true, ...over })
    .outcome;

describe('the door of a session', () => {
  it.each<[string, Partial<AtTheDoor>, string]>([
    ['opens while the coordinator is in', {}, 'open'],
    ['opens on the very start', { now: london('2026-05-12T11:00') }, 'open'],
    ['is shut a second before', { now: london('2026-05-12T10:59:59') }, 'too-early'],
    ['is shut on the very end', { now: london('2026-05-12T11:30') }, 'over'],
    ['waits for the coordinator', { coordinatorIn: false }, 'wait-for-coordinator'],
    ['waits when nobody knows who is in', { coordinatorIn: 'unknown' }, 'wait-for-coordinator'],
    [
      'says "wait here" after a drop',
      { coordinatorIn: false, session: { ...OPEN, coordinatorSeenAt: instant('2026-05-12T11:02') } },
      'wait-here',
    ],
    [
      'lets people come back',
      { session: { ...OPEN, status: 'live', coordinatorSeenAt: instant('2026-05-12T11:02') } },
      'open',
    ],
    ['is shut without agreement', { may: 'no' }, 'not-agreed'],
    ['is shut while a reply that may be a no is looked at', { may: 'held' }, 'not-now'],
    ['says nothing of that before the start', { may: 'held', now: london('2026-05-12T10:59:59') }, 'too-early'],
    ['lets the coordinator in meanwhile', { may: 'held', as: 'coordinator' }, 'open'],
    ['is shut when called off', { session: { ...OPEN, status: 'cancelled' } }, 'cancelled'],
    ['is shut when it ended early', { session: { ...OPEN, status: 'over' } }, 'over'],
    ['waits while there is no room', { session: aSession() }, 'wait-for-coordinator'],
    [
      'lets the coordinator in first',
      { as: 'coordinator', now: london('2026-05-12T10:50'), coordinatorIn: false },
      'open',
    ],
    ['does not let the coordinator in earlier', { as: 'coordinator', now: london('2026-05-12T10:49:59') }, 'too-early'],
    ['lets the coordinator back into a call that somebody withdrew from', { as: 'coordinator', may: 'no' }, 'open'],
    ['is the same for the mentee', { as: 'mentee', coordinatorIn: false }, 'wait-for-coordinator'],
  ])('%s', (_case, over, outcome) => {
    expect(door(over)).toBe(outcome);
  });
});
