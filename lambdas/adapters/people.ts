import { createHash } from 'node:crypto';
import type { Leave } from '../../domain/concepts/leave.ts';
import { lacksLinks, type Person, type PersonRole, personSchema } from '../../domain/concepts/person.ts';
import { MissingItemError } from '../../domain/errors.ts';
import type { Table } from './table.ts';

const keyOf = (personId: string) => ({ pk: `PERSON#${personId}`, sk: 'PERSON' });

export interface AddressClaim {
  role: PersonRole;
  email: string;
  /** Two people may share one address: only the same name at the same address is the same person. */
  name: string;
  personId: string;
}

const plain = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Compared without regard to case, and never in clear in a key. */
const addressKey = ({ role, email, name }: AddressClaim) => ({
  pk: `ADDRESS#${role}#${createHash('sha256')
    .update(`${plain(email)}\n${plain(name)}`)
    .digest('hex')}`,
  sk: 'ADDRESS',
});

/** One for each id, in their order; an id that stands there twice is read once. */
export const readEach = async <T>(ids: readonly string[], read: (id: string) => Promise<T>): Promise<T[]> => {
  const reads = new Map([...new Set(ids)].map((id) => [id, read(id)]));
  return await Promise.all(ids.flatMap((id) => reads.get(id) ?? []));
};

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
    /** In the order of the ids; one that stands there twice is read once. */
    getPeople: async (personIds: readonly string[]): Promise<Person[]> => await readEach(personIds, getPerson),
    /** False when that person exists already: nothing is overwritten. */
    putPerson: async (person: Person): Promise<boolean> =>
      await table.put({ ...keyOf(person.id), ...person }, { ifAbsent: true }),
    /** Writes other details over those that were read. A list that names the new address later finds them. */
    changePerson: async (before: Person, after: Person): Promise<void> => {
      const owed = lacksLinks(after) ? { work: 'untold', workAt: after.linksFrom } : {};
      await table.put({ ...keyOf(after.id), ...after, ...owed });
      const name = `${after.first} ${after.last}`;
      const addressFor = ({ email = '' }: Person) => addressKey({ role: after.role, email, name, personId: after.id });
      if (before.email !== undefined && before.email !== after.email) await table.delete(addressFor(before));
      if (after.email !== undefined) await table.put({ ...addressFor(after), personId: after.id }, { ifAbsent: true });
    },
    /** What was open has been sent once more after that change of address. */
    markLinksAnew: async (personId: string, linksFrom: string): Promise<void> => {
      await table.update({
        ...keyOf(personId),
        set: { linksAnewFor: linksFrom },
        remove: ['work', 'workAt'],
        onlyIf: '#linksFrom = :linksFrom',
        values: { ':linksFrom': linksFrom },
      });
    },
    /** Adds a leave after those that were read. False when another was added meanwhile. */
    addLeave: async ({ id, leaves = [] }: Pick<Person, 'id' | 'leaves'>, leave: Leave): Promise<boolean> => {
      const isSame = leaves.length === 0 ? 'attribute_not_exists(#leaves)' : 'size(#leaves) = :count';
      const image = await table.update({
        ...keyOf(id),
        set: { leaves: [...leaves, leave] },
        onlyIf: `attribute_exists(pk) AND ${isSame}`,
        values: leaves.length === 0 ? {} : { ':count': leaves.length },
      });
      return image !== undefined;
    },
    /** Nothing of them is left but that there was somebody: records of their pairs still point here. */
    blankPerson: async ({ id, role }: Pick<Person, 'id' | 'role'>): Promise<void> => {
      const blank: Person = { id, role, first: 'Forgotten', last: '', route: 'post', language: 'en', doNotWrite: true };
      await table.put({ ...keyOf(id), ...blank });
    },
    freeAddress: async ({ id, role, first, last, email }: Person): Promise<void> => {
      if (email === undefined) return;
      await table.delete(addressKey({ role, email, name: `${first} ${last}`, personId: id }));
    },
    /** Who has this address in this role under this name: the one given here, unless somebody had it before. */
    claimAddress: async (claim: AddressClaim): Promise<string> => {
      const key = addressKey(claim);
      if (await table.put({ ...key, personId: claim.personId }, { ifAbsent: true })) return claim.personId;
      return String((await table.get(key))?.personId ?? claim.personId);
    },
  };
};
export type People = ReturnType<typeof makePeople>;
