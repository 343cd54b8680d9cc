import { expect, it } from 'vitest';
import type { Person } from '../../../../domain/concepts/person.ts';
import { MANAGER_ID, withManager } from '../../../../lambdas/shared/tasks/manager.ts';
import { programme } from '../../../domain/builders.ts';

const SOMEBODY: Person = {
  id: 'p1',
  role: 'mentor',
  first: 'Donald',
  last: 'Kerr',
  route: 'mail',
  language: 'en',
  doNotWrite: false,
};
const { people } = withManager({
  programme,
  people: { getPerson: async (_id: string) => SOMEBODY, getPeople: async (_ids: readonly string[]) => [SOMEBODY] },
});

it('finds the manager, who is in no list, by name of the configuration', async () => {
  expect(await people.getPerson(MANAGER_ID)).toMatchObject({ first: 'Laura', last: 'Bertie', role: 'manager' });
});

it('finds the manager among others, whose own links open too', async () => {
  expect((await people.getPeople(['p1', MANAGER_ID])).map(({ first }) => first)).toEqual(['Donald', 'Laura']);
});

it('reads somebody once who stands twice in a list', async () => {
  const read: string[] = [];
  const { people: twice } = withManager({
    programme,
    people: {
      getPerson: async (id: string) => {
        read.push(id);
        return SOMEBODY;
      },
      getPeople: async (_ids: readonly string[]) => [],
    },
  });
  expect(await twice.getPeople(['p1', 'p2', 'p1'])).toHaveLength(3);
  expect(read).toEqual(['p1', 'p2']);
});
