import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { foldWithPositions } from '../domain/rules/contact-details/fold-with-positions.ts';
import { tellingMarks } from '../domain/rules/contact-details/telling-marks.ts';
import { LABELLED_MESSAGES } from '../test/domain/rules/contact-details/message-corpus.ts';

/** Writes `domain/lists/telling-words.ts`: a logistic regression over the messages of the part `tune`, cut to the words that tell most. */
const OUTPUT = 'domain/lists/telling-words.ts';
const ROUNDS = 250;
const STEP = 0.05;
/** Keeps weights small, so that a word seen twice tells little. */
const PENALTY = 1;
const FEWEST_SEEN = 3;
const MOST_WORDS = 600;
/** What the rules find by its form needs no words: they would only learn its figures and names. */
const BY_FORM = new Set(['phone', 'email', 'link']);

/** First names of the invented people, who write many of the messages: no name tells anything. */
const pairs: Record<string, string>[] = parse(readFileSync('examples/pairs.csv', 'utf8'), { columns: true });
const NAMES = new Set(
  pairs.flatMap(({ mentor_first = '', mentee_first = '', consent_first = '' }) =>
    [mentor_first, mentee_first, consent_first].map((name) => name.toLowerCase()),
  ),
);
const isNamed = (mark: string): boolean => mark.split('_').some((word) => NAMES.has(word));

interface Example {
  marks: readonly string[];
  holds: 0 | 1;
}
interface Learned {
  start: number;
  weights: Map<string, number>;
}

const examples = LABELLED_MESSAGES.filter(({ part, label }) => part === 'tune' && !BY_FORM.has(label)).map(
  ({ label, text }): Example => ({
    marks: [...tellingMarks(foldWithPositions(text).text)].filter((mark) => !isNamed(mark)),
    holds: label === 'clean' ? 0 : 1,
  }),
);

const seen = new Map<string, number>();
for (const { marks } of examples) for (const mark of marks) seen.set(mark, (seen.get(mark) ?? 0) + 1);

/** One number that finds its own pace (Adam, with its usual constants). */
const makeStep = () => {
  let [mean, square, round] = [0, 0, 0];
  return (slope: number): number => {
    round += 1;
    mean = 0.9 * mean + 0.1 * slope;
    square = 0.999 * square + 0.001 * slope * slope;
    return (STEP * (mean / (1 - 0.9 ** round))) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8);
  };
};

const learn = (words: readonly string[]): Learned => {
  const weights = new Map(words.map((word) => [word, 0]));
  const steps = new Map(words.map((word) => [word, makeStep()]));
  const stepStart = makeStep();
  let start = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = new Map(words.map((word) => [word, (PENALTY * (weights.get(word) ?? 0)) / examples.length]));
    let slopeOfStart = 0;
    for (const { marks, holds } of examples) {
      const sum = marks.reduce((total, mark) => total + (weights.get(mark) ?? 0), start);
      const error = (1 / (1 + Math.exp(-sum)) - holds) / examples.length;
      slopeOfStart += error;
      for (const mark of marks) if (slopes.has(mark)) slopes.set(mark, (slopes.get(mark) ?? 0) + error);
    }
    start -= stepStart(slopeOfStart);
    for (const [word, slope] of slopes) weights.set(word, (weights.get(word) ?? 0) - (steps.get(word)?.(slope) ?? 0));
  }
  return { start, weights };
};

const all = learn([...seen].filter(([, times]) => times >= FEWEST_SEEN).map(([word]) => word));
const tells = ([word, weight]: [string, number]): number => Math.abs(weight) * Math.sqrt(seen.get(word) ?? 0);
const telling = [...all.weights].sort((a, b) => tells(b) - tells(a)).slice(0, MOST_WORDS);
const { start, weights } = learn(telling.map(([word]) => word));

const byWeight = new Map<number, string[]>();
for (const [word, weight] of weights) {
  const tenths = Math.round(weight * 10);
  byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), word]);
}
const wrap = (text: string): string => text.replace(/(.{100,130}) /g, '$1\n    ');
const lines = [...byWeight]
  .filter(([tenths]) => tenths !== 0)
  .sort(([a], [b]) => b - a)
  .map(([tenths, words]) => `  '${tenths}': \`${wrap(words.sort().join(' '))}\`,`);
writeFileSync(
  OUTPUT,
  `/** Written by \`bin/learn-words.ts\`, not by hand: words (two with \`_\` between) by their weight in tenths; above 0 they speak for a contact detail. */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};

/** The weight of no words at all, in tenths. */
export const START = ${Math.round(start * 10)};
`,
);
