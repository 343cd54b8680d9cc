import * as z from 'zod';
import type { Table } from './table.ts';

const senderSchema = z.object({ pairId: z.string(), personId: z.string() });

/** Of a mail that came in: about which pair, and from whose address or link. A letter answered at once is about several. */
export type Sender = z.infer<typeof senderSchema>;

const partitionOf = (rawKey: string): string => `INBOUND#${rawKey}`;

/** What each raw mail in S3 belongs to, so that it is held, given out and forgotten with it. */
export const makeInbound = (table: Table) => ({
  noteMail: async (rawKey: string, { pairId, personId }: Sender): Promise<void> => {
    await table.put({ pk: partitionOf(rawKey), sk: pairId, pairId, personId });
  },
  sendersOf: async (rawKey: string): Promise<Sender[]> =>
    (await table.query(partitionOf(rawKey))).map((item) => senderSchema.parse(item)),
  forgetSenders: async (rawKey: string): Promise<void> => {
    for (const { pk, sk } of await table.query(partitionOf(rawKey)))
      await table.delete({ pk: String(pk), sk: String(sk) });
  },
});
export type Inbound = ReturnType<typeof makeInbound>;
