import { DateTime } from 'luxon';
import { ZONE } from '../../domain/calendar/zone.ts';

/** A day as people type it (16/6/2026) or as a browser's date picker sends it, in ISO; what is no day comes back as it is. */
export const readDay = (typed: string): string => {
  const british = DateTime.fromFormat(typed.trim(), 'd/M/yyyy', { zone: ZONE });
  return (british.isValid ? british.toISODate() : typed.trim()) ?? '';
};
