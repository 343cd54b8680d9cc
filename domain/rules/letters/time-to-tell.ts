import type { Programme } from '../../programme.ts';

/** Mails that one pair's return sends: mentor, parent, young person and the coordinator's task. */
const MAILS_A_PAIR = 4;

/** Whole seconds, at least 1, that telling so many pairs of the schools takes at the rate that our mail is granted. */
export const secondsToTell = (pairs: number, { mailsPerSecond }: Pick<Programme, 'mailsPerSecond'>): number =>
  Math.max(1, Math.ceil((pairs * MAILS_A_PAIR) / mailsPerSecond));
