import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Pairs } from '../../adapters/pairs.ts';

/** Pairs a read; the whole programme is some hundred pairs. */
const PAGE = 200;

export const allPairs = async ({ pairs }: { pairs: Pick<Pairs, 'listPairs'> }): Promise<Pair[]> => {
  const all: Pair[] = [];
  for (;;) {
    const page = await pairs.listPairs({ after: all.at(-1)?.id ?? '', limit: PAGE });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
};
