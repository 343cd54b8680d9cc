import type { DateTime } from 'luxon';
import { HOLIDAYS, SCHOOL_HOLIDAYS } from '../../calendar/holidays.ts';
import { ZONE } from '../../calendar/zone.ts';

const FRIDAY = 5;

/** Monday to Friday and no holiday, in London. False for years that the calendar does not know: it fails closed. */
export const isWorkingDay = (date: DateTime): boolean => {
  const local = date.setZone(ZONE);
  const holidays = HOLIDAYS[local.year];
  return holidays !== undefined && local.weekday <= FRIDAY && !holidays.includes(local.toFormat('yyyy-MM-dd'));
};

/** The same wall time, `count` working days later. */
export const addWorkingDays = (from: DateTime, count: number): DateTime => {
  let date = from.setZone(ZONE);
  let left = count;
  // Past the known years no day is a working day; then each plain day counts, so that a due time always exists.
  while (left > 0) {
    date = date.plus({ days: 1 });
    if (isWorkingDay(date) || HOLIDAYS[date.year] === undefined) left -= 1;
  }
  return date;
};

export const isSchoolHoliday = (date: DateTime): boolean => {
  const day = date.setZone(ZONE).toFormat('yyyy-MM-dd');
  return SCHOOL_HOLIDAYS.some(([first, last]) => first <= day && day <= last);
};
