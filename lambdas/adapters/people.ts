import { createHash } from 'node:crypto';
import { type Person, type PersonRole, personSchema } from '../../domain/concepts/person.ts';
import { MissingItemError } from '../../domain/errors.ts';
import type { Table } from './table.ts';

const keyOf = (personId: string) => ({ pk: `PERSON#${personId}`, sk: 'PERSON' });

/** Addresses are compared without regard to case and never stand in a key in clear. */
const addressKey = (role: PersonRole, email: string) => ({
  pk: `ADDRESS#${role}#${createHash('sha256').update(email.normalize('NFKC').trim().toLowerCase()).digest('hex')}`,
  sk: 'ADDRESS',
});

/** People and, for enrolment only, who has which address. */
export const makePeople = (table: Table) => {
  const findPerson = async (personId: string): Promise<Person | undefined> => {
    const item = await table.get(keyOf(personId));
    return item === undefined ? undefined : personSchema.parse(item);
  };

  const getPerson = async (personId: string): Promise<Person> => {
    const person = await findPerson(personId);
    if (person === undefined) throw new MissingItemError(`person ${personId}`);
    return person;
  };

  return {
    findPerson,
    getPerson,
    /** In the order of the ids. */
    getPeople: async (personIds: readonly string[]): Promise<Person[]> => await Promise.all(personIds.map(getPerson)),
    /** False when that person exists already: nothing is overwritten. */
    putPerson: async (person: Person): Promise<boolean> =>
      await table.put({ ...keyOf(person.id), ...person }, { ifAbsent: true }),
    /** Who has this address in this role: the one given here, unless somebody had it before. */
    claimAddress: async ({ role, email, personId }: AddressClaim): Promise<string> => {
      const key = addressKey(role, email);
      if (await table.put({ ...key, personId }, { ifAbsent: true })) return personId;
      return String((await table.get(key))?.personId ?? personId);
    },
    findByAddress: async (role: PersonRole, email: string): Promise<string | undefined> => {
      const item = await table.get(addressKey(role, email));
      return item === undefined ? undefined : String(item.personId);
    },
  };
};
export type People = ReturnType<typeof makePeople>;

export interface AddressClaim {
  role: PersonRole;
  email: string;
  personId: string;
}
