import { DateTime } from 'luxon';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const toIso = (at: number): string => new Date(at).toISOString();

const inLondon = (at: number): DateTime => DateTime.fromMillis(at, { zone: 'Europe/London' });

const OPENS = 9;
const CLOSES = 17;

/** The guide: "replies will only be sent between 9am and 5pm, Monday to Friday". */
export const isInOffice = (at: number): boolean => {
  const { weekday, hour } = inLondon(at);
  return weekday <= 5 && hour >= OPENS && hour < CLOSES;
};

/** The instant itself in office hours, else the next opening. */
export const nextInOffice = (at: number): number => {
  if (isInOffice(at)) return at;
  const opening = inLondon(at).set({ hour: OPENS, minute: 0, second: 0, millisecond: 0 });
  const later = opening.toMillis() > at ? opening : opening.plus({ days: 1 });
  return isInOffice(later.toMillis()) ? later.toMillis() : nextInOffice(later.toMillis());
};

/** Weekday from Monday = 1, and minutes since midnight, by the clocks of London. */
export const wallClock = (at: number): { weekday: number; minutes: number } => {
  const { weekday, hour, minute } = inLondon(at);
  return { weekday, minutes: 60 * hour + minute };
};
