import type { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Leave } from '../../../domain/concepts/leave.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { makeFindSessions } from '../../../lambdas/find-sessions/find-sessions.ts';
import { makeHandOverTasks } from '../../../lambdas/hand-over-tasks/hand-over-tasks.ts';
import { handOverSchema } from '../../../lambdas/shared/sessions/hand-over.ts';
import { MANAGER_ID, withManager } from '../../../lambdas/shared/tasks/manager.ts';
import { openTaskFor } from '../../../lambdas/shared/tasks/open-task.ts';
import { takeLeave } from '../../../lambdas/shared/tasks/take-leave.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { instant, london } from '../../domain/builders.ts';
import { aWorld } from '../a-session-world.ts';
import { definitionOf, playOut } from '../in-virtual-time.ts';

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

/** From Monday 9 to Friday 13 March 2026. */
const LEAVE: Leave = {
  kind: 'away',
  from: instant('2026-03-09T00:00'),
  until: instant('2026-03-14T00:00'),
  at: instant('2026-03-02T10:00'),
  by: MANAGER_ID,
};
const COVERED: Leave = { ...LEAVE, coverId: IAIN.id };

const aSchool = async () => {
  const world = await aWorld(store.table);
  await world.deps.people.putPerson(IAIN);
  const started: string[] = [];
  const deps = {
    ...withManager(world.deps),
    startHandOver: async ({ coordinatorId }: { coordinatorId: string }) => void started.push(coordinatorId),
  };
  const coordinatorId = `${world.pairId}-coordinator`;
  const ask = (ref: string) => ({ kind: 'question' as const, ref: `${world.pairId}/${ref}`, pairId: world.pairId });
  return {
    ...world,
    deps,
    started,
    coordinatorId,
    leave: async (leave: Leave, alsoFor: string[] = []) =>
      await takeLeave({ coordinator: await deps.people.getPerson(coordinatorId), leave, alsoFor }, deps),
    open: async (ref: string, ownerId = coordinatorId) => await openTaskFor({ ...ask(ref), ownerId }, deps),
    handOver: async (at: DateTime) => {
      world.clock.at = at;
      return await makeHandOverTasks(deps)({ coordinatorId });
    },
    ownerOf: async (ref: string) => (await deps.tasks.getTask(`question.${world.pairId}/${ref}`))?.ownerId,
    mailsTo: (email: string | undefined) => world.mails.filter((mail) => mail.to.email === email).length,
  };
};

const BEFORE = london('2026-03-06T10:00');
const DURING = london('2026-03-10T10:00');
const AFTER = london('2026-03-16T10:00');

describe('a task that opens', () => {
  it.each([
    ['before the leave', BEFORE, 'coordinator'],
    ['in those dates', DURING, 'iain'],
    ['after it', AFTER, 'coordinator'],
  ])('%s', async (_when, at, owner) => {
    const school = await aSchool();
    await school.leave(COVERED);
    school.clock.at = at;
    await school.open('q');
    expect(await school.ownerOf('q')).toContain(owner);
  });

  it('while nobody covers goes to the manager', async () => {
    const school = await aSchool();
    await school.leave(LEAVE);
    school.clock.at = DURING;
    await school.open('q');
    expect(await school.ownerOf('q')).toBe(MANAGER_ID);
    expect(school.mailsTo('manager@breakthrough.example')).toBe(1);
  });
});

describe('whoever covers', () => {
  it('is told for whom and when, at once, and the handing over starts', async () => {
    const school = await aSchool();
    await school.leave(COVERED, ['another']);
    const [mail] = school.mails.filter(({ to }) => to.email === IAIN.email);
    expect(mail?.subject).toBe('You cover for a colleague');
    expect([...school.texts.values()].join()).toMatch(/You cover for Morag Bell from Monday 9 March/);
    expect(school.started).toEqual([school.coordinatorId, 'another']);
  });

  it('has the open tasks in the leave, and the coordinator has them back after it, one mail each', async () => {
    const school = await aSchool();
    await school.leave(COVERED);
    await school.open('q');
    expect(await school.handOver(BEFORE)).toMatchObject({ outcome: 'wait', changesAt: COVERED.from });
    expect(await school.ownerOf('q')).toBe(school.coordinatorId);
    const before = school.mailsTo(IAIN.email);
    expect(await school.handOver(DURING)).toMatchObject({ outcome: 'wait', changesAt: COVERED.until });
    await school.handOver(DURING);
    expect(await school.ownerOf('q')).toBe(IAIN.id);
    expect(school.mailsTo(IAIN.email)).toBe(before + 1);
    const own = school.mailsTo(`coordinator@${school.pairId}.example`);
    expect(await school.handOver(AFTER)).toEqual({ coordinatorId: school.coordinatorId, outcome: 'done' });
    expect(await school.ownerOf('q')).toBe(school.coordinatorId);
    expect(school.mailsTo(`coordinator@${school.pairId}.example`)).toBe(own + 1);
  });

  it('has nothing of what is done, or the manager’s own', async () => {
    const school = await aSchool();
    await school.open('done');
    await school.open('own', MANAGER_ID);
    await school.deps.tasks.completeTask(`question.${school.pairId}/done`, { by: 'x', at: LEAVE.at, outcome: 'done' });
    await school.leave(COVERED);
    await school.handOver(DURING);
    expect(await school.ownerOf('done')).toBe(school.coordinatorId);
    expect(await school.ownerOf('own')).toBe(MANAGER_ID);
  });

  it('has none of the coordinator’s pages about Meets that they were in: nobody else can tell of them', async () => {
    const school = await aSchool();
    await school.leave(COVERED);
    school.clock.at = BEFORE;
    const page = { kind: 'attest-session', ref: `${school.coordinatorId}.2026-03-06` } as const;
    const { id } = await openTaskFor(
      { ...page, ownerId: school.coordinatorId, meets: new Set([school.sessionId]) },
      school.deps,
    );
    await school.handOver(DURING);
    expect((await school.deps.tasks.getTask(id))?.ownerId).toBe(school.coordinatorId);
  });

  it('is not asked twice by two leaves that are written at once', async () => {
    const school = await aSchool();
    const coordinator = await school.deps.people.getPerson(school.coordinatorId);
    await takeLeave({ coordinator, leave: LEAVE, alsoFor: [] }, school.deps);
    await expect(takeLeave({ coordinator, leave: COVERED, alsoFor: [] }, school.deps)).rejects.toMatchObject({
      name: 'Transient',
    });
    expect((await school.deps.people.getPerson(school.coordinatorId)).leaves).toEqual([LEAVE]);
  });
});

it('the work goes to the cover when the leave begins and back when it ends, by itself', async () => {
  const school = await aSchool();
  await school.leave(COVERED);
  await school.open('q');
  const owners: [string, string | undefined][] = [];
  const { results, endedAt } = await playOut(
    {
      definition: definitionOf('hand-over'),
      inputs: [{ coordinatorId: school.coordinatorId }],
      startsAt: BEFORE,
      setNow: (now) => {
        school.clock.at = now;
      },
      steps: {
        FindSessions: async (payload) => await makeFindSessions(school.deps)(handOverSchema.parse(payload)),
        HandOverTasks: async (payload) => {
          const done = await makeHandOverTasks(school.deps)(handOverSchema.parse(payload));
          owners.push([instant(school.clock.at.toISO() ?? ''), await school.ownerOf('q')]);
          return done;
        },
      },
    },
    () => undefined,
  );
  expect(owners).toEqual([
    [instant(BEFORE.toISO() ?? ''), school.coordinatorId],
    [LEAVE.from, IAIN.id],
    [LEAVE.until, school.coordinatorId],
  ]);
  expect(results[0]).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'done' } });
  expect(new Date(endedAt.toMillis()).toISOString()).toBe(LEAVE.until);
});
