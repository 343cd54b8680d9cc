import type { Span } from './find-matches.ts';

const SENTENCE = /[^.!?\n]{1,300}[.!?\n]?/g;

/** Each sentence of a folded text with the one after it: two say more than one, and a long message is not heavy by its length. */
export const sentencePairs = (text: string): Span[] => {
  const sentences = [...text.matchAll(SENTENCE)]
    .filter(([sentence]) => /[a-z]{3}/.test(sentence))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const pairs = sentences.slice(1).map(({ end }, at) => ({ start: sentences[at]?.start ?? 0, end }));
  return pairs.length > 0 ? pairs : sentences;
};
