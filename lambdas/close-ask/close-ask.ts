import { closesAs } from '../../domain/rules/asks/closes-as.ts';
import type { Asks } from '../adapters/asks.ts';
import { type AskRef, type AskStand, type LookDeps, lookAtAsk } from '../shared/asks/look-at-ask.ts';
import { toInstant } from '../shared/moment.ts';

export interface CloseAskDeps extends LookDeps {
  asks: Pick<Asks, 'getAsk' | 'closeAsk'>;
}

/** Ends a question that nobody answered. An answer that came in the same moment stands instead. */
export const makeCloseAsk =
  (deps: CloseAskDeps) =>
  async (ref: AskRef): Promise<AskStand> => {
    const { ask } = await lookAtAsk(ref, deps);
    await deps.asks.closeAsk(ref.pairId, ref.askId, { at: toInstant(deps.now()), as: closesAs(ask) });
    return (await lookAtAsk(ref, deps)).stand;
  };
