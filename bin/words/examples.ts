import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { foldWithPositions } from '../../domain/rules/contact-details/fold-with-positions.ts';
import { sentencePairs } from '../../domain/rules/contact-details/sentence-pairs.ts';
import { tellingMarks } from '../../domain/rules/contact-details/telling-marks.ts';
import type { LabelledMessage } from '../../test/domain/rules/contact-details/message-corpus.ts';

/** A labelled message as it is learned from. */
export interface Example {
  holds: 0 | 1;
  /** The marks of each two sentences: a message is as heavy as the heaviest two. */
  pairs: string[][];
}

/** What the rules find by its form needs no words: they would only learn its figures and names. */
const BY_FORM = new Set(['phone', 'email', 'link']);

/** First names of the invented people, who write many of the messages: no name tells anything. */
const people: Record<string, string>[] = parse(readFileSync('examples/pairs.csv', 'utf8'), { columns: true });
const NAMES = new Set(
  people.flatMap(({ mentor_first = '', mentee_first = '', consent_first = '' }) =>
    [mentor_first, mentee_first, consent_first].map((name) => name.toLowerCase()),
  ),
);
const isNamed = (mark: string): boolean => mark.split('_').some((word) => NAMES.has(word));

export const examplesOf = (messages: readonly LabelledMessage[]): Example[] =>
  messages
    .filter(({ label }) => !BY_FORM.has(label))
    .map(({ label, text }) => {
      const folded = foldWithPositions(text).text;
      const pairs = sentencePairs(folded).map(({ start, end }) => folded.slice(start, end));
      return {
        holds: label === 'clean' ? 0 : 1,
        pairs: (pairs.length > 0 ? pairs : [folded]).map((pair) =>
          [...tellingMarks(pair)].filter((mark) => !isNamed(mark)),
        ),
      };
    });
