import { type Reopening, reopeningSchema } from '../../domain/concepts/reopening.ts';
import type { Table } from './table.ts';

const keyOf = (schoolId: string) => ({ pk: `REOPENING#${schoolId}`, sk: 'REOPENING' });

/** When each school, or `all`, reopens: what was said last counts. */
export const makeReopenings = (table: Table) => ({
  putReopening: async (reopening: Reopening): Promise<void> => {
    await table.put({ ...keyOf(reopening.schoolId), ...reopening });
  },
  findReopening: async (schoolId: string): Promise<Reopening | undefined> => {
    const item = await table.get(keyOf(schoolId));
    return item === undefined ? undefined : reopeningSchema.parse(item);
  },
});
export type Reopenings = ReturnType<typeof makeReopenings>;
