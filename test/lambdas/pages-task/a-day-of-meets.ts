import type { Session } from '../../../domain/concepts/session.ts';
import type { SessionRecord } from '../../../domain/concepts/session-record.ts';
import { aPair, aPerson, aTask, aWorld, NOW_INSTANT, PEOPLE } from './a-world.ts';

const SEEN = { joinedAt: '2026-06-08T10:00:00.000Z', leftAt: '2026-06-08T10:30:00.000Z' };

export const CAME_BOTH: Session['attendance'] = [
  { who: 'coordinator', ...SEEN },
  { who: 'guest', ...SEEN },
  { who: 'guest', ...SEEN },
];

/** Monday 8 June 2026, 11:00 to 11:30 in London. */
export const aMeet = (fields: Partial<Session> = {}): Session => ({
  id: 'pair1.1',
  pairId: 'pair1',
  number: 1,
  way: 'meet-audio',
  coordinatorId: 'c1',
  mentorId: 'm1',
  startsAt: '2026-06-08T10:00:00.000Z',
  endsAt: '2026-06-08T10:30:00.000Z',
  status: 'over',
  sequence: 0,
  attendance: CAME_BOTH,
  hold: { token: `wait of ${fields.id ?? 'pair1.1'}` },
  ...fields,
});

/** Of the same coordinator's other pair, from one o'clock. */
export const aLaterMeet = (fields: Partial<Session> = {}): Session =>
  aMeet({
    ...{ id: 'pair2.7', pairId: 'pair2', number: 7, mentorId: 'm2' },
    ...{ startsAt: '2026-06-08T12:00:00.000Z', endsAt: '2026-06-08T12:30:00.000Z' },
    ...fields,
  });

export const aRecord = (sessionId: string, longestAloneSeconds = 0): SessionRecord => ({
  ...{ sessionId, pairId: sessionId.split('.')[0] ?? '', at: NOW_INSTANT, stays: [], artifacts: [] },
  ...{ guestSeconds: 1740, longestAloneSeconds },
});

/** The page of one coordinator for one day: two Meets unless `meets` says otherwise. */
export const aDay = (meets: Session[] = [aMeet(), aLaterMeet()], records = meets.map(({ id }) => aRecord(id))) => {
  const { pairId: _none, ...task } = aTask({ kind: 'attest-session', ref: 'c1.2026-06-08' });
  const [session, ...otherSessions] = meets;
  return aWorld({
    task: { ...task, meets: new Set(meets.map(({ id }) => id)) },
    ...(session === undefined ? {} : { session }),
    otherSessions,
    otherRecords: records,
    otherPairs: [aPair({ id: 'pair2', ref: 'DM-0013', mentorId: 'm2', menteeId: 'y2' })],
    people: [
      ...PEOPLE,
      aPerson({ id: 'm2', role: 'mentor', first: 'Hamish', last: 'Orr' }),
      aPerson({ id: 'y2', role: 'mentee', first: 'Isla', last: 'Grant' }),
    ],
  });
};

/** All that the form sends of these Meets. */
export const told = (fields: Record<string, string>, ...shown: string[]): string => {
  return new URLSearchParams({ meets: shown.join(' '), ...fields }).toString();
};

export const ALL_WELL = (id: string): Record<string, string> => {
  const own = id.replaceAll('.', '-');
  return { [`came-${own}`]: 'both', [`cameras-${own}`]: 'yes' };
};
