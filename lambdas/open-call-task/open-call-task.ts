import * as z from 'zod';
import type { Asks } from '../adapters/asks.ts';
import type { Supplies } from '../adapters/supplies.ts';
import { askTaskRef } from '../shared/asks/ask-id.ts';
import { type AskStand, type LookDeps, lookAtAsk } from '../shared/asks/look-at-ask.ts';
import { type OpenCallDeps, openCall } from '../shared/asks/open-call.ts';
import { toInstant } from '../shared/moment.ts';

export const openCallTaskInput = z.object({
  pairId: z.string(),
  askId: z.string(),
  reason: z.enum(['call', 'unreached']),
});

export interface OpenCallTaskDeps extends OpenCallDeps {
  letters: OpenCallDeps['letters'] & LookDeps['letters'];
  asks: Pick<Asks, 'getAsk' | 'markAsk'>;
  supplies: Pick<Supplies, 'listSupplies'>;
}

/** Lets a coordinator phone somebody who has not answered, or whom our mail did not reach; says what is due next. */
export const makeOpenCallTask =
  (deps: OpenCallTaskDeps) =>
  async ({ reason, ...ref }: z.infer<typeof openCallTaskInput>): Promise<AskStand> => {
    const { ask, pair, stand } = await lookAtAsk(ref, deps);
    if (stand.due !== 'call' && stand.due !== 'unreached') return stand;
    await openCall(
      {
        kind: reason === 'unreached' ? 'unreached' : 'call-person',
        ref: askTaskRef(ask),
        pairId: pair.id,
        personId: ask.personId,
        side: ask.side,
        ownerId: pair.coordinatorId,
      },
      deps,
    );
    await deps.asks.markAsk(ref.pairId, ref.askId, { callTaskAt: toInstant(deps.now()) });
    return (await lookAtAsk(ref, deps)).stand;
  };
