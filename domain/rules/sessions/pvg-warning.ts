import { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import type { Person } from '../../concepts/person.ts';
import type { Programme } from '../../programme.ts';
import { OPENS } from '../calendar/office-hours.ts';

const endOf = (pvgUntil: string): DateTime => DateTime.fromISO(pvgUntil, { zone: ZONE });

/** The nearest of `pvgWarnDays` that a mentor's membership has come within; each is warned of once. Undefined while it is far off. */
export const pvgWarning = (
  { pvgUntil }: Pick<Person, 'pvgUntil'>,
  { now, programme }: { now: DateTime; programme: Pick<Programme, 'pvgWarnDays'> },
): number | undefined => {
  if (pvgUntil === undefined) return undefined;
  const days = endOf(pvgUntil).diff(now.setZone(ZONE).startOf('day'), 'days').days;
  return [...programme.pvgWarnDays].sort((a, b) => a - b).find((within) => days <= within);
};

/** The next day, as the office opens, on which another warning is due; undefined when none is to come. */
export const nextPvgWarning = (
  { pvgUntil }: Pick<Person, 'pvgUntil'>,
  { now, programme }: { now: DateTime; programme: Pick<Programme, 'pvgWarnDays'> },
): DateTime | undefined => {
  if (pvgUntil === undefined) return undefined;
  const days = programme.pvgWarnDays.map((within) => endOf(pvgUntil).minus({ days: within }).set({ hour: OPENS }));
  return days.filter((day) => day > now).sort((a, b) => a.toMillis() - b.toMillis())[0];
};
