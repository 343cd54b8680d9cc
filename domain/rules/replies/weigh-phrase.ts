import {
  AWARE_PHRASES,
  NEUTRAL_PHRASES,
  NO_PHRASES,
  POLITE_BESIDE_NO,
  POLITE_BESIDE_YES,
  SOFT_NO_PHRASES,
  SOFT_YES_PHRASES,
  YES_PHRASES,
} from '../../lists/answer-phrases.ts';
import { isGladRemark, isNoReason } from './is-remark.ts';

/**
 * What one phrase says. `soft`: agrees or refuses only beside a plain yes or no. `aware`: knows what it is about. `neutral`: all of the
 * question, whichever the answer.
 */
export type Weight = 'yes' | 'no' | 'soft-yes' | 'soft-no' | 'aware' | 'neutral' | 'unknown';

/** Whole phrases only, with no more than politeness around them, so that any other word makes a phrase unknown. */
const anyOf = (phrases: readonly string[], polite: string): RegExp =>
  new RegExp(`^(?:${polite} ){0,2}(?:${phrases.join('|')})(?: ${polite}){0,2}$`);

const BARE_YES = 'yes';
const BARE_NO = 'no';
const WEIGHTS: readonly (readonly [RegExp, Weight])[] = [
  [anyOf([BARE_YES, ...YES_PHRASES], POLITE_BESIDE_YES), 'yes'],
  [anyOf([BARE_NO, ...NO_PHRASES], POLITE_BESIDE_NO), 'no'],
  [anyOf(NEUTRAL_PHRASES, '(?:thanks|please)'), 'neutral'],
  [anyOf(SOFT_YES_PHRASES, POLITE_BESIDE_YES), 'soft-yes'],
  [anyOf(SOFT_NO_PHRASES, POLITE_BESIDE_NO), 'soft-no'],
  [anyOf(AWARE_PHRASES, 'thanks'), 'aware'],
];

/** What a phrase says by the lists alone. */
export const weighListed = (phrase: string): Weight =>
  WEIGHTS.find(([listed]) => listed.test(phrase))?.[1] ?? 'unknown';

/** Weighs one phrase in plain words. There is no guessing: one that is not listed, and is no plain remark, is unknown. */
export const weighPhrase = (phrase: string): Weight => {
  const listed = weighListed(phrase);
  if (listed !== 'unknown') return listed;
  if (isGladRemark(phrase)) return 'soft-yes';
  return isNoReason(phrase) ? 'soft-no' : 'unknown';
};
