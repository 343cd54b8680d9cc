import { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import type { LastDay } from '../../concepts/last-day.ts';
import { CLOSES } from '../calendar/office-hours.ts';
import { addWorkingDays, isWorkingDay } from '../calendar/working-calendar.ts';

/** A letter may wait a day, its reader writes on the next, and the coordinator reads that on the third. */
export const LEAST_WORKING_DAYS = 3;
/** Longer than a school year; a later day is a slip of the pen. */
const MOST_DAYS = 366;

const onDay = (day: string): DateTime => DateTime.fromISO(day, { zone: ZONE });

export const workingDayBefore = (day: string): DateTime => {
  const from = onDay(day);
  for (let days = 1; days < MOST_DAYS; days += 1) if (isWorkingDay(from.minus({ days }))) return from.minus({ days });
  return from.minus({ days: 1 });
};

const isoOf = (day: DateTime): string => day.toFormat('yyyy-MM-dd');

/** Contact goes on until the office closes on its last day. */
export const lastMoment = (day: string): DateTime => onDay(day).set({ hour: CLOSES });

/** The last day of contact: when schools reopen, the working day before. */
export const lastContactDay = ({ on, schools }: Pick<LastDay, 'on' | 'schools'>): string =>
  schools ? isoOf(workingDayBefore(on)) : on;

/** The working day before that: what is written until then can still be read and passed on. */
export const lastDayToWrite = (lastDay: Pick<LastDay, 'on' | 'schools'>): DateTime =>
  workingDayBefore(lastContactDay(lastDay));

export type LastDayProblem = 'no-day' | 'too-soon' | 'too-far';

/** What is wrong with a day that contact shall end on; nothing when each side can still have a last word. */
export const problemOfLastDay = (
  day: string,
  { now, leastWorkingDays = LEAST_WORKING_DAYS }: { now: DateTime; leastWorkingDays?: number },
): LastDayProblem | undefined => {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !onDay(day).isValid || !isWorkingDay(onDay(day))) return 'no-day';
  const local = now.setZone(ZONE);
  if (day < isoOf(addWorkingDays(local, leastWorkingDays))) return 'too-soon';
  return day > isoOf(local.plus({ days: MOST_DAYS })) ? 'too-far' : undefined;
};
