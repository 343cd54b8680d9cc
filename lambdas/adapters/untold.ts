import * as z from 'zod';
import { type Party, partySchema } from '../../domain/concepts/pair.ts';
import { type Signal, signalSchema } from '../../domain/concepts/signal.ts';
import { type Task, taskSchema } from '../../domain/concepts/task.ts';
import type { Table } from './table.ts';

const keySchema = z.object({ id: z.string(), pairId: z.string() });
const readerSchema = z.object({ personId: z.string() });
const changeSchema = z.object({ pk: z.string(), side: partySchema });

export interface Untold {
  asks: { pairId: string; askId: string }[];
  changes: { pairId: string; side: Party }[];
  signals: Signal[];
  /** Done, and perhaps not all that follows from it. */
  tasks: Task[];
  /** Whose news waits for a letter. */
  readers: string[];
  /** Who has another address, and lacks the links that went to the old one. */
  moved: string[];
  /** Not yet handed to their workflow. */
  messages: { pairId: string; id: string }[];
  /** Called off while the office was closed. */
  sessions: { pairId: string; id: string }[];
}

/** Answers, changes of mind, signals and done tasks of which the workflow was perhaps not told, and Meets that are off of which somebody was not. */
export const makeUntold = (table: Table) => ({
  listUntold: async (): Promise<Untold> => {
    const items = await table.queryWork({ work: 'untold' });
    const under = (prefix: string) => items.filter((item) => String(item.sk).startsWith(prefix));
    return {
      asks: under('ASK#')
        .map((item) => keySchema.parse(item))
        .map(({ id, pairId }) => ({ pairId, askId: id })),
      changes: under('CHOICE#')
        .map((item) => changeSchema.parse(item))
        .map(({ pk, side }) => ({ pairId: pk.slice('PAIR#'.length), side })),
      signals: under('SIGNAL#').map((item) => signalSchema.parse(item)),
      tasks: under('TASK').map((item) => taskSchema.parse(item)),
      readers: [...new Set(under('WAITING#').map((item) => readerSchema.parse(item).personId))],
      moved: under('PERSON').map(({ id }) => String(id)),
      messages: under('MESSAGE#').map((item) => keySchema.parse(item)),
      sessions: under('SESSION#').map((item) => keySchema.parse(item)),
    };
  },
});
