import { type Signal, signalSchema } from '../../domain/concepts/signal.ts';
import type { Table } from './table.ts';

const keyOf = ({ pairId, at, id }: Pick<Signal, 'pairId' | 'at' | 'id'>) => ({
  pk: `PAIR#${pairId}`,
  sk: `SIGNAL#${at}#${id}`,
});

/** A signal as it is raised; `side` may be unknown. */
export type NewSignal = Omit<Signal, 'side' | 'handledAt'> & { side?: Signal['side'] | undefined };

/** Signals are items of their own, read consistently and never through an index, so that none is lost between two waits. */
export const makeSignals = (table: Table) => ({
  /** A retry of the same signal writes it once. */
  putSignal: async (signal: NewSignal): Promise<boolean> =>
    await table.put({ ...keyOf(signal), ...signal, work: 'untold', workAt: signal.at }, { ifAbsent: true }),
  pendingSignals: async (pairId: string): Promise<Signal[]> =>
    (await table.query(`PAIR#${pairId}`, 'SIGNAL#'))
      .map((item) => signalSchema.parse(item))
      .filter((signal) => signal.handledAt === undefined),
  markHandled: async (signal: Signal, at: string): Promise<void> => {
    await table.update({
      ...keyOf(signal),
      set: { handledAt: at },
      remove: ['work', 'workAt'],
      onlyIf: 'attribute_exists(pk)',
    });
  },
  markTold: async (signal: Pick<Signal, 'pairId' | 'at' | 'id'>): Promise<void> => {
    await table.update({ ...keyOf(signal), remove: ['work', 'workAt'], onlyIf: 'attribute_exists(pk)' });
  },
});
export type Signals = ReturnType<typeof makeSignals>;
