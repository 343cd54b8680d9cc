import type { Pair } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Programme } from '../../domain/programme.ts';

/** The manager is a person of the configuration, not of any school's list. */
export const MANAGER_ID = 'manager';

/** Who reads what somebody writes: the pair's coordinator, and the manager where there is none or they wrote it themselves. */
export const readerIdOf = (pair: Pick<Pair, 'coordinatorId'> | undefined, writerId: string): string =>
  pair === undefined || pair.coordinatorId === writerId ? MANAGER_ID : pair.coordinatorId;

const managerOf = ({ manager: { name, email } }: Programme): Person => {
  const [first = name, ...rest] = name.split(' ');
  return {
    id: MANAGER_ID,
    role: 'manager',
    first,
    last: rest.join(' '),
    email,
    route: 'mail',
    language: 'en',
    doNotWrite: false,
  };
};

interface Peopled {
  people: { getPerson(id: string): Promise<Person>; getPeople?(ids: readonly string[]): Promise<Person[]> };
  programme: Programme;
}

/** The same surroundings, in which the manager can be found among the people, alone and among others. */
export const withManager = <T extends Peopled>(surroundings: T): T => {
  const { people, programme } = surroundings;
  const getPerson = async (id: string): Promise<Person> =>
    id === MANAGER_ID ? managerOf(programme) : await people.getPerson(id);
  const getPeople = async (ids: readonly string[]): Promise<Person[]> => await Promise.all(ids.map(getPerson));
  return { ...surroundings, people: { ...people, getPerson, getPeople } };
};
