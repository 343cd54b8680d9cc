import type { Span } from './find-matches.ts';
import { sentencePairs } from './sentence-pairs.ts';

/** Weighs a piece of folded text: the heavier, the likelier it holds something. */
export type Weigh = (text: string) => number;

/** Above this, the words alone are marked: chosen on sets of writers who were left out of learning, see `bin/learn-words.ts`. */
const HEAVY = -0.5;
/** Below this, a proposal that a rule saw is none: "my mum won't let me meet you" has all its words. */
const LIGHT = -2.3;

/**
 * Where the words of a folded text, taken together, weigh like those of messages that give away a detail or propose to meet, though no rule names
 * what it is.
 */
export const findSuspicions = (text: string, weigh: Weigh): Span[] =>
  sentencePairs(text).filter(({ start, end }) => weigh(text.slice(start, end)) > HEAVY);

/** "I am not allowed to meet you", "dinna send me your number": what is refused is not proposed, unless the sentence goes on. */
const REFUSES =
  /\b(?:not|no|isn't|aren't|isnt|arent) (?:be )?(?:allowed|meant|supposed|able) (?:to|tae)\b|\b(?:can't|cant|cannot|canna\w*|mustn't|must not|won't|wont|shall not|dinna\w*|don't|dont|shouldn't|should not|never) (?:\w+ ){0,2}(?:meet|give|gie|giving|share|send|swap|follow|add)\b/;
const GOES_ON = /\b(?:but|so|unless|instead|if|until|til|till|could|should|let's|anyway|sneak)\b|\?/;
const SENTENCES = /[^.!?\n]+[.!?]?/g;

const isRefusal = (sentence: string): boolean => REFUSES.test(sentence) && !GOES_ON.test(sentence);

const refusals = (text: string): (Span & { isRefusal: boolean })[] =>
  [...text.matchAll(SENTENCES)].map(({ 0: sentence, index }) => ({
    start: index,
    end: index + sentence.length,
    isRefusal: isRefusal(sentence),
  }));

/** Those proposals that are not refused, and that the words around them do not all speak against. */
export const keepLikely = (text: string, proposals: readonly Span[], weigh: Weigh): Span[] => {
  if (proposals.length === 0) return [];
  const pairs = sentencePairs(text);
  const sentences = refusals(text);
  return proposals.filter((proposal) => {
    const isAround = (span: Span): boolean => span.start < proposal.end && proposal.start < span.end;
    if (sentences.filter(isAround).every((sentence) => sentence.isRefusal)) return false;
    const around = pairs.filter(isAround);
    return around.length === 0 || around.some((pair) => weigh(text.slice(pair.start, pair.end)) >= LIGHT);
  });
};
