import { setTimeout as pause } from 'node:timers/promises';
import { DateTime } from 'luxon';
import * as z from 'zod';
import type { Table } from './table.ts';

const sentSchema = z.object({
  key: z.string(),
  claimedAt: z.string(),
  messageId: z.string().optional(),
  /** Of the text, in hex. */
  sha256: z.string().optional(),
  wordsVersion: z.string().optional(),
  /** The key of the mail that had these words in it, when they were no mail of their own. */
  within: z.string().optional(),
});
/** A mail as it is remembered: `messageId` is SES's and only there once it has gone out. */
export type SentMail = z.infer<typeof sentSchema>;

const keyOf = (pairId: string, key: string) => ({ pk: `PAIR#${pairId}`, sk: `SENT#${key}` });

/** Longer than handing one mail to SES takes, and shorter than the retries of a step go on. */
const LEASE_SECONDS = 5;

/** A double click sends the second request while the first still sends its mail: this is how long the second waits for it. */
const LOOKS = 8;
const PAUSE_MS = 250;

const isLeased = ({ claimedAt }: SentMail, at: string): boolean =>
  DateTime.fromISO(at).diff(DateTime.fromISO(claimedAt), 'seconds').seconds < LEASE_SECONDS;

/**
 * One record per mail, so that nobody gets the same one twice, whoever sends at the same time. A sender that died between the
 * service's answer and our record sends at most one copy: after the lease its retry finds no `messageId` and sends again.
 */
export const makeSent = (table: Table) => {
  const findSent = async (pairId: string, key: string): Promise<SentMail | undefined> => {
    const item = await table.get(keyOf(pairId, key));
    return item === undefined ? undefined : sentSchema.parse(item);
  };

  const takeOver = async (pairId: string, before: SentMail, at: string): Promise<boolean> =>
    (await table.update({
      ...keyOf(pairId, before.key),
      set: { claimedAt: at },
      onlyIf: 'attribute_not_exists(#messageId) AND #claimedAt = :before',
      values: { ':before': before.claimedAt },
    })) !== undefined;

  return {
    findSent,
    wasSent: async (pairId: string, key: string): Promise<boolean> =>
      (await findSent(pairId, key))?.messageId !== undefined,
    /** `sent` when that mail has gone out before; `underway` while somebody else may be sending it. `at`: now, a UTC instant. */
    claimSend: async (pairId: string, key: string, at: string): Promise<'claimed' | 'underway' | 'sent'> => {
      const mine: SentMail = { key, claimedAt: at };
      if (await table.put({ ...keyOf(pairId, key), ...mine }, { ifAbsent: true })) return 'claimed';
      for (let look = 0; look < LOOKS; look += 1) {
        const found = (await findSent(pairId, key)) ?? mine;
        if (found.messageId !== undefined) return 'sent';
        if (!isLeased(found, at)) return (await takeOver(pairId, found, at)) ? 'claimed' : 'underway';
        await pause(PAUSE_MS);
      }
      return 'underway';
    },
    markSent: async (
      pairId: string,
      key: string,
      mail: Pick<SentMail, 'sha256' | 'wordsVersion'> & { messageId: string },
    ): Promise<void> => {
      await table.update({ ...keyOf(pairId, key), set: { ...mail } });
    },
    /** Remembers a mail that went out as part of a letter, under the key of what it said about this pair. */
    recordSent: async (pairId: string, mail: SentMail): Promise<void> => {
      await table.put({ ...keyOf(pairId, mail.key), ...mail });
    },
    /** All mails that were sent or claimed about this pair, and all that came in, by their keys. */
    listSent: async (pairId: string): Promise<SentMail[]> =>
      (await table.query(`PAIR#${pairId}`, 'SENT#')).map((item) => sentSchema.parse(item)),
  };
};
export type Sent = ReturnType<typeof makeSent>;
