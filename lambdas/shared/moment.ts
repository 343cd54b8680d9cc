import { DateTime } from 'luxon';
import { ZONE } from '../../domain/calendar/zone.ts';

/** The one clock reader of the Lambdas: London time. Steps are given it as `now`. */
export const now = (): DateTime<true> => {
  const instant = DateTime.now().setZone(ZONE);
  if (!instant.isValid) throw new RangeError('The clock gave no valid time');
  return instant;
};

/** UTC ISO 8601 with milliseconds: the one form in which instants are stored. */
export const toInstant = (time: DateTime): string => new Date(time.toMillis()).toISOString();
