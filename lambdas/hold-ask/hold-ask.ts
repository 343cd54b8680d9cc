import * as z from 'zod';
import type { Asks } from '../adapters/asks.ts';
import type { Workflows } from '../adapters/workflows.ts';

export const holdAskInput = z.object({
  pairId: z.string(),
  askId: z.string(),
  generation: z.number().int(),
  token: z.string(),
});

export interface HoldAskDeps {
  asks: Pick<Asks, 'holdAsk'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

/** Sets where the machine waits. Whoever answers meanwhile sees the token, or their answer is seen here. */
export const makeHoldAsk =
  ({ asks, workflows }: HoldAskDeps) =>
  async ({ pairId, askId, generation, token }: z.infer<typeof holdAskInput>): Promise<Record<string, never>> => {
    const ask = await asks.holdAsk(pairId, askId, { token, key: generation });
    const isOver = ask?.answer !== undefined || ask?.closedAt !== undefined;
    if (isOver) await workflows.succeedTask(token, { askId });
    return {};
  };
