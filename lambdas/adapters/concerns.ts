import {
  type Concern,
  concernSchema,
  type Decision,
  decisionSchema,
  type Note,
  noteSchema,
  standOfConcerns,
} from '../../domain/concepts/concern.ts';
import {
  type ContactStand,
  type Doubt,
  type DoubtLook,
  doubtLookSchema,
  doubtSchema,
  standOfContact,
} from '../../domain/concepts/doubt.ts';
import type { Table } from './table.ts';

/** Concerns about no pair are kept under this name. */
const NO_PAIR = 'programme';

const partitionOf = (pairId = NO_PAIR): string => `CONCERN#${pairId}`;

/**
 * What makes contact rest: concerns and replies that may be a no, each with what a person made of it. Appended under a partition of
 * their own, never changed, without an expiry.
 */
export const makeConcerns = (table: Table) => {
  const read = async (pairId: string | undefined) => {
    const items = await table.query(partitionOf(pairId));
    const under = (prefix: string) => items.filter(({ sk }) => String(sk).startsWith(prefix));
    return {
      concerns: under('RAISED#').map((item) => concernSchema.parse(item)),
      decided: under('DECIDED#').map((item) => decisionSchema.parse(item)),
      notes: under('NOTE#').map((item) => noteSchema.parse(item)),
      doubts: under('DOUBT#').map((item) => doubtSchema.parse(item)),
      looks: under('LOOKED#').map((item) => doubtLookSchema.parse(item)),
    };
  };
  return {
    /** From here on the pair is frozen. False when it is there already. */
    appendConcern: async (concern: Concern): Promise<boolean> =>
      await table.put({ pk: partitionOf(concern.pairId), sk: `RAISED#${concern.id}`, ...concern }, { ifAbsent: true }),
    /** The first decision on a concern stands. False when it is there already. */
    decideConcern: async (pairId: string | undefined, decision: Decision): Promise<boolean> =>
      await table.put(
        { pk: partitionOf(pairId), sk: `DECIDED#${decision.concernId}`, ...decision },
        { ifAbsent: true },
      ),
    appendNote: async (pairId: string | undefined, note: Note): Promise<boolean> =>
      await table.put(
        { pk: partitionOf(pairId), sk: `NOTE#${note.concernId}#${note.id}`, ...note },
        { ifAbsent: true },
      ),
    readConcerns: async (pairId: string | undefined) => await read(pairId),
    /** From here on contact of the pair rests. False when it is there already. */
    appendDoubt: async (pairId: string, doubt: Doubt): Promise<boolean> =>
      await table.put({ pk: partitionOf(pairId), sk: `DOUBT#${doubt.taskId}`, ...doubt }, { ifAbsent: true }),
    settleDoubt: async (pairId: string, look: DoubtLook): Promise<boolean> =>
      await table.put({ pk: partitionOf(pairId), sk: `LOOKED#${look.taskId}`, ...look }, { ifAbsent: true }),
    /** Read just before anything goes out or begins. */
    standOf: async (pairId: string): Promise<ContactStand> => {
      const { concerns, decided, ...replies } = await read(pairId);
      return standOfContact(standOfConcerns(concerns, decided), replies);
    },
  };
};
export type Concerns = ReturnType<typeof makeConcerns>;
