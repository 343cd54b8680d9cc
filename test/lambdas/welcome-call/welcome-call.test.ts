import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Choice } from '../../../domain/concepts/choice.ts';
import { makeHoldPlan } from '../../../lambdas/hold-plan/hold-plan.ts';
import { makeLookBeforePlan } from '../../../lambdas/look-before-plan/look-before-plan.ts';
import { makeOpenWelcomeCall } from '../../../lambdas/open-welcome-call/open-welcome-call.ts';
import { aChoice } from '../../domain/builders.ts';
import { type AskingWorld, anAskingWorld } from '../an-asking-world.ts';

let world: AskingWorld;
beforeEach(async () => {
  world = await anAskingWorld();
  await world.enrol('p1');
});
afterEach(async () => await world.stop());

const FIRST = 'welcome-call.p1/1.1';
const mentorSays = async (over: Partial<Choice> = {}) =>
  await world.deps.choices.putChoice('p1', aChoice('mentor', over));
const openCall = async () => await makeOpenWelcomeCall(world.deps)({ pairId: 'p1' });
const look = async () => await makeLookBeforePlan(world.deps)({ pairId: 'p1' });
const hold = async (generation = 1) => await makeHoldPlan(world.deps)({ pairId: 'p1', generation, token: 'plan' });
const finish = async (outcome: string) =>
  await world.deps.tasks.completeTask(FIRST, { by: 'p1-coordinator', at: '2026-05-05T10:00:00.000Z', outcome });

describe('a mentor’s yes', () => {
  it('opens one call, due in three working days, and one mail to the coordinator', async () => {
    await mentorSays();
    expect(await openCall()).toEqual({ outcome: 'opened' });
    await openCall();
    expect(await world.deps.tasks.listOpenTasks()).toMatchObject([
      { id: FIRST, side: 'mentor', ownerId: 'p1-coordinator', dueAt: '2026-05-08T09:00:00.000Z' },
    ]);
    expect(world.mailsTo('p1-coordinator').map(({ subject }) => subject)).toEqual(['Welcome call: pair P1']);
  });

  it('tells the coordinator of the Manager, not to tell themselves', async () => {
    await mentorSays();
    await openCall();
    const [mail] = world.mailsTo('p1-coordinator');
    expect(mail?.text).toContain('You can also write to');
    expect(mail?.text).not.toContain('Your coordinator is');
  });

  it.each<[string, Partial<Choice>]>([
    ['has become a no', { answer: 'no' }],
    ['was given in an earlier closure', { round: 0 }],
  ])('opens none when it %s', async (_case, over) => {
    await mentorSays(over);
    expect(await openCall()).toEqual({ outcome: 'not-needed' });
    expect(await world.deps.tasks.listOpenTasks()).toEqual([]);
  });

  it('opens none once the pair has stopped', async () => {
    await mentorSays();
    await world.deps.pairs.setStanding('p1', { standing: 'paused', pauseReason: 'withdrawn', at: 'now' });
    expect(await openCall()).toEqual({ outcome: 'not-needed' });
  });

  it('opens another after a pause that had overtaken the first', async () => {
    await mentorSays();
    await openCall();
    await finish('overtaken');
    await openCall();
    expect((await world.deps.tasks.listOpenTasks()).map(({ id }) => id)).toEqual(['welcome-call.p1/1.2']);
  });
});

describe('the plan', () => {
  beforeEach(async () => {
    await mentorSays();
    await openCall();
  });

  it('waits for the call, and the pair shows that a plan is being made', async () => {
    expect(await look()).toEqual({ outcome: 'wait', waitSeconds: 3 * 24 * 3600 });
    expect((await world.deps.pairs.getPair('p1')).standing).toBe('planning');
    await hold();
    expect((await world.deps.tasks.getTask(FIRST))?.hold).toEqual({ token: 'plan' });
    expect(world.told).toEqual([]);
  });

  it('goes on once the mentor was called', async () => {
    await finish('done');
    expect((await look()).outcome).toBe('plan');
  });

  it('goes on at the time that the call was due', async () => {
    world.clock.now = world.clock.now.plus({ days: 6 });
    expect((await look()).outcome).toBe('plan');
  });

  it('is told at once of a call that was made before it could wait', async () => {
    await finish('done');
    await hold();
    expect(world.told).toEqual([{ token: 'plan', output: { outcome: 'look-again' } }]);
  });

  it('does not wait in an older generation', async () => {
    await hold(2);
    expect((await world.deps.tasks.getTask(FIRST))?.hold).toBeUndefined();
  });
});
