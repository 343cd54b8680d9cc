import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeChaseTasks } from '../../../lambdas/chase-tasks/chase-tasks.ts';
import { openTaskFor } from '../../../lambdas/shared/tasks/open-task.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';

const MANAGER = 'laura.bertie@example.org';
const HELD = { kinds: ['check-reply' as const] };

describe('chase-tasks', () => {
  let world: AskingWorld;
  beforeAll(async () => {
    world = await anAskingWorld();
    await world.enrol('p1');
  });
  afterAll(async () => await world.stop());
  beforeEach(() => {
    world.mails.length = 0;
  });

  const open = async (kind: 'check-reply' | 'read-reply', ref: string, ownerId = 'p1-coordinator') =>
    await openTaskFor({ kind, ref, pairId: 'p1', ownerId, dueAt: '2026-05-05T11:00:00.000Z' }, world.deps);
  const chase = async (time: string, input = {}) => {
    world.clock.now = TUESDAY.set({ hour: Number(time.split(':')[0]), minute: Number(time.split(':')[1]) });
    await makeChaseTasks(world.deps)(input);
    return world.mails.filter(({ to }) => to.email === MANAGER).map(({ subject }) => subject);
  };

  it('gives a reply that nobody looked at within its hours to the manager the same day, once', async () => {
    await open('check-reply', 'p1/consent.parent.1/m1');
    await open('read-reply', 'p1/consent.parent.1/m2');
    expect(await chase('11:45', HELD)).toEqual([]);
    expect(await chase('12:15', HELD)).toEqual(['Check a reply: pair P1']);
    expect(await chase('12:45', HELD)).toEqual(['Check a reply: pair P1']);
  });

  it('gives any other task to them with the next working day’s round', async () => {
    expect(await chase('12:15', HELD)).toEqual([]);
    expect(await chase('12:30')).toEqual(['Read a reply: pair P1']);
  });

  it('asks whoever was in a day’s Meets once more, who alone can tell of them', async () => {
    await openTaskFor(
      {
        ...{ kind: 'attest-session', ref: 'p1-coordinator.2026-05-01', ownerId: 'p1-coordinator' },
        ...{ meets: new Set(['p1.1']), dueAt: '2026-05-05T11:00:00.000Z' },
      },
      world.deps,
    );
    world.mails.length = 0;
    for (const time of ['14:30', '15:30']) await chase(time, { kinds: ['attest-session' as const] });
    const { email } = await world.deps.people.getPerson('p1-coordinator');
    expect(world.mails.map(({ to }) => to.email)).toEqual([MANAGER, email]);
    expect(new Set(world.mails.map(({ subject }) => subject))).toEqual(
      new Set(['Tell us about your Meets of the day']),
    );
  });

  it('does not chase the manager about a task of their own, nor one that is done', async () => {
    await open('check-reply', 'p1/mine', 'manager');
    const { id } = await open('check-reply', 'p1/done');
    await world.deps.tasks.completeTask(id, { by: 'p1-coordinator', at: '2026-05-05T10:30:00.000Z', outcome: 'leave' });
    world.mails.length = 0;
    expect(await chase('13:00', HELD)).toEqual([]);
  });
});
