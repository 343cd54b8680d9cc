import type { DateTime } from 'luxon';
import type { Programme } from '../../programme.ts';

const SECONDS_A_DAY = 86_400;

export interface LookAhead {
  /** When this execution started. */
  startedAt: DateTime;
  now: DateTime;
  /** What else must happen, if anything. */
  due: DateTime | undefined;
  programme: Programme;
}

/** Whole seconds, at least 1, until a pair looks again by itself: its execution grows old, or something is due before. */
export const secondsUntilNextLook = ({ startedAt, now, due, programme }: LookAhead): number => {
  const untilOld = programme.rollOverDays * SECONDS_A_DAY - now.diff(startedAt, 'seconds').seconds;
  const untilDue = due === undefined ? untilOld : due.diff(now, 'seconds').seconds;
  return Math.max(1, Math.ceil(Math.min(untilOld, untilDue)));
};
