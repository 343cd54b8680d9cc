import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMessages } from '../../../lambdas/adapters/messages.ts';
import { makeSignals } from '../../../lambdas/adapters/signals.ts';
import { makePagesJoin } from '../../../lambdas/pages-join/pages-join.ts';
import { concernTaskId } from '../../../lambdas/shared/concerns/open-concern.ts';
import { raiseConcern } from '../../../lambdas/shared/concerns/raise-concern.ts';
import { settleConcern } from '../../../lambdas/shared/concerns/settle-concern.ts';
import { toInstant } from '../../../lambdas/shared/moment.ts';
import { makeWatchSession } from '../../../lambdas/watch-session/watch-session.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aWorld, knownIn, STARTS, withSpace } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

/** Ten minutes into a Meet in which all three are. */
const meeting = async () => {
  const world = await aWorld(store.table);
  await world.put(withSpace(world.pairId));
  world.clock.at = STARTS;
  world.deps.google.enter('coordinator', 'guest', 'guest');
  await lookFor(world, { minutes: 10 });
  expect((await world.session()).status).toBe('live');
  return world;
};

const lookFor = async (world: AWorld, time: { minutes?: number; seconds?: number }) => {
  const until = world.clock.at.plus(time);
  for (;;) {
    await makeWatchSession(world.deps)({ pairId: world.pairId, sessionId: world.sessionId, token: 'watching' });
    if (world.clock.at >= until) return;
    world.clock.at = world.clock.at.plus({ seconds: 26 });
  }
};

const CONCERN = 'c1';

/** Written by the young person, in the Meet or beside it; the pair's own workflow has paused it by the time that anybody looks. */
const worry = async (world: AWorld) => {
  const { pairId, deps } = world;
  const called: string[] = [];
  const workflows = { ...deps.workflows, failTask: async () => 'told' as const };
  await raiseConcern(
    {
      ...{ id: CONCERN, pairId, side: 'mentee', by: `${pairId}-mentee`, text: 'Words.' },
      ...{ urgent: false, about: 'other', at: toInstant(world.clock.at) },
    },
    {
      ...deps,
      workflows,
      signals: makeSignals(store.table),
      messages: makeMessages(store.table),
      startConcern: async ({ concernId }) => void called.push(concernId),
    },
  );
  await deps.pairs.setStanding(pairId, { standing: 'paused', pauseReason: 'concern', at: toInstant(world.clock.at) });
  return called;
};

const decide = async ({ pairId, deps, clock }: AWorld, outcome: 'keep' | 'stop') => {
  const task = await deps.tasks.getTask(concernTaskId({ pairId, concernId: CONCERN }));
  if (task === undefined) throw new Error('no task');
  const done = { doneAt: toInstant(clock.at), doneBy: `${pairId}-coordinator`, outcome };
  await settleConcern({ ...task, ...done }, { concerns: deps.concerns, raiseSignal: async () => undefined });
  if (outcome === 'keep') await deps.pairs.setStanding(pairId, { standing: 'active', at: toInstant(clock.at) });
};

/** What somebody finds who dropped out and comes back by their own link. */
const door = async (world: AWorld, as: 'mentor' | 'mentee' = 'mentor') => {
  const { pairId, sessionId, deps } = world;
  const token = await deps.links.mintLink(
    { kind: 'join', pairId, sessionId, personId: `${pairId}-${as}`, as },
    { at: '2026-03-02T10:00:00.000Z', expiresAt: '2026-03-17T11:30:00.000Z' },
  );
  const cookies = await knownIn(world);
  const request = { method: 'GET' as const, path: `/join/${token}`, params: { token }, query: {}, cookies };
  const { body } = await makePagesJoin(deps)({ ...request, form: new URLSearchParams() });
  return /<h1[^>]*>([^<]*)<\/h1>/.exec(body)?.[1];
};

const isOpen = async ({ deps }: AWorld) => (await deps.google.whoIsIn('anybody', 'spaces/a')).conferenceOpen;

describe('a worry while a Meet is live', () => {
  it('cuts nothing, lets whoever dropped out come back, and is urgent, whatever box was ticked', async () => {
    const world = await meeting();
    const called = await worry(world);
    await lookFor(world, { minutes: 10 });
    expect(await isOpen(world)).toBe(true);
    expect(await door(world)).toBe('You can join now');
    const [task] = (await world.tasks()).filter(({ kind }) => kind === 'concern');
    // From then on a text rings whoever is on call: see the concern's own machine.
    expect([called, task?.ownerId]).toEqual([[CONCERN], `${world.pairId}-coordinator`]);
    expect((await world.deps.concerns.readConcerns(world.pairId)).concerns).toMatchObject([{ urgent: true }]);
    expect([...world.texts.values()].join()).toContain('A Google Meet of this pair is going on now.');
  });

  it('and “stop contact” ends the call at the next look, shuts the door, and ends it again if it is opened', async () => {
    const world = await meeting();
    await worry(world);
    await decide(world, 'stop');
    await lookFor(world, { seconds: 26 });
    expect(await isOpen(world)).toBe(false);
    expect(await door(world)).toBe('This Google Meet is not going ahead');
    world.deps.google.enter('guest', 'guest');
    await lookFor(world, { seconds: 26 });
    expect(await isOpen(world)).toBe(false);
    expect(world.told).toEqual([]);
  });

  it('and “keep contact” lets it go on to its own end', async () => {
    const world = await meeting();
    await worry(world);
    await decide(world, 'keep');
    await lookFor(world, { minutes: 18 });
    expect(await isOpen(world)).toBe(true);
    await lookFor(world, { minutes: 3 });
    expect(await isOpen(world)).toBe(false);
  });

  it('takes no time from somebody’s own no', async () => {
    const world = await meeting();
    await worry(world);
    await world.withdraw('parent');
    await lookFor(world, { minutes: 3 });
    expect([await isOpen(world), await door(world)]).toEqual([true, 'This Google Meet is not going ahead']);
    await lookFor(world, { minutes: 2 });
    expect(await isOpen(world)).toBe(false);
  });
});

it.each(['mentor', 'mentee', 'parent'] as const)(
  'a no of the %s in a live Meet shuts the door at once and has ended the call within five minutes',
  async (side) => {
    const world = await meeting();
    await world.withdraw(side);
    expect(await door(world, 'mentee')).toBe('This Google Meet is not going ahead');
    await lookFor(world, { minutes: 3 });
    expect(await isOpen(world)).toBe(true);
    await lookFor(world, { minutes: 2 });
    expect(await isOpen(world)).toBe(false);
    expect(world.told).toEqual([]);
  },
);
