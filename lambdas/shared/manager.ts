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

/** The same surroundings, in which the manager can be found among the people. */
export const withManager = <T extends { people: { getPerson(id: string): Promise<Person> }; programme: Programme }>(
  surroundings: T,
): T => ({
  ...surroundings,
  people: {
    ...surroundings.people,
    getPerson: async (id: string) =>
      id === MANAGER_ID ? managerOf(surroundings.programme) : await surroundings.people.getPerson(id),
  },
});
