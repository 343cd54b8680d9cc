import { nextNumber, seedOf } from '../../local/aws/states/random.ts';
import type { Instant, Kind } from './instant.ts';

/** How many hosts may die in the busy days. */
export const DEATHS_A_LIFE = 8;

/** Of ten deaths so many are of each kind, and about so often each is done in the whole of the busy days. */
const KINDS: { kind: Kind; of10: number; done: number }[] = [
  { kind: 'journal', of10: 3, done: 3300 },
  { kind: 'table', of10: 2, done: 620 },
  { kind: 'file', of10: 1, done: 320 },
  { kind: 'compaction', of10: 1, done: 19 },
  { kind: 'wire', of10: 3, done: 6500 },
];
const TEN = KINDS.flatMap((one) => Array.from({ length: one.of10 }, () => one));
/** Most lives then see all their deaths, the last of them late in the busy days. */
const DENSITY = 1.5;

/** When one host after another dies: instants of a seed, spread over the busy days. */
export const deathsOf = (seed: number): Instant[] => {
  const random = { state: seedOf(`deaths ${seed}`) };
  const below = (end: number) => Math.floor(nextNumber(random) * end);
  return Array.from({ length: DEATHS_A_LIFE }).flatMap(() => {
    const drawn = TEN[below(TEN.length)];
    if (drawn === undefined) return [];
    const { kind, done } = drawn;
    return { kind, nth: 1 + below((2 * done) / (DENSITY * DEATHS_A_LIFE)), where: nextNumber(random) };
  });
};
