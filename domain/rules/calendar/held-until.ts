import type { DateTime } from 'luxon';
import { nextOfficeOpening } from './office-hours.ts';

/** A concern, or a reply that may be a no, is looked at within hours. */
const HELD_HOURS = 1;

/** When to try again what is held back while a person looks: in an hour, in office hours. */
export const heldUntil = (now: DateTime): DateTime => nextOfficeOpening(now.plus({ hours: HELD_HOURS }));

/** Whole seconds until then. */
export const secondsHeld = (now: DateTime): number => Math.ceil(heldUntil(now).diff(now, 'seconds').seconds);
