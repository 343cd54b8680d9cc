import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeAssessAsk } from '../../../lambdas/assess-ask/assess-ask.ts';
import { makeHoldPlan } from '../../../lambdas/hold-plan/hold-plan.ts';
import { recordAnswer } from '../../../lambdas/shared/asks/record-answer.ts';
import { resumeSupplies, stopSupplies } from '../../../lambdas/shared/tasks/stop-supplies.ts';
import { needSupplies } from '../../../lambdas/shared/tasks/supply-task.ts';
import { anAnswer, anAsk } from '../../an-ask.ts';
import { type AskingWorld, anAskingWorld } from '../an-asking-world.ts';

/** When that world begins: Tuesday 5 May 2026, 10:00 in London. */
const AT = '2026-05-05T09:00:00.000Z';
const LATER = '2026-05-06T09:00:00.000Z';
const DEVICE = `device.${AT}`;
const TASK = `supply.p1/${DEVICE}/1`;

let world: AskingWorld;
beforeEach(async () => {
  world = await anAskingWorld();
  await world.enrol('p1');
});
afterEach(async () => await world.stop());

const need = async (at = AT) => await needSupplies({ pairId: 'p1', lacks: ['device'], at }, world.deps);
const move = async (event: Parameters<typeof world.deps.supplies.moveSupply>[0]['event'], at = LATER) =>
  await world.deps.supplies.moveSupply({ pairId: 'p1', id: DEVICE, event, at });
const tasks = async () => (await world.deps.tasks.listOpenTasks()).map(({ id }) => id);
const statuses = async () => (await world.deps.supplies.listSupplies('p1')).map(({ status }) => status);

describe('something that a young person lacks', () => {
  it('opens one task, due in five working days, however often it is heard of', async () => {
    await need();
    await need();
    await need(LATER);
    expect(await world.deps.tasks.listOpenTasks()).toMatchObject([
      { id: TASK, kind: 'supply', side: 'mentee', ownerId: 'p1-coordinator', dueAt: '2026-05-12T09:00:00.000Z' },
    ]);
    expect(world.mailsTo('p1-coordinator').map(({ subject }) => subject)).toEqual(['Something is needed: pair P1']);
  });

  it('is heard of anew once it had worked', async () => {
    await need();
    await move('work');
    await need(LATER);
    expect(await statuses()).toEqual(['working', 'needed']);
  });

  it('comes with the answer of the young person, which a retry does not repeat', async () => {
    const ask = anAsk({ id: 'take-part.mentee.1', kind: 'take-part', side: 'mentee', personId: 'p1-mentee' });
    await world.deps.asks.openAsk(ask);
    const answer = anAnswer({ route: 'assisted', by: 'p1-coordinator', lacks: ['device', 'quiet-room'], at: AT });
    for (const _time of [1, 2]) await recordAnswer({ pairId: 'p1', askId: ask.id, answer }, world.deps);
    expect(await tasks()).toEqual([TASK, `supply.p1/quiet-room.${AT}/1`]);
  });

  it('moves only where its life leads, and remembers when it was settled', async () => {
    await need();
    expect(await move('choose-other-way')).toBeUndefined();
    expect(await move('supply')).toMatchObject({ status: 'supplied' });
    expect(await move('fail')).toMatchObject({ status: 'needed' });
    expect(await move('work')).toMatchObject({ status: 'working', settledAt: LATER });
    expect(await move('fail')).toBeUndefined();
  });
});

describe('a pair that stops', () => {
  beforeEach(async () => await need());

  it('looks for nothing more, and looks again when it goes on', async () => {
    await stopSupplies('p1', 'stop', world.deps);
    await stopSupplies('p1', 'stop', world.deps);
    expect([await statuses(), await tasks()]).toEqual([['on-hold'], []]);
    await resumeSupplies('p1', world.deps);
    await resumeSupplies('p1', world.deps);
    expect([await statuses(), await tasks()]).toEqual([['needed'], [`supply.p1/${DEVICE}/2`]]);
  });

  it('ends it for good when schools reopen, also where it was on hold', async () => {
    await stopSupplies('p1', 'stop', world.deps);
    await stopSupplies('p1', 'drop', world.deps);
    await resumeSupplies('p1', world.deps);
    expect([await statuses(), await tasks()]).toEqual([['not-needed'], []]);
  });

  it('leaves alone what works', async () => {
    await move('work');
    await stopSupplies('p1', 'stop', world.deps);
    expect(await statuses()).toEqual(['working']);
  });
});

describe('what waits for it', () => {
  const assess = async () => await makeAssessAsk(world.deps)({ pairId: 'p1', askId: 'consent.parent.1' });
  const hold = async () => await makeHoldPlan(world.deps)({ pairId: 'p1', generation: 1, token: 'plan' });
  beforeEach(async () => await need());

  it('a question to the parent, whose days do not count', async () => {
    await world.deps.asks.openAsk(anAsk({ openedAt: AT, closesAt: '2026-05-19T09:00:00.000Z' }));
    world.clock.now = world.clock.now.plus({ days: 15 });
    expect((await assess()).due).toBe('wait');
    await move('work', '2026-05-19T09:00:00.000Z');
    expect((await assess()).due).toBe('wait');
    world.clock.now = world.clock.now.plus({ days: 2 });
    expect((await assess()).due).toBe('remind');
  });

  it('a plan, until the task is done', async () => {
    await hold();
    expect((await world.deps.tasks.getTask(TASK))?.hold).toEqual({ token: 'plan' });
    expect(world.told).toEqual([]);
    await move('work');
    await hold();
    expect(world.told).toEqual([{ token: 'plan', output: { outcome: 'look-again' } }]);
  });
});
