import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { MissingItemError } from '../../../domain/errors.ts';
import type { Programme } from '../../../domain/programme.ts';
import type { Looker } from '../../../domain/rules/people/who-looks.ts';
import { readEach } from '../../adapters/people.ts';

/** The manager, and who stands beside, are people of the configuration, not of any school's list. */
export const MANAGER_ID = 'manager';
export const ON_CALL_ID = 'on-call';
export const ALTERNATE_ID = 'safeguarding-alternate';

const OFFICES = { 'on-call': ON_CALL_ID, manager: MANAGER_ID, alternate: ALTERNATE_ID } as const;

export const isOfProgramme = (personId: string): boolean =>
  personId === MANAGER_ID || personId === ON_CALL_ID || personId === ALTERNATE_ID;

/** Throws MissingItem for a coordinator where there is no pair. */
export const lookerIdOf = (looker: Looker, pair: Pick<Pair, 'coordinatorId'> | undefined): string => {
  if (looker !== 'coordinator') return OFFICES[looker];
  if (pair === undefined) throw new MissingItemError('a coordinator without a pair');
  return pair.coordinatorId;
};

/** The office of somebody of ours; undefined for mentors, young people and parents. */
export const lookerOf = (personId: string, pair: Pick<Pair, 'coordinatorId'> | undefined): Looker | undefined => {
  if (personId === MANAGER_ID) return 'manager';
  if (personId === pair?.coordinatorId) return 'coordinator';
  if (personId === ON_CALL_ID) return 'on-call';
  return personId === ALTERNATE_ID ? 'alternate' : undefined;
};

/** Who reads what somebody writes: the pair's coordinator, and the manager where there is none or they wrote it themselves. */
export const readerIdOf = (pair: Pick<Pair, 'coordinatorId'> | undefined, writerId: string): string =>
  pair === undefined || pair.coordinatorId === writerId ? MANAGER_ID : pair.coordinatorId;

/** Where nobody else is on call, the manager is. */
const contactsOf = ({ manager, onCall = manager, safeguardingAlternate }: Programme) =>
  new Map([
    [MANAGER_ID, manager],
    [ON_CALL_ID, onCall],
    [ALTERNATE_ID, safeguardingAlternate],
  ]);

const staffOf = (id: string, programme: Programme): Person | undefined => {
  const contact = contactsOf(programme).get(id);
  if (contact === undefined) return undefined;
  const [first = contact.name, ...rest] = contact.name.split(' ');
  return {
    id,
    role: 'manager',
    first,
    last: rest.join(' '),
    email: contact.email,
    route: 'mail',
    language: 'en',
    doNotWrite: false,
  };
};

interface Peopled {
  people: { getPerson(id: string): Promise<Person>; getPeople?(ids: readonly string[]): Promise<Person[]> };
  programme: Programme;
}

/** The same surroundings, in which the people of the configuration can be found too, alone and among others. */
export const withManager = <T extends Peopled>(surroundings: T): T => {
  const { people, programme } = surroundings;
  const getPerson = async (id: string): Promise<Person> => staffOf(id, programme) ?? (await people.getPerson(id));
  const getPeople = async (ids: readonly string[]): Promise<Person[]> => await readEach(ids, getPerson);
  return { ...surroundings, people: { ...people, getPerson, getPeople } };
};
