import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNews } from '../../../lambdas/adapters/news.ts';
import { makeSessions } from '../../../lambdas/adapters/sessions.ts';
import { makeSlots } from '../../../lambdas/adapters/slots.ts';
import { makeUntold } from '../../../lambdas/adapters/untold.ts';
import { type ChangeOfMind, changeMind } from '../../../lambdas/shared/asks/change-mind.ts';
import { recordAnswer } from '../../../lambdas/shared/asks/record-answer.ts';
import { type Raise, raiseSignal } from '../../../lambdas/shared/pairs/raise-signal.ts';
import { finishTask } from '../../../lambdas/shared/tasks/finish-task.ts';
import { openTaskFor, taskIdOf } from '../../../lambdas/shared/tasks/open-task.ts';
import { makeTellAgain } from '../../../lambdas/tell-again/tell-again.ts';
import { anAnswer, anAsk } from '../../an-ask.ts';
import { type AskingWorld, anAskingWorld } from '../an-asking-world.ts';
import { everyCrash } from '../crashing.ts';

const ASK = 'consent.parent.1';
const NO: Omit<ChangeOfMind, 'pairId'> = {
  side: 'parent',
  answer: 'no',
  ways: [],
  at: '2026-05-06T09:00:00.000Z',
  route: 'assisted',
};

describe('tell-again', () => {
  let world: AskingWorld;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());

  const sweep = async () => {
    const { table } = world.deps;
    const stores = { sessions: makeSessions(table), slots: makeSlots(table), news: makeNews(table) };
    const more = { ...stores, untold: makeUntold(table), organiser: 'o' };
    return await makeTellAgain({ ...world.deps, ...more })();
  };
  const agreed = async (id: string) => {
    await world.enrol(id);
    await world.deps.asks.openAsk(anAsk({ pairId: id, personId: `${id}-parent` }));
    await recordAnswer({ pairId: id, askId: ASK, answer: anAnswer() }, world.deps);
  };

  it('finishes a withdrawal that died at any call, though nobody tries again', async () => {
    await everyCrash(world.deps, {
      later: world.later,
      prepare: agreed,
      work: async (pairId, deps) => {
        return deps === world.deps ? await sweep() : await changeMind({ ...NO, pairId }, deps);
      },
      check: async (id) => {
        const choice = await world.deps.choices.getChoice(id, 'parent');
        // It died before anything was written: the page said so, and the yes stands.
        const isHeard = choice?.answer === 'no';
        const consents = await world.deps.consents.listConsents(id);
        const confirmations = await world.deps.consents.listConfirmations(id);
        expect(consents.map(({ decision }) => decision)).toEqual(isHeard ? ['given', 'withdrawn'] : ['given']);
        expect(confirmations).toHaveLength(consents.length);
        const signals = await world.deps.signals.pendingSignals(id);
        expect(signals.map(({ kind }) => kind)).toEqual(isHeard ? ['withdrawn'] : []);
      },
    });
    expect((await makeUntold(world.deps.table).listUntold()).changes).toEqual([]);
  });

  it('tells the workflow of a plan whose page died at any call after it was proposed', async () => {
    const taskOf = (pairId: string) => taskIdOf({ kind: 'propose-plan', ref: `${pairId}.1.1` });
    await everyCrash(world.deps, {
      later: world.later,
      prepare: async (pairId) => {
        const { coordinatorId: ownerId } = await world.enrol(pairId);
        const { id } = await openTaskFor({ kind: 'propose-plan', ref: `${pairId}.1.1`, pairId, ownerId }, world.deps);
        await world.deps.tasks.holdTask(id, `token-${pairId}`);
      },
      work: async (pairId, deps) => {
        if (deps === world.deps) return await sweep();
        const task = await world.deps.tasks.getTask(taskOf(pairId));
        if (task === undefined) throw new Error('no task');
        const raise = async (signal: Raise) => await raiseSignal(signal, deps);
        const more = { ...deps, news: makeNews(deps.table), raiseSignal: raise };
        return await finishTask(task, { by: 'c', at: '2026-05-06T09:00:00.000Z', outcome: 'proposed' }, more);
      },
      check: async (pairId) => {
        const { doneAt } = (await world.deps.tasks.getTask(taskOf(pairId))) ?? {};
        const told = world.told.filter(({ token }) => token === `token-${pairId}`);
        // It died before anything was written: the task is open still.
        expect(told.length > 0).toBe(doneAt !== undefined);
        expect(told.every(({ output }) => JSON.stringify(output) === '{"outcome":"proposed","round":1}')).toBe(true);
      },
    });
    expect((await makeUntold(world.deps.table).listUntold()).tasks).toEqual([]);
    expect(await world.deps.tasks.listOpenTasks()).toHaveLength(1);
  });

  it('keeps who recorded a change, and in what mail, for whoever finishes it', async () => {
    await agreed('kept');
    await world.rawMails.putText('inbound/m1', 'NO');
    const dying = {
      ...world.deps,
      signals: { ...world.deps.signals, putSignal: async () => Promise.reject(new Error()) },
    };
    const evidence = { means: 'mail', mailKey: 'inbound/m1' } as const;
    await expect(changeMind({ ...NO, pairId: 'kept', by: 'kept-coordinator', evidence }, dying)).rejects.toThrow();
    expect((await makeUntold(world.deps.table).listUntold()).changes).toEqual([{ pairId: 'kept', side: 'parent' }]);
    await sweep();
    expect((await world.deps.consents.listConsents('kept')).at(-1)).toMatchObject({
      decision: 'withdrawn',
      means: 'mail',
      recordedBy: 'kept-coordinator',
      mail: { key: 'inbound/m1' },
    });
    expect((await makeUntold(world.deps.table).listUntold()).changes).toEqual([]);
  });
});
