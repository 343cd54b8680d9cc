import type { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';

/** The guide: weekdays only, between 10am and 4pm, 30 minutes at most. */
export const MEET_OPENS = 10;
export const MEET_CLOSES = 16;
export const LONGEST_MEET_MINUTES = 30;

const FRIDAY = 5;

/** The whole session, first to last minute, on a weekday inside the hours. A closed school blocks nothing. */
export const fitsMeetHours = (start: DateTime, minutes: number): boolean => {
  const local = start.setZone(ZONE);
  const opens = local.startOf('day').set({ hour: MEET_OPENS });
  const closes = local.startOf('day').set({ hour: MEET_CLOSES });
  const fits = local >= opens && local.plus({ minutes }) <= closes;
  return fits && minutes > 0 && minutes <= LONGEST_MEET_MINUTES && local.weekday <= FRIDAY;
};
