import { whatSettles } from '../../domain/rules/pairs/what-settles.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Signals } from '../adapters/signals.ts';
import { type CascadeDeps, cascade } from '../shared/pairs/cascade.ts';

export interface SettlePairDeps extends CascadeDeps {
  pairs: Pick<Pairs, 'getPair'>;
  signals: Pick<Signals, 'pendingSignals'>;
}

/** Stops what must not go on once Contact has ended. Runs twice, since Lambdas of an aborted branch run on for a moment. */
export const makeSettlePair =
  (deps: SettlePairDeps) =>
  async ({ pairId }: { pairId: string }): Promise<Record<string, never>> => {
    const [pair, choices, asks, pending] = await Promise.all([
      deps.pairs.getPair(pairId),
      deps.choices.getChoices(pairId),
      deps.asks.listAsks(pairId),
      deps.signals.pendingSignals(pairId),
    ]);
    await cascade(pairId, whatSettles({ pair, choices, asks, pending }), deps);
    return {};
  };
