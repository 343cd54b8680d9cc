import * as z from 'zod';
import { type Signal, signalSchema } from '../../domain/concepts/signal.ts';
import type { Table } from './table.ts';

const keySchema = z.object({ id: z.string(), pairId: z.string() });

export interface Untold {
  asks: { pairId: string; askId: string }[];
  signals: Signal[];
  /** Called off while the office was closed. */
  sessions: { pairId: string; id: string }[];
}

/** Answers and signals of which the workflow was perhaps not told, and Meets that are off of which somebody was not. */
export const makeUntold = (table: Table) => ({
  listUntold: async (): Promise<Untold> => {
    const items = await table.queryWork({ work: 'untold' });
    const under = (prefix: string) => items.filter((item) => String(item.sk).startsWith(prefix));
    return {
      asks: under('ASK#')
        .map((item) => keySchema.parse(item))
        .map(({ id, pairId }) => ({ pairId, askId: id })),
      signals: under('SIGNAL#').map((item) => signalSchema.parse(item)),
      sessions: under('SESSION#').map((item) => keySchema.parse(item)),
    };
  },
});
