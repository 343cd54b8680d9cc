import * as z from 'zod';
import { type Answer, type Ask, askSchema, type Voided } from '../../domain/concepts/ask.ts';
import { type Evidence, evidenceSchema } from '../../domain/concepts/consent.ts';
import type { Table } from './table.ts';

const storedAskSchema = askSchema.extend({
  evidence: evidenceSchema.optional(),
  /** Version of the template of the words that were sent or passed on. */
  wordingVersion: z.string().optional(),
  /** Of the guidelines that stood in those words. */
  guidelinesVersion: z.number().int().optional(),
  /** 1, and one more each time the question is put afresh after a pause: its mails are then new mails. */
  opening: z.number().int().default(1),
});
export type StoredAsk = Ask &
  Pick<z.infer<typeof storedAskSchema>, 'evidence' | 'wordingVersion' | 'guidelinesVersion' | 'opening'>;

/** Marks on an ask; `undefined` takes one off. */
export interface AskMarks {
  callTaskAt?: string | undefined;
  unsureAt?: string | undefined;
  unreachedAt?: string | undefined;
  heldAt?: string | undefined;
  wordingVersion?: string | undefined;
  guidelinesVersion?: number | undefined;
}

const keyOf = (pairId: string, askId: string) => ({ pk: `PAIR#${pairId}`, sk: `ASK#${askId}` });

const parse = (item: unknown): StoredAsk => storedAskSchema.parse(item);
const parseIfAny = (item: unknown): StoredAsk | undefined => (item === undefined ? undefined : parse(item));

const OPEN = 'attribute_exists(pk) AND attribute_not_exists(#answer) AND attribute_not_exists(#closedAt)';

/** Questions. Token and answer are one item, both writes return the new image, so that whoever comes second sees the other. */
export const makeAsks = (table: Table) => {
  const getAsk = async (pairId: string, askId: string): Promise<StoredAsk | undefined> =>
    parseIfAny(await table.get(keyOf(pairId, askId)));

  return {
    getAsk,
    listAsks: async (pairId: string): Promise<StoredAsk[]> => (await table.query(`PAIR#${pairId}`, 'ASK#')).map(parse),
    /** `opened` is false when this question was put before; it comes back as it stands. */
    openAsk: async (ask: Ask): Promise<{ ask: StoredAsk; opened: boolean }> => {
      const opened = await table.put({ ...keyOf(ask.pairId, ask.id), ...ask, opening: 1 }, { ifAbsent: true });
      return { ask: opened ? { ...ask, opening: 1 } : ((await getAsk(ask.pairId, ask.id)) ?? parse(ask)), opened };
    },
    /** Opens a closed and unanswered question again, as it stood. */
    resumeAsk: async (pairId: string, askId: string): Promise<StoredAsk | undefined> =>
      parseIfAny(
        await table.update({
          ...keyOf(pairId, askId),
          remove: ['closedAt', 'closedAs'],
          onlyIf: 'attribute_exists(pk) AND attribute_not_exists(#answer)',
        }),
      ),
    /** Puts an unanswered question afresh, with the times, ways and ladder of `ask`, as opening number `opening`. */
    reopenAsk: async ({ pairId, id, ...fresh }: Ask, opening: number): Promise<StoredAsk | undefined> =>
      parseIfAny(
        await table.update({
          ...keyOf(pairId, id),
          set: { openedAt: fresh.openedAt, closesAt: fresh.closesAt, ways: fresh.ways, reminders: 0, opening },
          remove: ['closedAt', 'closedAs', 'callTaskAt', 'unsureAt', 'unreachedAt', 'heldAt'],
          onlyIf: 'attribute_exists(pk) AND attribute_not_exists(#answer) AND #opening < :opening',
          values: { ':opening': opening },
        }),
      ),
    /** A question that was opened and could not be mailed before today: its time runs from today. */
    restartAsk: async (
      pairId: string,
      askId: string,
      times: Pick<Ask, 'openedAt' | 'closesAt'>,
    ): Promise<StoredAsk | undefined> =>
      parseIfAny(await table.update({ ...keyOf(pairId, askId), set: { ...times }, onlyIf: OPEN })),
    /** Sets where the workflow waits for this answer; an older generation never overwrites a later one's token. */
    holdAsk: async (pairId: string, askId: string, hold: NonNullable<Ask['hold']>): Promise<StoredAsk | undefined> =>
      parseIfAny(
        await table.update({
          ...keyOf(pairId, askId),
          set: { hold, holdKey: hold.key },
          onlyIf: 'attribute_exists(pk) AND (attribute_not_exists(#holdKey) OR #holdKey <= :key)',
          values: { ':key': hold.key },
        }),
      ),
    /** The first answer to an open question wins; `first` is false for any other. `undefined` when there is no such question. */
    answerAsk: async (
      { pairId, askId }: { pairId: string; askId: string },
      answer: Answer,
      evidence?: Evidence,
    ): Promise<{ ask: StoredAsk; first: boolean } | undefined> => {
      const image = await table.update({
        ...keyOf(pairId, askId),
        set: { answer, evidence, work: 'untold', workAt: answer.at },
        remove: ['heldAt'],
        onlyIf: OPEN,
      });
      if (image !== undefined) return { ask: parse(image), first: true };
      const ask = await getAsk(pairId, askId);
      return ask === undefined ? undefined : { ask, first: false };
    },
    /** `undefined` when it was answered or closed before. */
    markAsk: async (pairId: string, askId: string, marks: AskMarks): Promise<StoredAsk | undefined> =>
      parseIfAny(
        await table.update({
          ...keyOf(pairId, askId),
          set: { ...marks },
          remove: Object.entries(marks).flatMap(([name, value]) => (value === undefined ? [name] : [])),
          onlyIf: OPEN,
        }),
      ),
    /** Counts reminder `number`, once. */
    countReminder: async (pairId: string, askId: string, number: number): Promise<StoredAsk | undefined> =>
      parseIfAny(
        await table.update({
          ...keyOf(pairId, askId),
          set: { reminders: number },
          onlyIf: `${OPEN} AND #reminders = :before`,
          values: { ':before': number - 1 },
        }),
      ),
    /** `undefined` when it was answered or closed before. */
    closeAsk: async (
      pairId: string,
      askId: string,
      closed: { at: string; as: NonNullable<Ask['closedAs']> },
    ): Promise<StoredAsk | undefined> =>
      parseIfAny(
        await table.update({
          ...keyOf(pairId, askId),
          set: { closedAt: closed.at, closedAs: closed.as },
          onlyIf: OPEN,
        }),
      ),
    /** Takes back an answer that was recorded in error: the question is then closed and can be put afresh. */
    voidAnswer: async (pairId: string, askId: string, voided: Voided): Promise<StoredAsk | undefined> =>
      parseIfAny(
        await table.update({
          ...keyOf(pairId, askId),
          set: { voided, closedAt: voided.at, closedAs: 'settled' },
          remove: ['answer', 'evidence', 'work', 'workAt'],
          onlyIf: 'attribute_exists(pk) AND attribute_exists(#answer)',
        }),
      ),
    /** The workflow knows the answer, or was not waiting. */
    markTold: async (pairId: string, askId: string): Promise<void> => {
      await table.update({ ...keyOf(pairId, askId), remove: ['work', 'workAt'], onlyIf: 'attribute_exists(pk)' });
    },
  };
};
export type Asks = ReturnType<typeof makeAsks>;
