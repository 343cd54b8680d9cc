import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOfCoordinator } from '../../../domain/concepts/news.ts';
import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { makeNews } from '../../../lambdas/adapters/news.ts';
import {
  assignCoordinatorSchema,
  makeAssignCoordinator,
} from '../../../lambdas/assign-coordinator/assign-coordinator.ts';
import { makeFindSessions } from '../../../lambdas/find-sessions/find-sessions.ts';
import { makeHandOverTasks } from '../../../lambdas/hand-over-tasks/hand-over-tasks.ts';
import { dropNews } from '../../../lambdas/shared/letters/drop-news.ts';
import { MANAGER_ID, withManager } from '../../../lambdas/shared/tasks/manager.ts';
import { openTaskFor } from '../../../lambdas/shared/tasks/open-task.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { aSession, aWorld } from '../a-session-world.ts';
import { definitionOf, playOut } from '../in-virtual-time.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const AT = '2026-03-02T10:00:00.000Z';

const aPairToGive = async (over: Partial<Pair> = {}) => {
  const world = await aWorld(store.table, { pair: over });
  const { pairId } = world;
  const next: Person = {
    id: `${pairId}-next`,
    role: 'coordinator',
    first: 'Iain',
    last: 'Cameron',
    email: `next@${pairId}.example`,
    route: 'mail',
    language: 'en',
    doNotWrite: false,
  };
  await world.deps.people.putPerson(next);
  const deps = { ...withManager(world.deps), news: makeNews(store.table) };
  const fromId = `${pairId}-coordinator`;
  const given = { pairId, fromId, toId: next.id, by: MANAGER_ID, at: AT };
  return {
    ...world,
    deps,
    given,
    assign: async (change: Partial<typeof given> = {}) => await makeAssignCoordinator(deps)({ ...given, ...change }),
    pair: async () => await deps.pairs.getPair(pairId),
  };
};

describe('a pair that gets a new coordinator', () => {
  it('says who looks after it from when, and keeps who did before', async () => {
    const world = await aPairToGive();
    expect(await world.assign()).toMatchObject({ outcome: 'assigned', newsId: 'new-coordinator-1' });
    const { coordinatorId, coordinators } = await world.pair();
    expect(coordinatorId).toBe(world.given.toId);
    expect(coordinators).toEqual([{ fromId: world.given.fromId, id: world.given.toId, since: AT, by: MANAGER_ID }]);
    expect(await world.deps.events.listEvents(world.pairId)).toMatchObject([
      { kind: 'new-coordinator', by: MANAGER_ID },
    ]);
  });

  it('is given once, and once again to a third', async () => {
    const world = await aPairToGive();
    const first = await world.assign();
    expect(await world.assign()).toEqual(first);
    const { fromId, toId } = world.given;
    const back = { fromId: toId, toId: fromId, at: '2026-04-01T09:00:00.000Z' };
    expect(await world.assign(back)).toMatchObject({ newsId: 'new-coordinator-2' });
    expect((await world.pair()).coordinators).toHaveLength(2);
  });

  it('has one piece of news for the mentor, and one for the young person from the new coordinator', async () => {
    const world = await aPairToGive();
    await world.assign();
    await world.assign();
    expect(await world.deps.news.listNews(world.pairId)).toMatchObject([{ kind: 'new-coordinator', to: ['mentor'] }]);
    expect(await world.tasks()).toMatchObject([{ kind: 'tell-in-person', ownerId: world.given.toId, side: 'mentee' }]);
  });

  it('keeps that news when a pause begins or ends', async () => {
    const world = await aPairToGive();
    await world.assign();
    await dropNews(world.pairId, world.deps, isOfCoordinator);
    expect((await world.deps.news.listNews(world.pairId))[0]?.droppedAt).toBeUndefined();
    expect(await world.tasks()).toHaveLength(1);
    await dropNews(world.pairId, world.deps);
    expect((await world.deps.news.listNews(world.pairId))[0]?.droppedAt).toBeDefined();
    expect(await world.tasks()).toEqual([]);
  });

  it.each([
    ['somebody else looks after it by now', {}, { fromId: 'another' }],
    ['it is back in school', { standing: 'returned' as const }, {}],
  ])('is left when %s', async (_why, over, change) => {
    const world = await aPairToGive(over);
    expect(await world.assign(change)).toMatchObject({ outcome: 'left' });
    expect((await world.pair()).coordinatorId).toBe(world.given.fromId);
    expect(await world.tasks()).toEqual([]);
  });

  it('has its tasks with the new one, and its booked sessions to hand over', async () => {
    const world = await aPairToGive();
    const { pairId, sessionId } = world;
    await world.put(aSession(pairId, { status: 'invited' }));
    await openTaskFor({ kind: 'question', ref: 'q', pairId, ownerId: world.given.fromId }, world.deps);
    await world.assign();
    const of = { coordinatorId: world.given.toId };
    expect((await makeFindSessions(world.deps)(of)).sessions).toEqual([{ pairId, sessionId }]);
    await makeHandOverTasks(world.deps)(of);
    expect((await world.tasks()).map(({ ownerId }) => ownerId)).toEqual([world.given.toId, world.given.toId]);
  });
});

it('each pair is told by a workflow of its own, and the handing over starts once', async () => {
  const [one, two] = [await aPairToGive(), await aPairToGive()];
  const toId = one.given.toId;
  const child = (name: string) => ({
    QueryLanguage: 'JSONata',
    StartAt: 'End',
    States: { End: { Type: 'Succeed', Output: { name } } },
  });
  const { results, called } = await playOut(
    {
      definition: definitionOf('new-coordinator'),
      machines: { '${TellPeopleMachineArn}': child('tell'), '${HandOverMachineArn}': child('hand-over') },
      inputs: [{ pairIds: [one.pairId, two.pairId], fromId: one.given.fromId, toId, by: MANAGER_ID, at: AT }],
      startsAt: one.clock.at,
      setNow: () => undefined,
      steps: {
        AssignCoordinator: async (payload) =>
          await makeAssignCoordinator(one.deps)(assignCoordinatorSchema.parse(payload)),
      },
    },
    () => undefined,
  );
  expect(results[0]).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'done' } });
  expect(called).toEqual(['AssignCoordinator', 'AssignCoordinator']);
  // The second pair is another coordinator's.
  expect([(await one.pair()).coordinatorId, (await two.pair()).coordinatorId]).toEqual([toId, two.given.fromId]);
  const starts = results[0]?.history.filter(({ type }) => type === 'TaskSubmitted' || type === 'TaskSucceeded') ?? [];
  expect(starts.length).toBeGreaterThanOrEqual(2);
});
