import * as z from 'zod';
import { type Choice, type Choices, choiceSchema } from '../../domain/concepts/choice.ts';
import type { Party } from '../../domain/concepts/pair.ts';
import { type SignalKind, signalKindSchema } from '../../domain/concepts/signal.ts';
import type { Table } from './table.ts';

/** What a change of mind sets going; an answer to a question has no such mark. */
export type Raises = SignalKind | 'nothing';

/** A choice as it is kept: a change of mind remembers what it raises, so that a retry raises that very thing. */
const storedChoiceSchema = choiceSchema.extend({ raises: signalKindSchema.or(z.literal('nothing')).optional() });
export type StoredChoice = Choice & { raises?: Raises | undefined };

const OPTIONAL = ['every', 'raises'] as const;

/** What each side wants now. */
export const makeChoices = (table: Table) => ({
  getChoices: async (pairId: string): Promise<Choices> =>
    Object.fromEntries(
      (await table.query(`PAIR#${pairId}`, 'CHOICE#')).map((item) => {
        const choice = choiceSchema.parse(item);
        return [choice.side, choice];
      }),
    ),
  getChoice: async (pairId: string, side: Party): Promise<StoredChoice | undefined> => {
    const item = await table.get({ pk: `PAIR#${pairId}`, sk: `CHOICE#${side}` });
    return item === undefined ? undefined : storedChoiceSchema.parse(item);
  },
  /** False when a later choice of this side stands already: an older one, told again, never overwrites it. */
  putChoice: async (pairId: string, choice: StoredChoice): Promise<boolean> =>
    (await table.update({
      pk: `PAIR#${pairId}`,
      sk: `CHOICE#${choice.side}`,
      set: { ...choice },
      remove: OPTIONAL.filter((name) => choice[name] === undefined),
      onlyIf: 'attribute_not_exists(pk) OR #at <= :at',
      values: { ':at': choice.at },
    })) !== undefined,
});
export type ChoiceItems = ReturnType<typeof makeChoices>;
