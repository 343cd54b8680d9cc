import * as z from 'zod';
import { type AskRef, type AskStand, type LookDeps, lookAtAsk } from '../shared/asks/look-at-ask.ts';

export const askRefInput = z.object({ pairId: z.string(), askId: z.string() });

/** Says what is due for a question, from the table alone. */
export const makeAssessAsk =
  (deps: LookDeps) =>
  async (ref: AskRef): Promise<AskStand> =>
    (await lookAtAsk(ref, deps)).stand;
