import type { DateTime } from 'luxon';
import { CLOSES, nextOfficeOpening } from './office-hours.ts';

/** So many office hours later, London time: four hours after Friday 4pm is Monday noon. */
export const addWorkingHours = (from: DateTime, hours: number): DateTime => {
  let at = nextOfficeOpening(from);
  let left = hours * 60;
  for (;;) {
    const closing = at.set({ hour: CLOSES, minute: 0, second: 0, millisecond: 0 });
    const open = closing.diff(at, 'minutes').minutes;
    // Past the years that the calendar knows the office never opens: then plain hours count.
    if (left <= open || open <= 0) return at.plus({ minutes: left });
    left -= open;
    at = nextOfficeOpening(closing);
  }
};
