import type { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import { isWorkingDay } from './working-calendar.ts';

/** The guide: replies are only sent between 9am and 5pm, Monday to Friday. */
export const OPENS = 9;
export const CLOSES = 17;

/** Longer than any run of days off; past it the calendar is not known. */
const LONGEST_CLOSURE_DAYS = 30;

export const isOfficeHours = (now: DateTime): boolean => {
  const local = now.setZone(ZONE);
  return isWorkingDay(local) && local.hour >= OPENS && local.hour < CLOSES;
};

/** This very moment when the office is open, else 9am of the next working day, London time. */
export const nextOfficeOpening = (now: DateTime): DateTime => {
  const local = now.setZone(ZONE);
  if (isOfficeHours(local)) return local;
  const today = local.startOf('day').set({ hour: OPENS });
  const first = local < today ? today : today.plus({ days: 1 });
  for (let days = 0; days <= LONGEST_CLOSURE_DAYS; days += 1) {
    const opening = first.plus({ days });
    if (isWorkingDay(opening)) return opening;
  }
  return first.plus({ days: LONGEST_CLOSURE_DAYS });
};

/** This very moment when the office is open, else 9am of the last working day that had begun, London time. */
export const lastOfficeOpening = (now: DateTime): DateTime => {
  const local = now.setZone(ZONE);
  if (isOfficeHours(local)) return local;
  const today = local.startOf('day').set({ hour: OPENS });
  const first = local < today ? today.minus({ days: 1 }) : today;
  for (let days = 0; days <= LONGEST_CLOSURE_DAYS; days += 1) {
    const opening = first.minus({ days });
    if (isWorkingDay(opening)) return opening;
  }
  return first.minus({ days: LONGEST_CLOSURE_DAYS });
};

/** Whole seconds until the office opens; 0 while it is open. */
export const secondsUntilOpen = (now: DateTime): number =>
  Math.ceil(nextOfficeOpening(now).diff(now, 'seconds').seconds);
