import * as z from 'zod';
import type { Table } from './table.ts';

const sentSchema = z.object({
  key: z.string(),
  claimedAt: z.string(),
  messageId: z.string().optional(),
  /** Of the text, in hex. */
  sha256: z.string().optional(),
  wordsVersion: z.string().optional(),
});
/** A mail as it is remembered: `messageId` is SES's and only there once it has gone out. */
export type SentMail = z.infer<typeof sentSchema>;

const keyOf = (pairId: string, key: string) => ({ pk: `PAIR#${pairId}`, sk: `SENT#${key}` });

/**
 * One record per mail, so that nobody gets the same one twice. A sender that died between the service's answer and our record
 * sends at most one copy: its retry finds the claim without `messageId` and sends again.
 */
export const makeSent = (table: Table) => {
  const findSent = async (pairId: string, key: string): Promise<SentMail | undefined> => {
    const item = await table.get(keyOf(pairId, key));
    return item === undefined ? undefined : sentSchema.parse(item);
  };
  const wasSent = async (pairId: string, key: string): Promise<boolean> =>
    (await findSent(pairId, key))?.messageId !== undefined;

  return {
    findSent,
    wasSent,
    /** `sent` when that mail has gone out before. */
    claimSend: async (pairId: string, key: string, at: string): Promise<'claimed' | 'sent'> => {
      if (await table.put({ ...keyOf(pairId, key), key, claimedAt: at }, { ifAbsent: true })) return 'claimed';
      return (await wasSent(pairId, key)) ? 'sent' : 'claimed';
    },
    markSent: async (
      pairId: string,
      key: string,
      mail: Pick<SentMail, 'sha256' | 'wordsVersion'> & { messageId: string },
    ): Promise<void> => {
      await table.update({ ...keyOf(pairId, key), set: { ...mail } });
    },
    /** All mails that were sent or claimed about this pair, and all that came in, by their keys. */
    listSent: async (pairId: string): Promise<SentMail[]> =>
      (await table.query(`PAIR#${pairId}`, 'SENT#')).map((item) => sentSchema.parse(item)),
  };
};
export type Sent = ReturnType<typeof makeSent>;
