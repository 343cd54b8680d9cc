import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { About, Concern } from '../../../domain/concepts/concern.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { callsFor, openConcern, pairOfConcern } from '../../../lambdas/shared/concerns/open-concern.ts';
import { MANAGER_ID, ON_CALL_ID, withManager } from '../../../lambdas/shared/tasks/manager.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { instant, london } from '../../domain/builders.ts';
import { aWorld } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const IAIN: Person = {
  id: 'iain',
  role: 'coordinator',
  first: 'Iain',
  last: 'Cameron',
  email: 'iain@baldragon.example',
  route: 'mail',
  language: 'en',
  doNotWrite: false,
};

/** While the coordinator is away, with a cover or without. */
const inALeave = async (coverId?: string) => {
  const world = await aWorld(store.table);
  const deps = withManager(world.deps);
  await deps.people.putPerson(IAIN);
  const coordinator = await deps.people.getPerson(`${world.pairId}-coordinator`);
  await deps.people.addLeave(coordinator, {
    kind: 'away',
    from: instant('2026-03-09T00:00'),
    until: instant('2026-03-14T00:00'),
    ...(coverId === undefined ? {} : { coverId }),
    at: instant('2026-03-02T10:00'),
    by: MANAGER_ID,
  });
  world.clock.at = london('2026-03-10T10:00');
  const worried = (over: Partial<Concern> = {}): Concern => ({
    id: 'w1',
    pairId: world.pairId,
    about: 'other' satisfies About,
    side: 'mentor',
    by: `${world.pairId}-mentor`,
    urgent: false,
    at: instant('2026-03-10T10:00'),
    textKey: 'words/w1.txt',
    ...over,
  });
  return {
    ownerOf: async (over: Partial<Concern> = {}) => (await openConcern(worried(over), deps)).ownerId,
    calls: async (over: Partial<Concern> = {}) =>
      callsFor(worried(over), await pairOfConcern(worried(over), deps)).map((each) => each.join('+')),
  };
};

describe('a concern while the coordinator is away', () => {
  it('goes to whoever covers for them first', async () => {
    const world = await inALeave(IAIN.id);
    expect(await world.ownerOf()).toBe(IAIN.id);
    expect(await world.calls()).toEqual(['coordinator', 'on-call', 'manager', 'alternate']);
  });

  it('that the cover wrote themselves goes to the next', async () => {
    const world = await inALeave(IAIN.id);
    expect(await world.ownerOf({ by: IAIN.id, side: undefined })).toBe(ON_CALL_ID);
  });

  it('that is about the coordinator goes to the manager, as ever', async () => {
    const world = await inALeave(IAIN.id);
    expect(await world.ownerOf({ about: 'coordinator' })).toBe(MANAGER_ID);
  });

  it('where nobody covers goes on without one', async () => {
    const world = await inALeave();
    expect(await world.calls()).toEqual(['on-call', 'manager', 'alternate']);
    expect(await world.calls({ by: MANAGER_ID, side: undefined })).toEqual(['on-call', 'alternate']);
  });
});
