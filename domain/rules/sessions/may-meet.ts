import { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import type { Choices } from '../../concepts/choice.ts';
import type { ContactStand } from '../../concepts/doubt.ts';
import type { Pair } from '../../concepts/pair.ts';
import type { Person } from '../../concepts/person.ts';
import type { Session } from '../../concepts/session.ts';
import type { Programme } from '../../programme.ts';
import { ofRound } from '../asks/of-round.ts';
import { isWorkingDay } from '../calendar/working-calendar.ts';
import { openWays } from '../ways/open-ways.ts';
import { fitsMeetHours } from './meet-hours.ts';

export interface Meeting {
  session: Session;
  choices: Choices;
  mentor: Pick<Person, 'pvgUntil'>;
  pair: Pair;
  concern: ContactStand;
  now: DateTime;
  programme: Programme;
}

export type MayMeet =
  | { outcome: 'yes' }
  /** All agree as far as we know, and a person looks at a reply that may be a no. */
  | { outcome: 'held' }
  | {
      outcome: 'no';
      reason: 'not-agreed' | 'pvg-expired' | 'outside-hours' | 'paused' | 'too-short-notice' | 'cancelled';
    };

/** Booking may take so long from the choice of the time: the notice was kept when it was chosen. */
const BOOKING_MINUTES = 60;

/** A first booking needs notice; a move that both said yes to, and what is booked already, does not. */
const isTooShort = ({ session, now, programme }: Meeting, start: DateTime): boolean =>
  session.status === 'planned' &&
  session.sequence === 0 &&
  start < now.plus({ hours: programme.minimumNoticeHours }).minus({ minutes: BOOKING_MINUTES });

/** No session starts while somebody is worried; one that is live is left to the coordinator in it. */
const isFrozen = ({ concern, session }: Meeting): boolean =>
  concern === 'stopped' || (concern === 'open' && session.status !== 'live');

/** What a concern has paused goes on where it is live: only a stop, or somebody's own no, ends it. */
const isPaused = ({ pair, session }: Meeting): boolean =>
  pair.standing === 'paused' && !(pair.pauseReason === 'concern' && session.status === 'live');

/** Whether a session may go on, asked at booking, before each mail and at the door. The membership must last until its day. */
export const mayMeet = (meeting: Meeting): MayMeet => {
  const { session, choices, mentor, pair, concern } = meeting;
  const start = DateTime.fromISO(session.startsAt, { zone: ZONE });
  const minutes = DateTime.fromISO(session.endsAt).diff(start, 'minutes').minutes;
  if (session.status === 'cancelled') return { outcome: 'no', reason: 'cancelled' };
  if (isFrozen(meeting)) return { outcome: 'no', reason: 'paused' };
  if (isPaused(meeting) || pair.standing === 'returned' || pair.standing === 'closed')
    return { outcome: 'no', reason: 'paused' };
  if (!openWays(ofRound(choices, pair)).includes(session.way)) return { outcome: 'no', reason: 'not-agreed' };
  if (mentor.pvgUntil === undefined || mentor.pvgUntil < start.toFormat('yyyy-MM-dd'))
    return { outcome: 'no', reason: 'pvg-expired' };
  if (!fitsMeetHours(start, minutes) || !isWorkingDay(start)) return { outcome: 'no', reason: 'outside-hours' };
  if (isTooShort(meeting, start)) return { outcome: 'no', reason: 'too-short-notice' };
  return concern === 'doubted' && session.status !== 'live' ? { outcome: 'held' } : { outcome: 'yes' };
};
