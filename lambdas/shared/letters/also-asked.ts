import { isOpenAsk } from '../../../domain/rules/letters/may-write-about.ts';
import type { Asks, StoredAsk } from '../../adapters/asks.ts';
import type { Letters } from '../../adapters/letters.ts';
import type { Pairs } from '../../adapters/pairs.ts';

export interface AlsoAskedDeps {
  asks: Pick<Asks, 'listAsks'>;
  letters: Pick<Letters, 'listMemberships'>;
  pairs: Pick<Pairs, 'getPair'>;
}

/** Names a question in the query of a page: ids only. */
export const questionName = ({ pairId, id }: Pick<StoredAsk, 'pairId' | 'id'>): string => `${pairId}/${id}`;

/** What else the person of a question is asked just now, about the young people of the same coordinator. */
export const alsoAsked = async (own: StoredAsk, deps: AlsoAskedDeps): Promise<StoredAsk[]> => {
  const { coordinatorId } = await deps.pairs.getPair(own.pairId);
  const memberships = await deps.letters.listMemberships(own.personId);
  const pairs = await Promise.all(
    [...new Set(memberships.map(({ pairId }) => pairId))].map((id) => deps.pairs.getPair(id)),
  );
  const theirs = pairs.filter((pair) => pair.coordinatorId === coordinatorId);
  const asks = (await Promise.all(theirs.map(async ({ id }) => await deps.asks.listAsks(id)))).flat();
  const isOther = (ask: StoredAsk): boolean => questionName(ask) !== questionName(own);
  return asks.filter((ask) => ask.personId === own.personId && isOpenAsk(ask) && isOther(ask));
};
