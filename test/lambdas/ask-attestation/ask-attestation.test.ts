import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../../domain/concepts/session.ts';
import type { Task } from '../../../domain/concepts/task.ts';
import { makeAskAttestation } from '../../../lambdas/ask-attestation/ask-attestation.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aWorld, STARTS, withSpace } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const SEEN = { joinedAt: '2026-03-10T11:00:00.000Z' };
const MET: Partial<Session> = {
  status: 'over',
  attendance: [
    { who: 'coordinator', ...SEEN },
    { who: 'guest', ...SEEN },
  ],
};
const ATTESTED = { at: '2026-03-10T12:00:00.000Z', mentorCame: true, menteeCame: true, camerasAsAgreed: true };
const DONE = { by: 'c', at: '2026-03-10T12:00:00.000Z', outcome: 'attested' };

const ended = async (over: Partial<Session> = MET) => {
  const world = await aWorld(store.table);
  await world.put(withSpace(world.pairId, over));
  world.clock.at = STARTS.plus({ hours: 1 });
  return world;
};

/** Another Meet of the same coordinator, unless `over` says otherwise. */
const another = async ({ pairId, deps, put }: AWorld, number: number, over: Partial<Session> = {}) => {
  const id = `${pairId}.${number}`;
  await put(withSpace(pairId, { id, number, ...MET, ...over }));
  return async () => await makeAskAttestation(deps)({ pairId, sessionId: id, token: `wait of ${id}` });
};

const ask = async ({ deps, pairId, sessionId }: AWorld, token = 'attest') =>
  await makeAskAttestation(deps)({ pairId, sessionId, token });

const pages = async ({ pairId, deps }: AWorld): Promise<Task[]> =>
  (await deps.tasks.listOpenTasks()).filter(({ ownerId }) => ownerId.startsWith(`${pairId}-`));

const mailed = ({ mails }: AWorld) => mails.map(({ to }) => to.email.split('@')[0]);

describe('asking for the coordinator’s word', () => {
  it('opens one page for the day, mails it once, and lets the session wait', async () => {
    const world = await ended();
    await ask(world);
    await ask(world, 'again');
    expect(await pages(world)).toMatchObject([
      { id: `attest-session.${world.pairId}-coordinator.2026-03-10`, meets: new Set([world.sessionId]) },
    ]);
    expect(await world.session()).toMatchObject({ hold: { token: 'again' } });
    expect(mailed(world)).toEqual(['coordinator']);
    expect(world.told).toEqual([]);
  });

  it('adds the other Meets of that day to the open page, without another mail', async () => {
    const world = await ended();
    await ask(world);
    for (const number of [2, 3]) await (await another(world, number))();
    const [page, ...others] = await pages(world);
    expect([...(page?.meets ?? [])].sort()).toEqual([1, 2, 3].map((number) => `${world.pairId}.${number}`));
    expect(others).toEqual([]);
    expect(mailed(world)).toEqual(['coordinator']);
  });

  it('loses none of eight Meets that end at once', async () => {
    const world = await ended();
    const asks = await Promise.all([2, 3, 4, 5, 6, 7, 8].map(async (number) => await another(world, number)));
    await Promise.all([ask(world), ...asks.map(async (one) => await one())]);
    const [page, ...others] = await pages(world);
    expect(page?.meets?.size).toBe(8);
    expect(others).toEqual([]);
  });

  it('opens another page for a Meet that ends after the first was answered', async () => {
    const world = await ended();
    await ask(world);
    const [first] = await pages(world);
    await world.deps.tasks.completeTask(first?.id ?? '', DONE);
    await (await another(world, 2))();
    expect(await pages(world)).toMatchObject([{ id: `${first?.id}.2`, meets: new Set([`${world.pairId}.2`]) }]);
    expect(mailed(world)).toEqual(['coordinator', 'coordinator']);
  });

  it('leaves a page open to which a Meet came while it was answered', async () => {
    const world = await ended();
    await ask(world);
    const [seen] = await pages(world);
    await (await another(world, 2))();
    const done = { ...DONE, meets: seen?.meets?.size ?? 0 };
    expect(await world.deps.tasks.completeTask(seen?.id ?? '', done)).toBeUndefined();
    expect((await pages(world))[0]?.meets?.size).toBe(2);
    expect(await world.deps.tasks.completeTask(seen?.id ?? '', { ...done, meets: 2 })).toMatchObject({ first: true });
  });

  it('keeps the days of one coordinator apart', async () => {
    const world = await ended();
    await ask(world);
    const nextDay = STARTS.plus({ days: 1 }).toUTC().toISO() ?? '';
    await (await another(world, 2, { startsAt: nextDay }))();
    expect((await pages(world)).map(({ meets }) => meets?.size)).toEqual([1, 1]);
  });

  it('asks whoever was in it for us: a cover has it on a page of their own', async () => {
    const world = await ended();
    const cover = {
      ...(await world.deps.people.getPerson(`${world.pairId}-coordinator`)),
      id: `${world.pairId}-cover`,
    };
    await world.deps.people.putPerson({ ...cover, email: 'cover@other.example' });
    await ask(world);
    await (await another(world, 2, { coordinatorId: cover.id }))();
    expect((await pages(world)).map(({ ownerId }) => ownerId).sort()).toEqual([
      `${world.pairId}-coordinator`,
      `${world.pairId}-cover`,
    ]);
    expect(mailed(world)).toEqual(['coordinator', 'cover']);
  });

  it('goes on at once when the word was given before', async () => {
    const world = await ended({ ...MET, attested: ATTESTED });
    await ask(world, 'again');
    expect(world.told).toEqual([{ token: 'again', output: { outcome: 'attested' } }]);
    expect(await pages(world)).toEqual([]);
  });

  it('asks nothing about a session in which nobody met', async () => {
    const world = await ended({ status: 'over', attendance: [{ who: 'coordinator', ...SEEN }] });
    await ask(world);
    expect(await pages(world)).toEqual([]);
    expect(world.told).toEqual([{ token: 'attest', output: { outcome: 'nothing-to-attest' } }]);
  });
});
