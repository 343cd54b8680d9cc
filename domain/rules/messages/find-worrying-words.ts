import { WORRYING_WORDS } from '../../lists/worrying-words.ts';
import type { Span } from '../contact-details/find-matches.ts';
import { foldWithPositions } from '../contact-details/fold-with-positions.ts';

/** What a charity makes of our list. */
export interface WorryingWords {
  /** Words and phrases of its own; `*` stands for any end of a word. */
  more: readonly string[];
  /** Words of ours that it leaves out. */
  without: readonly string[];
}

const plain = (phrase: string): string => foldWithPositions(phrase).text.replace(/['-]/g, '');

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const toPattern = (phrase: string): string =>
  plain(phrase)
    .split(/\s+/)
    .map((word) => (word.endsWith('*') ? `${literal(word.slice(0, -1))}[\\p{L}\\d]*` : literal(word)))
    .join('[^\\p{L}\\d]+');

/** Where words stand at which somebody must look at once, as `slice` takes them; whatever the case, the apostrophes and the blanks. */
export const findWorryingWords = (text: string, { more, without }: WorryingWords): Span[] => {
  const left = new Set(without.map(plain));
  const phrases = [...WORRYING_WORDS, ...more].filter((phrase) => !left.has(plain(phrase)));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${phrases.map(toPattern).join('|')})(?![\\p{L}\\d])`, 'gu');
  const folded = foldWithPositions(text);
  // Without apostrophes and hyphens, and with where each character stood.
  const kept = [...folded.text].flatMap((unit, at) =>
    /['-]/.test(unit) ? [] : [{ unit, at: folded.positions[at] ?? 0 }],
  );
  const joined = kept.map(({ unit }) => unit).join('');
  return [...joined.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: kept[index]?.at ?? 0,
    end: kept[index + found.length]?.at ?? text.length,
  }));
};
