import { DateTime } from 'luxon';
import * as z from 'zod';
import {
  type Letter,
  type LetterItem,
  letterSchema,
  type WaitingNews,
  waitingNewsSchema,
} from '../../domain/concepts/letter.ts';
import { type Party, partySchema } from '../../domain/concepts/pair.ts';
import type { Table } from './table.ts';

const partitionOf = (personId: string): string => `PERSON#${personId}`;
const letterKey = (personId: string, day: string) => ({ pk: partitionOf(personId), sk: `LETTER#${day}` });
const newsKey = ({ personId, pairId, key }: Pick<WaitingNews, 'personId' | 'pairId' | 'key'>) => ({
  pk: partitionOf(personId),
  sk: `WAITING#${pairId}#${key}`,
});

/** Longer than a function lives that writes one letter (30 s), and shorter than the retries of a step go on. */
const LEASE_SECONDS = 35;

const callSchema = z.object({ taskId: z.string(), at: z.string() });

/** The task that a coordinator has, or gets, a mail about, and since when. Its page shows all that one person is asked. */
export type Call = z.infer<typeof callSchema>;

/** A pair that somebody belongs to, and as whom. */
export interface Membership {
  pairId: string;
  party: Party;
}

const isLeased = ({ claimedAt }: Letter, at: string): boolean =>
  DateTime.fromISO(at).diff(DateTime.fromISO(claimedAt), 'seconds').seconds < LEASE_SECONDS;

/**
 * Letters and what waits for them, in one partition for each person, so that all of it is read consistently. One record for each day:
 * whoever claims it writes the letter of that day. A sender that died between the service's answer and our record sends one copy at most.
 */
export const makeLetters = (table: Table) => {
  const takeOver = async (personId: string, { day, claimedAt }: Letter, at: string): Promise<boolean> =>
    (await table.update({
      ...letterKey(personId, day),
      set: { claimedAt: at },
      onlyIf: 'attribute_not_exists(#messageId) AND #claimedAt = :before',
      values: { ':before': claimedAt },
    })) !== undefined;

  return {
    putMembership: async (personId: string, { pairId, party }: Membership): Promise<void> => {
      await table.put({ pk: partitionOf(personId), sk: `PAIR#${pairId}#${party}`, pairId, party });
    },
    listMemberships: async (personId: string): Promise<Membership[]> =>
      (await table.query(partitionOf(personId), 'PAIR#')).map(({ pairId, party }) => ({
        pairId: String(pairId),
        party: partySchema.parse(party),
      })),
    /** Oldest first; the last may be underway. */
    listLetters: async (personId: string): Promise<Letter[]> =>
      (await table.query(partitionOf(personId), 'LETTER#')).map((item) => letterSchema.parse(item)),
    /** `sent` when that day's letter has gone out; `underway` while somebody else may be writing it. `at`: now, a UTC instant. */
    claimLetter: async (personId: string, day: string, at: string): Promise<'claimed' | 'underway' | 'sent'> => {
      const fresh: Letter = { day, claimedAt: at, items: [] };
      if (await table.put({ ...letterKey(personId, day), ...fresh }, { ifAbsent: true })) return 'claimed';
      const item = await table.get(letterKey(personId, day));
      const found = item === undefined ? fresh : letterSchema.parse(item);
      if (found.messageId !== undefined) return 'sent';
      return !isLeased(found, at) && (await takeOver(personId, found, at)) ? 'claimed' : 'underway';
    },
    /** Nothing was left to write: whoever has something may write that day's letter at once. */
    freeLetter: async (personId: string, day: string): Promise<void> => {
      await table.update({
        ...letterKey(personId, day),
        set: { claimedAt: new Date(0).toISOString() },
        onlyIf: 'attribute_exists(pk) AND attribute_not_exists(#messageId)',
      });
    },
    /** What is about to go out, so that a mail that comes back finds it. */
    planLetter: async (personId: string, day: string, items: readonly LetterItem[]): Promise<void> => {
      await table.update({ ...letterKey(personId, day), set: { items } });
    },
    markLetterSent: async (
      personId: string,
      day: string,
      sent: Partial<Letter> & { messageId: string },
    ): Promise<void> => {
      await table.update({ ...letterKey(personId, day), set: { ...sent } });
    },
    findLetter: async (personId: string, day: string): Promise<Letter | undefined> => {
      const item = await table.get(letterKey(personId, day));
      return item === undefined ? undefined : letterSchema.parse(item);
    },
    /** The task that a coordinator was last mailed to ask this person something. */
    findCall: async (personId: string, ownerId: string): Promise<Call | undefined> => {
      const item = await table.get({ pk: partitionOf(personId), sk: `CALL#${ownerId}` });
      return item === undefined ? undefined : callSchema.parse(item);
    },
    /** Takes the place of the call `before`; false when somebody else has meanwhile. */
    claimCall: async (
      { personId, ownerId, before }: { personId: string; ownerId: string; before: Call | undefined },
      call: Call,
    ): Promise<boolean> => {
      const key = { pk: partitionOf(personId), sk: `CALL#${ownerId}` };
      if (before === undefined) return await table.put({ ...key, ...call }, { ifAbsent: true });
      const onlyIf = '#taskId = :before';
      return (
        (await table.update({ ...key, set: { ...call }, onlyIf, values: { ':before': before.taskId } })) !== undefined
      );
    },
    /** False when it waits, or has gone out, already. */
    putNews: async (news: WaitingNews): Promise<boolean> =>
      await table.put({ ...newsKey(news), ...news, work: 'untold', workAt: news.at }, { ifAbsent: true }),
    listNews: async (personId: string): Promise<WaitingNews[]> =>
      (await table.query(partitionOf(personId), 'WAITING#'))
        .filter(({ settledAt }) => settledAt === undefined)
        .map((item) => waitingNewsSchema.parse(item)),
    /** It has gone out, or is true no more. */
    settleNews: async (news: Pick<WaitingNews, 'personId' | 'pairId' | 'key'>, settledAt: string): Promise<void> => {
      await table.update({
        ...newsKey(news),
        set: { settledAt },
        remove: ['work', 'workAt'],
        onlyIf: 'attribute_exists(pk)',
      });
    },
  };
};
export type Letters = ReturnType<typeof makeLetters>;
