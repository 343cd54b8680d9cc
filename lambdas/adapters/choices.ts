import * as z from 'zod';
import { type Voided, voidedSchema } from '../../domain/concepts/ask.ts';
import { type Choice, type Choices, choiceSchema } from '../../domain/concepts/choice.ts';
import { evidenceSchema } from '../../domain/concepts/consent.ts';
import type { Party } from '../../domain/concepts/pair.ts';
import { type SignalKind, signalKindSchema } from '../../domain/concepts/signal.ts';
import { waySchema } from '../../domain/concepts/way.ts';
import type { Item, Table } from './table.ts';

/** What a change of mind sets going; an answer to a question has no such mark. */
export type Raises = SignalKind | 'nothing';

/** How a change of mind was made, for whoever finishes what a crash left of it. */
const changeSchema = z.object({
  askId: z.string().optional(),
  asked: z.array(waySchema).optional(),
  by: z.string().optional(),
  evidence: evidenceSchema.optional(),
});

/** A choice as it is kept: a change of mind remembers what it raises, so that a retry raises that very thing. */
const storedChoiceSchema = choiceSchema.extend({
  raises: signalKindSchema.or(z.literal('nothing')).optional(),
  change: changeSchema.optional(),
});
export type StoredChoice = Choice & { raises?: Raises | undefined; change?: z.infer<typeof changeSchema> | undefined };

const voidedChoiceSchema = choiceSchema.extend({ voided: voidedSchema });

const keyOf = (pairId: string, side: Party) => ({ pk: `PAIR#${pairId}`, sk: `CHOICE#${side}` });

/** What was recorded in error is kept, and counts for nothing. */
const counts = (item: Item): boolean => item.voided === undefined;

const OPTIONAL = ['every', 'guidelines', 'capacity', 'raises', 'change'] as const;

/** A change of mind is listed among what is untold until all that follows from it is done. */
const untold = ({ raises, at }: StoredChoice) => (raises === undefined ? {} : { work: 'untold', workAt: at });

/** What each side wants now. */
export const makeChoices = (table: Table) => ({
  getChoices: async (pairId: string): Promise<Choices> =>
    Object.fromEntries(
      (await table.query(`PAIR#${pairId}`, 'CHOICE#')).filter(counts).map((item) => {
        const choice = choiceSchema.parse(item);
        return [choice.side, choice];
      }),
    ),
  getChoice: async (pairId: string, side: Party): Promise<StoredChoice | undefined> => {
    const item = await table.get(keyOf(pairId, side));
    return item === undefined || !counts(item) ? undefined : storedChoiceSchema.parse(item);
  },
  /**
   * Takes back the choice made at `at`, which was recorded in error: from now on it counts as never made. The same again says the same;
   * `undefined` when another choice stands meanwhile.
   */
  voidChoice: async (pairId: string, { side, at }: Pick<Choice, 'side' | 'at'>, voided: Voided) => {
    const key = keyOf(pairId, side);
    const onlyIf = '#at = :at AND attribute_not_exists(#voided)';
    const remove = ['work', 'workAt'];
    const image = await table.update({ ...key, set: { voided }, remove, onlyIf, values: { ':at': at } });
    const item = image ?? (await table.get(key));
    return item?.at === at ? voidedChoiceSchema.parse(item) : undefined;
  },
  /** False when a later choice of this side stands already: an older one, told again, never overwrites it. */
  putChoice: async (pairId: string, choice: StoredChoice): Promise<boolean> =>
    (await table.update({
      ...keyOf(pairId, choice.side),
      set: { ...choice, ...untold(choice) },
      remove: [
        'voided',
        ...OPTIONAL.filter((name) => choice[name] === undefined),
        ...(choice.raises === undefined ? ['work', 'workAt'] : []),
      ],
      onlyIf: 'attribute_not_exists(pk) OR #at < :at OR (#at = :at AND attribute_not_exists(#voided))',
      values: { ':at': choice.at },
    })) !== undefined,
  /** All that follows from the change of mind made at `at` is done. */
  markChangeTold: async (pairId: string, { side, at }: Pick<Choice, 'side' | 'at'>): Promise<void> => {
    const onlyIf = '#at = :at';
    await table.update({ ...keyOf(pairId, side), remove: ['work', 'workAt'], onlyIf, values: { ':at': at } });
  },
});
export type ChoiceItems = ReturnType<typeof makeChoices>;
