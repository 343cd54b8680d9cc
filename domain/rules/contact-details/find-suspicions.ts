import { START, TELLING_WORDS } from '../../lists/telling-words.ts';
import type { Span } from './find-matches.ts';
import { tellingMarks } from './telling-marks.ts';

/** In tenths: as low as lets fewer than 10 in 100 clean messages that were kept aside be marked. */
const HEAVY = 2;
const SENTENCE = /[^.!?\n]{1,300}[.!?\n]?/g;

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries(TELLING_WORDS).flatMap(([weight, words]) =>
    words.split(/\s+/).map((word): [string, number] => [word, Number(weight)]),
  ),
);

const weigh = (text: string): number =>
  [...tellingMarks(text)].reduce((sum, mark) => sum + (WEIGHTS.get(mark) ?? 0), START);

/** Each sentence with the one after it: two say more than one, and a long message is not heavy by its length. */
const pairsOf = (text: string): Span[] => {
  const sentences = [...text.matchAll(SENTENCE)]
    .filter(([sentence]) => /[a-z]{3}/.test(sentence))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const pairs = sentences.slice(1).map(({ end }, at) => ({ start: sentences[at]?.start ?? 0, end }));
  return pairs.length > 0 ? pairs : sentences;
};

/**
 * Where the words of a folded text, taken together, weigh like those of messages that give away a detail or propose to meet, though no rule names
 * what it is. The weights are learned from the labelled messages by `bin/learn-words.ts`.
 */
export const findSuspicions = (text: string): Span[] =>
  pairsOf(text).filter(({ start, end }) => weigh(text.slice(start, end)) > HEAVY);
