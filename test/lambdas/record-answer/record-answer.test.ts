import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Side } from '../../../domain/concepts/pair.ts';
import { firstAskIdOf } from '../../../lambdas/shared/asks/ask-id.ts';
import { markUnsure, recordAnswer } from '../../../lambdas/shared/asks/record-answer.ts';
import { anAnswer, anAsk } from '../../an-ask.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { everyCrash } from '../crashing.ts';

const YES = anAnswer({ ways: ['messages'] });
const NO = anAnswer({ answer: 'no', ways: [], at: '2026-05-06T09:00:00.000Z' });
const PARENT = 'consent.parent.1';

describe('record-answer', () => {
  let world: AskingWorld;
  let number = 0;
  let id: string;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());
  beforeEach(() => {
    number += 1;
    id = `p${number}`;
    world.clock.now = TUESDAY;
    world.told.length = 0;
  });

  const ask = async (side: Side, pairId = id) => {
    const askId = firstAskIdOf(side, 1);
    const kind = side === 'parent' ? 'consent' : 'take-part';
    await world.deps.asks.openAsk(anAsk({ id: askId, pairId, kind, side, personId: `${pairId}-${side}` }));
    await world.deps.asks.holdAsk(pairId, askId, { token: `token-${pairId}`, key: 1 });
    return askId;
  };
  const record = async (askId: string, answer = YES) =>
    (await recordAnswer({ pairId: id, askId, answer }, world.deps)).outcome;

  it('writes the choice, tells the workflow and sends a receipt', async () => {
    await world.enrol(id);
    expect(await record(await ask('mentor'))).toBe('recorded');
    expect((await world.deps.choices.getChoices(id)).mentor).toMatchObject({
      answer: 'yes',
      ways: ['messages'],
      round: 1,
    });
    expect(world.told).toEqual([{ token: `token-${id}`, output: { askId: 'take-part.mentor.1' } }]);
    expect(world.mailsTo(`${id}-mentor`, 'receipt.')).toHaveLength(1);
  });

  it.each([YES, NO])('confirms it in the same moment, at any hour: $answer', async (answer) => {
    await world.enrol(id);
    const askId = await ask('parent');
    const saturdayNight = TUESDAY.plus({ days: 4 }).set({ hour: 23 });
    world.clock.now = saturdayNight;
    await record(askId, answer);
    expect(world.mailsTo(`${id}-parent`, 'receipt.').map(({ at }) => at)).toEqual([saturdayNight]);
  });

  it('confirms an answer that Step Functions cannot be told of just now, which stays untold', async () => {
    await world.enrol(id);
    await ask('parent');
    const busy = async () => {
      throw Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' });
    };
    const workflows = { succeedTask: busy, failTask: busy };
    await recordAnswer({ pairId: id, askId: PARENT, answer: YES }, { ...world.deps, workflows });
    expect(world.mailsTo(`${id}-parent`, 'receipt.')).toHaveLength(1);
    const untold = async () => (await world.deps.table.queryWork({ work: 'untold' })).map(({ pk }) => pk);
    expect(await untold()).toEqual([`PAIR#${id}`]);
    await recordAnswer({ pairId: id, askId: PARENT, answer: YES }, world.deps);
    expect(await untold()).toEqual([]);
    expect(world.told).toHaveLength(1);
  });

  it('lets nobody agree to a way that was not asked', async () => {
    await world.enrol(id);
    await ask('parent');
    await record(PARENT, anAnswer({ ways: ['messages', 'meet-chat'] }));
    expect((await world.deps.choices.getChoices(id)).parent?.ways).toEqual(['messages']);
  });

  it('takes the same answer again for the same', async () => {
    await world.enrol(id);
    const askId = await ask('mentor');
    await record(askId);
    expect(await record(askId, { ...YES, at: '2026-05-07T09:00:00.000Z' })).toBe('same');
    expect(world.mailsTo(`${id}-mentor`, 'receipt.')).toHaveLength(1);
    expect(await world.deps.signals.pendingSignals(id)).toEqual([]);
  });

  it('takes a no after a yes for a change of mind, which acts at once', async () => {
    await world.enrol(id);
    await ask('parent');
    await world.deps.pairs.holdPair(id, { token: 'listener', key: 1, where: 'contact' });
    await record(PARENT);
    expect(await record(PARENT, NO)).toBe('changed-mind');
    expect(world.told).toContainEqual({ token: 'listener', error: 'withdrawn' });
    const decisions = (await world.deps.consents.listConsents(id)).map(({ decision }) => decision);
    expect(decisions).toEqual(['given', 'withdrawn']);
    expect((await world.deps.choices.getChoices(id)).parent?.answer).toBe('no');
  });

  it('hears the same no twice, and a yes again after it, as what they are', async () => {
    await world.enrol(id);
    const askId = await ask('mentor');
    await record(askId);
    await record(askId, NO);
    expect(await record(askId, { ...NO, at: '2026-05-07T09:00:00.000Z' })).toBe('same');
    expect(await record(askId, { ...YES, at: '2026-05-08T09:00:00.000Z' })).toBe('changed-mind');
    const at = '2026-05-08T09:00:00.000Z';
    expect(await world.deps.tasks.getTask(`late-answer.${id}/${askId}/yes/${at}`)).toBeDefined();
    expect((await world.deps.signals.pendingSignals(id)).map(({ kind }) => kind)).toEqual(['withdrawn']);
  });

  it('leaves a parent’s yes by mail after a no to a person', async () => {
    await world.enrol(id);
    await ask('parent');
    await record(PARENT, NO);
    const yes = anAnswer({ route: 'mail', at: '2026-05-07T09:00:00.000Z' });
    expect(await record(PARENT, yes)).toBe('too-late');
    expect((await world.deps.choices.getChoices(id)).parent?.answer).toBe('no');
    expect(await world.deps.tasks.getTask(`late-answer.${id}/${PARENT}/yes/${yes.at}`)).toBeDefined();
  });

  it('makes a task of an answer to a closed question', async () => {
    await world.enrol(id);
    const askId = await ask('mentor');
    await world.deps.asks.closeAsk(id, askId, { at: '2026-05-18T09:00:00.000Z', as: 'no-response' });
    expect(await record(askId)).toBe('too-late');
    expect((await world.deps.choices.getChoices(id)).mentor).toBeUndefined();
    expect(await world.deps.tasks.getTask(`late-answer.${id}/${askId}/yes/${YES.at}`)).toBeDefined();
  });

  it('starts a stopped pair when a coordinator records a late yes', async () => {
    await world.enrol(id, {}, { standing: 'paused', pauseReason: 'no-response' });
    const askId = await ask('mentor');
    await world.deps.asks.closeAsk(id, askId, { at: '2026-05-18T09:00:00.000Z', as: 'no-response' });
    const answer = anAnswer({ ways: ['messages'], route: 'assisted', by: `${id}-coordinator` });
    expect(await record(askId, answer)).toBe('changed-mind');
    expect((await world.deps.signals.pendingSignals(id)).map(({ kind }) => kind)).toEqual(['start-after-all']);
  });

  it('ends the tasks of asking someone who has answered by themselves', async () => {
    await world.enrol(id);
    const askId = await ask('mentor');
    await markUnsure({ pairId: id, askId }, world.deps);
    const task = `call-person.${id}/${askId}`;
    expect((await world.deps.tasks.getTask(task))?.doneAt).toBeUndefined();
    await record(askId);
    expect((await world.deps.tasks.getTask(task))?.outcome).toBe('answered');
  });

  it.each([
    ['an answer', 1],
    ['a change of mind', 2],
  ] as const)('finishes %s after a crash at any call', async (what, answers) => {
    const side = 'parent';
    await everyCrash(world.deps, {
      later: world.later,
      prepare: async (name) => {
        await world.enrol(`${answers}${name}`);
        await ask(side, `${answers}${name}`);
        if (answers === 2) await recordAnswer({ pairId: `${answers}${name}`, askId: PARENT, answer: YES }, world.deps);
      },
      work: async (name, deps) =>
        await recordAnswer({ pairId: `${answers}${name}`, askId: PARENT, answer: answers === 1 ? YES : NO }, deps),
      check: async (name) => {
        const pairId = `${answers}${name}`;
        expect(await world.deps.consents.listConsents(pairId), what).toHaveLength(answers);
        expect(await world.deps.consents.listConfirmations(pairId), what).toHaveLength(answers);
        expect((await world.deps.signals.pendingSignals(pairId)).length).toBe(answers - 1);
        const mails = world.mailsTo(`${pairId}-parent`, 'receipt.');
        expect(new Set(mails.map(({ tags }) => tags.key)).size).toBe(answers);
        expect(mails.length).toBeLessThanOrEqual(answers + 1);
        const answer = (await world.deps.choices.getChoices(pairId)).parent?.answer;
        expect(answer).toBe(answers === 1 ? 'yes' : 'no');
      },
    });
    const untold = await world.deps.table.queryWork({ work: 'untold' });
    expect(untold.filter((item) => String(item.sk).startsWith('ASK#'))).toEqual([]);
  });
});
