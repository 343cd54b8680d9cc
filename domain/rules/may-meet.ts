import { DateTime } from 'luxon';
import { ZONE } from '../calendar/zone.ts';
import type { Choices } from '../concepts/choice.ts';
import type { Pair } from '../concepts/pair.ts';
import type { Person } from '../concepts/person.ts';
import type { Session } from '../concepts/session.ts';
import type { Programme } from '../programme.ts';
import { fitsMeetHours } from './meet-hours.ts';
import { openWays } from './open-ways.ts';

export interface Meeting {
  session: Session;
  choices: Choices;
  mentor: Pick<Person, 'pvgUntil'>;
  pair: Pair;
  now: DateTime;
  programme: Programme;
}

export type MayMeet =
  | { outcome: 'yes' }
  | { outcome: 'no'; reason: 'not-agreed' | 'pvg-expired' | 'outside-hours' | 'paused' | 'cancelled' };

/** Whether a session may go on, asked at booking, before each mail and at the door. The notice is kept by booking itself. */
export const mayMeet = ({ session, choices, mentor, pair }: Meeting): MayMeet => {
  const start = DateTime.fromISO(session.startsAt, { zone: ZONE });
  const minutes = DateTime.fromISO(session.endsAt).diff(start, 'minutes').minutes;
  if (session.status === 'cancelled') return { outcome: 'no', reason: 'cancelled' };
  if (pair.standing === 'paused' || pair.standing === 'returned' || pair.standing === 'closed')
    return { outcome: 'no', reason: 'paused' };
  if (!openWays(choices).includes(session.way)) return { outcome: 'no', reason: 'not-agreed' };
  if (mentor.pvgUntil === undefined || mentor.pvgUntil < start.toFormat('yyyy-MM-dd'))
    return { outcome: 'no', reason: 'pvg-expired' };
  return fitsMeetHours(start, minutes) ? { outcome: 'yes' } : { outcome: 'no', reason: 'outside-hours' };
};
