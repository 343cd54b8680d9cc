import type { DateTime } from 'luxon';
import type { Programme } from '../../programme.ts';
import { fitsDay } from './fits-day.ts';
import { LONGEST_MEET_MINUTES, MEET_CLOSES, MEET_OPENS } from './meet-hours.ts';
import { slotUnits } from './slot-units.ts';

/** One working day of a coordinator. Instants are ISO 8601. */
export interface DayOfWork {
  /** Its midnight in London. */
  day: DateTime;
  /** Of our own bookings: unit → id of the session that holds it. */
  taken: ReadonlyMap<number, string>;
  /** What else is in their calendar. */
  busy: readonly { startsAt: string; endsAt: string }[];
}

type Rules = Pick<Programme, 'bufferMinutes' | 'lunchMinutes' | 'mostMeetsADay'>;

/** Every half hour in which a Meet can start, London time. */
const HALF_HOURS: readonly string[] = Array.from({ length: (MEET_CLOSES - MEET_OPENS) * 2 }, (_, half) => {
  const hour = MEET_OPENS + Math.floor(half / 2);
  return `${hour}:${half % 2 === 0 ? '00' : '30'}`;
});

const startOn = (day: DateTime, time: string): DateTime => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.set({ hour, minute });
};

const unitsAt = (start: DateTime, { bufferMinutes }: Rules): number[] =>
  slotUnits(start, LONGEST_MEET_MINUTES, bufferMinutes).units;

/** Whether one more Meet fits at that time, beside what is booked and what the calendar holds. */
export const hasRoomAt = ({ day, taken, busy }: DayOfWork, time: string, programme: Rules): boolean => {
  const start = startOn(day, time);
  const [starts, ends] = [start.toMillis(), start.plus({ minutes: LONGEST_MEET_MINUTES }).toMillis()];
  if (busy.some(({ startsAt, endsAt }) => Date.parse(startsAt) < ends && Date.parse(endsAt) > starts)) return false;
  return fitsDay({ taken, units: unitsAt(start, programme), sessionId: 'wanted', programme }) === 'yes';
};

/** How many more Meets fit into a day, each put at the first half hour that is left for it. */
export const roomInDay = (day: DayOfWork, programme: Rules): number => {
  const taken = new Map(day.taken);
  for (const time of HALF_HOURS) {
    if (!hasRoomAt({ ...day, taken }, time, programme)) continue;
    for (const unit of unitsAt(startOn(day.day, time), programme)) taken.set(unit, `more at ${time}`);
  }
  return new Set([...taken.values()].filter((id) => id.startsWith('more at '))).size;
};
