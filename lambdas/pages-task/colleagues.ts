import { coordinatorsOf, type Pair } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Colleague } from '../../views/pages/task/colleague-radios.tsx';
import { allPairs } from '../shared/pairs/all-pairs.ts';
import type { PagesTaskDeps } from './deps.ts';

export type ColleagueDeps = Pick<PagesTaskDeps, 'pairs' | 'people'>;

/** The coordinators of all schools, by name, those who have no pair any more too, and the pairs that they look after. */
export interface Colleagues {
  people: readonly Person[];
  pairs: readonly Pair[];
}

export const readColleagues = async (deps: ColleagueDeps): Promise<Colleagues> => {
  const pairs = await allPairs(deps);
  const ids = new Set(
    pairs.flatMap((pair) => [pair.coordinatorId, ...coordinatorsOf(pair).map(({ fromId }) => fromId)]),
  );
  const people = await Promise.all([...ids].map(async (id) => await deps.people.getPerson(id)));
  return { people: people.sort((a, b) => a.last.localeCompare(b.last) || a.first.localeCompare(b.first)), pairs };
};

export const toColleague = ({ id, first, last }: Person, { pairs }: Colleagues): Colleague => {
  const schools = new Set(pairs.filter(({ coordinatorId }) => coordinatorId === id).map(({ school }) => school.name));
  return { id, name: `${first} ${last}`, schools: [...schools].sort().join(', ') || 'no pairs now' };
};
