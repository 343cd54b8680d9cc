import type { DateTime } from 'luxon';
import { UNIT_MINUTES } from './slot-units.ts';

/** Ids of the sessions that hold a unit of a coordinator's day after this moment of it. */
export const meetsAhead = (taken: ReadonlyMap<number, string>, now: DateTime): string[] => {
  const unit = Math.ceil((now.hour * 60 + now.minute) / UNIT_MINUTES);
  return [...new Set([...taken].filter(([at]) => at > unit).map(([, sessionId]) => sessionId))];
};
