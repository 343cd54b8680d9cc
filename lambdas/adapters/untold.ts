import * as z from 'zod';
import { type Signal, signalSchema } from '../../domain/concepts/signal.ts';
import type { Table } from './table.ts';

const askKeySchema = z.object({ id: z.string(), pairId: z.string() });

export interface Untold {
  asks: { pairId: string; askId: string }[];
  signals: Signal[];
}

/** Answers and signals that are written but of which the workflow was perhaps not told. */
export const makeUntold = (table: Table) => ({
  listUntold: async (): Promise<Untold> => {
    const items = await table.queryWork({ work: 'untold' });
    const under = (prefix: string) => items.filter((item) => String(item.sk).startsWith(prefix));
    return {
      asks: under('ASK#')
        .map((item) => askKeySchema.parse(item))
        .map(({ id, pairId }) => ({ pairId, askId: id })),
      signals: under('SIGNAL#').map((item) => signalSchema.parse(item)),
    };
  },
});
