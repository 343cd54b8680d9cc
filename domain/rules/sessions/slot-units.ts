import type { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';

/** A coordinator's day is claimed in units of five minutes, counted from midnight in London. */
export const UNIT_MINUTES = 5;

/** The day and the units that a session takes, with its buffer after it: overlapping sessions share a unit. */
export const slotUnits = (
  start: DateTime,
  minutes: number,
  bufferMinutes: number,
): { date: string; units: number[] } => {
  const local = start.setZone(ZONE);
  const first = Math.floor((local.hour * 60 + local.minute) / UNIT_MINUTES);
  const last = Math.ceil((local.hour * 60 + local.minute + minutes + bufferMinutes) / UNIT_MINUTES);
  return { date: local.toFormat('yyyy-MM-dd'), units: Array.from({ length: last - first }, (_, at) => first + at) };
};
