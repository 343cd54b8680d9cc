import { type Plan, planSchema } from '../../domain/concepts/plan.ts';
import type { Table } from './table.ts';

const keyOf = (pairId: string) => ({ pk: `PAIR#${pairId}`, sk: 'PLAN' });

/** The contact plan of a pair: one at a time. */
export const makePlans = (table: Table) => ({
  getPlan: async (pairId: string): Promise<Plan | undefined> => {
    const item = await table.get(keyOf(pairId));
    return item === undefined ? undefined : planSchema.parse(item);
  },
  putPlan: async (plan: Plan): Promise<void> => {
    await table.put({ ...keyOf(plan.pairId), ...plan });
  },
  /** Only the proposal of that round: a later one needs its own answers. `undefined` when there is another. */
  agreePlan: async (pairId: string, round: number): Promise<Plan | undefined> => {
    const image = await table.update({
      ...keyOf(pairId),
      set: { status: 'agreed' },
      onlyIf: '#round = :round AND #status IN (:proposed, :agreed)',
      values: { ':round': round, ':proposed': 'proposed', ':agreed': 'agreed' },
    });
    return image === undefined ? undefined : planSchema.parse(image);
  },
});
export type Plans = ReturnType<typeof makePlans>;
