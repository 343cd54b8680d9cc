import type { Example } from './examples.ts';

const ROUNDS = 150;
const STEP = 0.05;
/** Keeps weights small, so that a word seen twice tells little. */
const PENALTY = 3;
const FEWEST_SEEN = 3;

export interface Learned {
  /** The weight of no marks at all. */
  start: number;
  weights: Map<string, number>;
}

/** Goes down a slope at its own pace for each number (Adam, with its usual constants). */
const makeDescent = (size: number) => {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  return (values: Float64Array, slopes: Float64Array, round: number): void => {
    for (let at = 0; at < size; at += 1) {
      const slope = slopes[at] ?? 0;
      const m = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const s = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      mean[at] = m;
      square[at] = s;
      values[at] = (values[at] ?? 0) - (STEP * (m / (1 - 0.9 ** round))) / (Math.sqrt(s / (1 - 0.999 ** round)) + 1e-8);
    }
  };
};

/** A logistic regression in which a message counts by its heaviest two sentences. The last number is the weight of no marks. */
const regress = (examples: readonly Example[], marks: readonly string[]): Learned => {
  const places = new Map(marks.map((mark, at) => [mark, at]));
  const known = examples.map(({ holds, pairs }) => ({
    holds,
    pairs: pairs.map((pair) => [...pair.flatMap((mark) => places.get(mark) ?? []), marks.length]),
  }));
  const values = new Float64Array(marks.length + 1);
  const descend = makeDescent(values.length);
  const sumOf = (pair: readonly number[]): number => pair.reduce((sum, at) => sum + (values[at] ?? 0), 0);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slopes = values.map((value, at) => (at < marks.length ? (PENALTY * value) / examples.length : 0));
    for (const { holds, pairs } of known) {
      const sums = pairs.map(sumOf);
      const heaviest = Math.max(...sums);
      const error = (1 / (1 + Math.exp(-heaviest)) - holds) / examples.length;
      for (const at of pairs[sums.indexOf(heaviest)] ?? []) slopes[at] = (slopes[at] ?? 0) + error;
    }
    descend(values, slopes, round);
  }
  return { start: values[marks.length] ?? 0, weights: new Map(marks.map((mark, at) => [mark, values[at] ?? 0])) };
};

/** Learns what each mark weighs, then once more for only the `most` that tell most. */
export const learnWeights = (examples: readonly Example[], most: number): Learned => {
  const seen = new Map<string, number>();
  for (const { pairs } of examples) for (const mark of new Set(pairs.flat())) seen.set(mark, (seen.get(mark) ?? 0) + 1);
  const all = regress(
    examples,
    [...seen].filter(([, times]) => times >= FEWEST_SEEN).map(([mark]) => mark),
  );
  const tells = ([mark, weight]: [string, number]): number => Math.abs(weight) * Math.sqrt(seen.get(mark) ?? 0);
  const telling = [...all.weights].sort((a, b) => tells(b) - tells(a)).slice(0, most);
  return regress(
    examples,
    telling.map(([mark]) => mark),
  );
};
