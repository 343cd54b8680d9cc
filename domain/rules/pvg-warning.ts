import { DateTime } from 'luxon';
import { ZONE } from '../calendar/zone.ts';
import type { Person } from '../concepts/person.ts';
import type { Programme } from '../programme.ts';

/** The nearest of `pvgWarnDays` that a mentor's membership has come within; each is warned of once. Undefined while it is far off. */
export const pvgWarning = (
  { pvgUntil }: Pick<Person, 'pvgUntil'>,
  { now, programme }: { now: DateTime; programme: Pick<Programme, 'pvgWarnDays'> },
): number | undefined => {
  if (pvgUntil === undefined) return undefined;
  const days = DateTime.fromISO(pvgUntil, { zone: ZONE }).diff(now.setZone(ZONE).startOf('day'), 'days').days;
  return [...programme.pvgWarnDays].sort((a, b) => a - b).find((within) => days <= within);
};
