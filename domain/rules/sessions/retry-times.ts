import { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import type { Session } from '../../concepts/session.ts';
import { fitsMeetHours, MEET_CLOSES, MEET_OPENS } from './meet-hours.ts';

/** So long everybody has to read the new invitation. */
const NOTICE_MINUTES = 15;
const EVERY_MINUTES = 15;

type Timed = Pick<Session, 'startsAt' | 'endsAt' | 'retryOf'>;

const minutesOf = ({ startsAt, endsAt }: Timed): number =>
  DateTime.fromISO(endsAt).diff(DateTime.fromISO(startsAt), 'minutes').minutes;

/** The session's own length at another time of the same day. `time` is `HH:mm` in London. */
export const retryAt = (session: Timed, time: string): { startsAt: DateTime; endsAt: DateTime } => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const startsAt = DateTime.fromISO(session.startsAt, { zone: ZONE }).startOf('day').set({ hour, minute });
  return { startsAt, endsAt: startsAt.plus({ minutes: minutesOf(session) }) };
};

/** When a Meet that broke off may be tried once more the same day; none for one that is a second try itself. */
export const retryTimes = (session: Timed, now: DateTime): string[] => {
  if (session.retryOf !== undefined) return [];
  const steps = ((MEET_CLOSES - MEET_OPENS) * 60) / EVERY_MINUTES;
  const earliest = now.plus({ minutes: NOTICE_MINUTES });
  return Array.from({ length: steps }, (_, step) => {
    const minutes = MEET_OPENS * 60 + step * EVERY_MINUTES;
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }).filter((time) => {
    const { startsAt } = retryAt(session, time);
    return startsAt >= earliest && fitsMeetHours(startsAt, minutesOf(session));
  });
};
