import type { Item, Key, Table } from './table.ts';

/** Requests to forget a person wait here for the one function that may. */
const requestOf = (personId: string) => ({ pk: `ERASURE#${personId}`, sk: 'ERASURE' });

const keyOf = ({ pk, sk }: Item): Key => ({ pk: String(pk), sk: String(sk) });

/** Deletes what has been kept long enough, evidence too. Only the role of retention may call this. */
export const makeKeeping = (table: Table) => {
  const forget = async (pk: string, { skPrefix = '', but = '' } = {}): Promise<number> => {
    const items = (await table.query(pk, skPrefix)).filter(({ sk }) => sk !== but);
    for (const item of items) await table.delete(keyOf(item));
    return items.length;
  };
  return {
    /** All of a pair but who they are and when it ended, so that the rest is found when its own time is up. */
    forgetRecords: async (pairId: string): Promise<number> => await forget(`PAIR#${pairId}`, { but: 'PAIR' }),
    forgetConsents: async (pairId: string): Promise<number> => await forget(`CONSENT#${pairId}`),
    forgetMeets: async (pairId: string): Promise<number> => await forget(`MEET#${pairId}`),
    /** Of a pair that nobody was ever worried about: when a reply might have been a no, and who looked at it. */
    forgetDoubts: async (pairId: string): Promise<number> => await forget(`CONCERN#${pairId}`),
    forgetPair: async (pairId: string): Promise<number> => await forget(`PAIR#${pairId}`),
    forgetDrafts: async (pairId: string): Promise<number> => await forget(`PAIR#${pairId}`, { skPrefix: 'DRAFT#' }),
    forgetLetters: async (personId: string): Promise<number> => await forget(`PERSON#${personId}`, { but: 'PERSON' }),
    forgetPerson: async (personId: string): Promise<number> => await forget(`PERSON#${personId}`),
    requestErasure: async (personId: string, at: string): Promise<void> => {
      await table.put({ ...requestOf(personId), personId, work: 'erasure', workAt: at });
    },
    listErasures: async (): Promise<string[]> =>
      (await table.queryWork({ work: 'erasure' })).map(({ personId }) => String(personId)),
    endErasure: async (personId: string): Promise<void> => await table.delete(requestOf(personId)),
  };
};
export type Keeping = ReturnType<typeof makeKeeping>;
