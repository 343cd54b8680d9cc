import { ASSUMED_SECONDS, type Counted, FUNCTION_GIGABYTES, PRICES } from './prices.ts';

/** How much of everything that AWS charges for was used. */
export type Usage = Record<Exclude<Counted, 'gigabyteSeconds'>, number>;

export interface CostLine {
  what: Counted;
  /** For one pair. */
  count: number;
  dollars: number;
}

/** What one of so many pairs costs, line by line. */
export const costOf = (usage: Usage, pairs: number): CostLine[] => {
  const all: Record<Counted, number> = {
    ...usage,
    gigabyteSeconds: usage.invocations * ASSUMED_SECONDS * FUNCTION_GIGABYTES,
  };
  return Object.entries(PRICES).flatMap(([name, { dollars, per }]) => {
    const what = COUNTED.find((counted) => counted === name);
    if (what === undefined) return [];
    const count = all[what] / pairs;
    return [{ what, count, dollars: (count * dollars) / per }];
  });
};

const COUNTED: readonly Counted[] = ['transitions', 'invocations', 'gigabyteSeconds', 'reads', 'writes', 'mails'];
