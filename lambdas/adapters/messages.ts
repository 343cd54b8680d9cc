import {
  MESSAGE_MOVES,
  MESSAGE_STATUSES,
  type Message,
  type MessageEvent,
  type MessageFlags,
  messageSchema,
} from '../../domain/concepts/message.ts';
import type { Table } from './table.ts';

const keyOf = (pairId: string, id: string) => ({ pk: `PAIR#${pairId}`, sk: `MESSAGE#${id}` });

const parse = (item: unknown): Message => messageSchema.parse(item);

/** What a move may bring with it; never the words that were written. */
export type MovedFields = Partial<Pick<Message, 'passedKey' | 'reasonKey' | 'decidedAt' | 'decidedBy' | 'deliveredAt'>>;

/** Brokered words between the two of a pair. The words themselves are kept with the mails. */
export const makeMessages = (table: Table) => ({
  /** Listed as untold until its workflow runs. False when it is there already. */
  putMessage: async (message: Message): Promise<boolean> =>
    await table.put(
      { ...keyOf(message.pairId, message.id), ...message, work: 'untold', workAt: message.at },
      { ifAbsent: true },
    ),
  /** Its workflow runs. */
  markStarted: async ({ pairId, id }: Pick<Message, 'pairId' | 'id'>): Promise<void> => {
    await table.update({ ...keyOf(pairId, id), remove: ['work', 'workAt'], onlyIf: 'attribute_exists(pk)' });
  },
  getMessage: async (pairId: string, id: string): Promise<Message | undefined> => {
    const item = await table.get(keyOf(pairId, id));
    return item === undefined ? undefined : parse(item);
  },
  /** The pair's thread, oldest first. */
  listMessages: async (pairId: string): Promise<Message[]> =>
    (await table.query(`PAIR#${pairId}`, 'MESSAGE#')).map(parse).sort((a, b) => a.at.localeCompare(b.at)),
  flagMessage: async (pairId: string, id: string, flags: MessageFlags): Promise<void> => {
    await table.update({ ...keyOf(pairId, id), set: { flags }, onlyIf: 'attribute_exists(pk)' });
  },
  /** Sets the token of the workflow that waits for the coordinator and returns the new image: a decision already shows in it. */
  holdMessage: async (pairId: string, id: string, token: string): Promise<Message | undefined> => {
    const image = await table.update({
      ...keyOf(pairId, id),
      set: { hold: { token } },
      onlyIf: 'attribute_exists(pk)',
    });
    return image === undefined ? undefined : parse(image);
  },
  /** Undefined when this event does not lead on from where the message stands: somebody was first. */
  moveMessage: async (
    { pairId, id }: Pick<Message, 'pairId' | 'id'>,
    event: MessageEvent,
    fields: MovedFields,
  ): Promise<Message | undefined> => {
    for (const from of MESSAGE_STATUSES) {
      const status = MESSAGE_MOVES[from][event];
      if (status === undefined) continue;
      const image = await table.update({
        ...keyOf(pairId, id),
        set: { ...fields, status },
        onlyIf: '#status = :from',
        values: { ':from': from },
      });
      if (image !== undefined) return parse(image);
    }
    return undefined;
  },
});
export type Messages = ReturnType<typeof makeMessages>;
