import { isAhead } from '../../domain/concepts/ending.ts';
import { lastMoment } from '../../domain/rules/pairs/last-day.ts';
import type { Pairs } from '../adapters/pairs.ts';
import { type OfferDeps, offerLastWords } from '../shared/letters/offer-last-words.ts';
import { toInstant } from '../shared/moment.ts';

export type OfferLastWordsDeps = OfferDeps & { pairs: Pick<Pairs, 'getPair'> };

/** Offers both sides a last word before a planned end; a pair that ends at once is due at once. `overtaken`: it ends otherwise, or not. */
export const makeOfferLastWords =
  (deps: OfferLastWordsDeps) =>
  async ({ pairId, endingId }: { pairId: string; endingId: string }) => {
    const pair = await deps.pairs.getPair(pairId);
    const { ending } = pair;
    const now = toInstant(deps.now());
    if (ending?.id !== endingId) return { outcome: 'overtaken' as const, endsAt: now };
    if (!isAhead(ending)) return { outcome: 'due' as const, endsAt: now };
    await offerLastWords(pair, { on: ending.on, schools: false }, deps);
    return { outcome: 'due' as const, endsAt: toInstant(lastMoment(ending.on)) };
  };
