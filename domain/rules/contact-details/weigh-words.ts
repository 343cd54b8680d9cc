import { START, TELLING_WORDS } from '../../lists/telling-words.ts';
import { tellingMarks } from './telling-marks.ts';

/** The list has weights in twentieths. */
const UNIT = 20;

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries(TELLING_WORDS).flatMap(([weight, words]) =>
    words.split(/\s+/).map((word): [string, number] => [word, Number(weight)]),
  ),
);

/**
 * How much the words of a folded text speak for a detail that is given away or a proposal, in the unit of a logistic regression: 0 is as likely as
 * not among the labelled messages that the weights were learned from (`bin/learn-words.ts`).
 */
export const weighWords = (text: string): number =>
  [...tellingMarks(text)].reduce((sum, mark) => sum + (WEIGHTS.get(mark) ?? 0), START) / UNIT;
