import type { Span } from './find-matches.ts';
import { sentencePairs } from './sentence-pairs.ts';

/** Weighs a piece of folded text: the heavier, the likelier it holds something. */
export type Weigh = (text: string) => number;

/** Above this, the words alone are marked: chosen on sets of writers who were left out of learning, see `bin/learn-words.ts`. */
const HEAVY = 0.1;
/** Below this, a proposal that a rule saw is none: "my mum won't let me meet you" has all its words. */
const LIGHT = -2;

/**
 * Where the words of a folded text, taken together, weigh like those of messages that give away a detail or propose to meet, though no rule names
 * what it is.
 */
export const findSuspicions = (text: string, weigh: Weigh): Span[] =>
  sentencePairs(text).filter(({ start, end }) => weigh(text.slice(start, end)) > HEAVY);

/** Those proposals that the words around them do not all speak against. */
export const keepLikely = (text: string, proposals: readonly Span[], weigh: Weigh): Span[] => {
  const pairs = proposals.length > 0 ? sentencePairs(text) : [];
  return proposals.filter(({ start, end }) => {
    const around = pairs.filter((pair) => pair.start < end && start < pair.end);
    return around.length === 0 || around.some((pair) => weigh(text.slice(pair.start, pair.end)) >= LIGHT);
  });
};
