import { writeFileSync } from 'node:fs';
import { LABELLED_MESSAGES } from '../test/domain/rules/contact-details/message-corpus.ts';
import { crossValidate, type WriterFigures } from './words/cross-validate.ts';
import { examplesOf } from './words/examples.ts';
import { learnWeights } from './words/learn-weights.ts';

/**
 * Writes `domain/lists/telling-words.ts` from the messages of the part `tune`, and prints how the search does on each writer's messages
 * when it has learned from the others only.
 */
const OUTPUT = 'domain/lists/telling-words.ts';
const MOST_MARKS = 1800;
/** Weights are rounded to twentieths, so that the list can be read. */
const UNIT = 20;

const tune = LABELLED_MESSAGES.filter(({ part }) => part === 'tune');

const byWeight = (weights: ReadonlyMap<string, number>): Map<number, string[]> => {
  const groups = new Map<number, string[]>();
  for (const [mark, weight] of weights) {
    const units = Math.round(weight * UNIT);
    if (units !== 0) groups.set(units, [...(groups.get(units) ?? []), mark]);
  }
  return groups;
};

const write = (): void => {
  const { start, weights } = learnWeights(examplesOf(tune), MOST_MARKS);
  const wrap = (text: string): string => text.replace(/(.{120,140}) /g, '$1\n    ');
  const lines = [...byWeight(weights)]
    .sort(([a], [b]) => b - a)
    .map(([units, marks]) => `  '${units}': \`${wrap(marks.sort().join(' '))}\`,`);
  writeFileSync(
    OUTPUT,
    `/** Written by \`bin/learn-words.ts\`, not by hand: words (two with \`_\` between) and sorts of words (with \`+\`) by their weight in twentieths; above 0 they speak for a contact detail. */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};

/** The weight of no words at all, in twentieths. */
export const START = ${Math.round(start * UNIT)};
`,
  );
};

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(6);

const print = (name: string, figures: readonly WriterFigures[]): void => {
  const sum = (key: Exclude<keyof WriterFigures, 'writer'>): number => figures.reduce((all, one) => all + one[key], 0);
  const [holding, clean] = [sum('holding'), sum('clean')];
  console.log(
    `${name.padEnd(14)} ${percent(sum('found'), holding)} of ${holding}  ${percent(sum('marked'), clean)} of ${clean}`,
  );
};

write();
console.log('left out        found %      false alarms %');
const figures = crossValidate(tune, MOST_MARKS);
for (const one of figures) print(one.writer, [one]);
print('all', figures);
print(
  'unseen by rules',
  figures.filter(({ writer }) => writer.startsWith('writer-')),
);
