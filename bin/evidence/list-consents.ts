import type { Consent } from '../../domain/concepts/consent.ts';
import type { Pair } from '../../domain/concepts/pair.ts';
import type { Consents } from '../../lambdas/adapters/consents.ts';
import type { Pairs } from '../../lambdas/adapters/pairs.ts';

export interface ListDeps {
  consents: Pick<Consents, 'listConsents'>;
  pairs: Pick<Pairs, 'findPair' | 'listPairs'>;
}

const PAGE = 200;

const findByRef = async (ref: string, pairs: ListDeps['pairs'], after = ''): Promise<Pair | undefined> => {
  const page = await pairs.listPairs({ after, limit: PAGE });
  const found = page.find((pair) => pair.ref.toLowerCase() === ref.toLowerCase());
  const last = page.at(-1);
  if (found !== undefined || last === undefined || page.length < PAGE) return found;
  return await findByRef(ref, pairs, last.id);
};

/** The answers of a pair's parents, oldest first, by the pair's id or reference. `undefined` for an unknown pair. */
export const listConsentsOf = async (pair: string, deps: ListDeps): Promise<Consent[] | undefined> => {
  const found = (await deps.pairs.findPair(pair)) ?? (await findByRef(pair, deps.pairs));
  return found && (await deps.consents.listConsents(found.id));
};
