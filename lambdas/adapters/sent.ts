import type { Table } from './table.ts';

const keyOf = (pairId: string, key: string) => ({ pk: `PAIR#${pairId}`, sk: `SENT#${key}` });

/**
 * One record per mail, so that nobody gets the same one twice. A sender that died between the service's answer and our record
 * sends at most one copy: its retry finds the claim without `messageId` and sends again.
 */
export const makeSent = (table: Table) => ({
  /** `sent` when that mail has gone out before. */
  claimSend: async (pairId: string, key: string, at: string): Promise<'claimed' | 'sent'> => {
    if (await table.put({ ...keyOf(pairId, key), key, claimedAt: at }, { ifAbsent: true })) return 'claimed';
    const item = await table.get(keyOf(pairId, key));
    return item?.messageId === undefined ? 'claimed' : 'sent';
  },
  wasSent: async (pairId: string, key: string): Promise<boolean> =>
    (await table.get(keyOf(pairId, key)))?.messageId !== undefined,
  markSent: async (pairId: string, key: string, messageId: string): Promise<void> => {
    await table.update({ ...keyOf(pairId, key), set: { messageId } });
  },
});
export type Sent = ReturnType<typeof makeSent>;
