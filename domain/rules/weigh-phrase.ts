import {
  NO_PHRASES,
  POLITE_AFTER_NO,
  POLITE_AFTER_YES,
  SOFT_NO_PHRASES,
  SOFT_YES_PHRASES,
  YES_PHRASES,
} from '../lists/answer-phrases.ts';

/** What one phrase says. `soft`: agrees or refuses only beside a plain yes or no. */
export type Weight = 'yes' | 'no' | 'soft-yes' | 'soft-no' | 'unknown';

/** Whole phrases only, with no more than politeness after them, so that any other word makes a phrase unknown. */
const anyOf = (phrases: readonly string[], polite: string): RegExp =>
  new RegExp(`^(?:${phrases.join('|')})(?: ${polite}){0,2}$`);

const YES = anyOf(YES_PHRASES, POLITE_AFTER_YES);
const SOFT_YES = anyOf(SOFT_YES_PHRASES, POLITE_AFTER_YES);
const NO = anyOf(NO_PHRASES, POLITE_AFTER_NO);
const SOFT_NO = anyOf(SOFT_NO_PHRASES, POLITE_AFTER_NO);
const ONLY_POLITE_YES = new RegExp(`^(?: ?${POLITE_AFTER_YES}){0,2}$`);
const ONLY_POLITE_NO = new RegExp(`^(?: ?${POLITE_AFTER_NO}){0,2}$`);

const BEGINS_YES = /^(?:(?:definitely|absolutely|certainly|of course|ok|okay) )?(?:yes|yep|yeah|aye)(?: (.*))?$/;
const BEGINS_NO = /^(?:(?:definitely|absolutely|certainly) )?(?:no|nope|nah)(?: (.*))?$/;

const weighRest = (rest: string): Weight => {
  if (YES.test(rest)) return 'yes';
  if (NO.test(rest)) return 'no';
  if (SOFT_YES.test(rest)) return 'soft-yes';
  return SOFT_NO.test(rest) ? 'soft-no' : 'unknown';
};

/**
 * Weighs one phrase, in lower case and without marks at its ends, against a list of plain ones. There is no guessing: a phrase that is
 * not listed is unknown, and so is a yes that goes on with a no.
 */
export const weighPhrase = (phrase: string): Weight => {
  // "No consent" is a no as a whole.
  const whole = weighRest(phrase);
  if (whole !== 'unknown') return whole;
  const afterYes = BEGINS_YES.exec(phrase);
  if (afterYes !== null) {
    const rest = afterYes[1] ?? '';
    return ONLY_POLITE_YES.test(rest) || YES.test(rest) || SOFT_YES.test(rest) ? 'yes' : 'unknown';
  }
  const afterNo = BEGINS_NO.exec(phrase);
  if (afterNo === null) return 'unknown';
  const rest = afterNo[1] ?? '';
  return ONLY_POLITE_NO.test(rest) || NO.test(rest) || SOFT_NO.test(rest) ? 'no' : 'unknown';
};
