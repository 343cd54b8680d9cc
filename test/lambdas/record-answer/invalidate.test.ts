import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeOpenAsk } from '../../../lambdas/open-ask/open-ask.ts';
import { changeMind } from '../../../lambdas/shared/asks/change-mind.ts';
import { type Invalidation, invalidateAnswer } from '../../../lambdas/shared/asks/invalidate-answer.ts';
import { recordAnswer } from '../../../lambdas/shared/asks/record-answer.ts';
import { anAnswer, anAsk } from '../../an-ask.ts';
import { aChoice } from '../a-session-world.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { everyCrash } from '../crashing.ts';

const ASK = 'consent.parent.1';
const YES = anAnswer({ ways: ['messages'] });
const FOUND = '2026-05-06T09:00:00.000Z';

describe('an answer that was recorded in error', () => {
  let world: AskingWorld;
  let number = 0;
  let id: string;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());
  beforeEach(async () => {
    number += 1;
    id = `p${number}`;
    world.clock.now = TUESDAY;
    await consented(id);
  });

  const consented = async (pairId: string) => {
    await world.enrol(pairId);
    await world.deps.choices.putChoice(pairId, aChoice(pairId, 'mentee', { ways: ['messages'] }));
    await world.deps.asks.openAsk(anAsk({ id: ASK, pairId, personId: `${pairId}-parent` }));
    await recordAnswer({ pairId, askId: ASK, answer: YES }, world.deps);
  };
  const wish = (pairId: string, over: Partial<Invalidation> = {}): Invalidation => ({
    pairId,
    side: 'parent',
    given: YES.at,
    reason: 'somebody-else',
    by: `${pairId}-coordinator`,
    at: FOUND,
    ...over,
  });
  const signals = async () => (await world.deps.signals.pendingSignals(id)).map(({ kind }) => kind);
  const decisions = async () => (await world.deps.consents.listConsents(id)).map(({ decision }) => decision);
  const open = async () => await makeOpenAsk(world.deps)({ pairId: id, kind: 'consent', side: 'parent' });

  it('counts as never given, and the pair looks again at what it may do', async () => {
    expect(await invalidateAnswer(wish(id), world.deps)).toBe('invalidated');
    expect((await world.deps.choices.getChoices(id)).parent).toBeUndefined();
    expect(await signals()).toEqual(['ways-changed']);
  });

  it('starts a pair again that stood still for it', async () => {
    await world.deps.pairs.setStanding(id, { standing: 'paused', pauseReason: 'not-going-ahead', at: FOUND });
    await invalidateAnswer(wish(id), world.deps);
    expect(await signals()).toEqual(['start-after-all']);
  });

  it('stays in the evidence, with a record of who took it back and why', async () => {
    await invalidateAnswer(wish(id), world.deps);
    const [given, invalidated] = await world.deps.consents.listConsents(id);
    expect(given).toMatchObject({ decision: 'given', ways: ['messages'] });
    expect(invalidated).toMatchObject({
      decision: 'invalidated',
      reason: 'somebody-else',
      of: given?.id,
      recordedBy: `${id}-coordinator`,
      at: FOUND,
    });
    expect((await world.deps.events.listEvents(id)).map(({ kind, by }) => [kind, by])).toContainEqual([
      'answer-invalidated',
      `${id}-coordinator`,
    ]);
  });

  it('is asked for anew by a coordinator, since a mail may reach somebody else again', async () => {
    await invalidateAnswer(wish(id), world.deps);
    const mails = world.mailsTo(`${id}-parent`).length;
    world.clock.now = TUESDAY.plus({ days: 1, hours: 12 });
    expect(await open()).toMatchObject({ askId: ASK, due: 'wait' });
    expect(await world.deps.tasks.getTask(`ask-person.${id}/${ASK}/2`)).toMatchObject({ side: 'parent' });
    expect(world.mailsTo(`${id}-parent`)).toHaveLength(mails);
    const again = anAnswer({ answer: 'no', ways: [], at: '2026-05-07T09:00:00.000Z', route: 'assisted' });
    expect((await recordAnswer({ pairId: id, askId: ASK, answer: again }, world.deps)).outcome).toBe('recorded');
    expect((await world.deps.choices.getChoices(id)).parent?.answer).toBe('no');
  });

  it('differs from a withdrawal, which is the person’s own and is not asked about again', async () => {
    const stop = { pairId: id, side: 'parent' as const, answer: 'no' as const, ways: [], route: 'page' as const };
    await changeMind({ ...stop, at: FOUND }, world.deps);
    expect([await signals(), await decisions()]).toEqual([['withdrawn'], ['given', 'withdrawn']]);
    expect(await open()).toMatchObject({ due: 'answered', outcome: 'no' });
  });

  it('may be a no, whose writer never said it', async () => {
    const no = { pairId: id, side: 'parent' as const, answer: 'no' as const, ways: [], route: 'assisted' as const };
    await changeMind({ ...no, at: FOUND }, world.deps);
    await invalidateAnswer(wish(id, { given: FOUND, at: '2026-05-07T09:00:00.000Z' }), world.deps);
    expect(await decisions()).toEqual(['given', 'withdrawn', 'invalidated']);
    expect(await open()).toMatchObject({ askId: ASK, due: 'wait' });
  });

  it('is left alone once another answer stands', async () => {
    const stop = { pairId: id, side: 'parent' as const, answer: 'no' as const, ways: [], route: 'page' as const };
    await changeMind({ ...stop, at: FOUND }, world.deps);
    expect(await invalidateAnswer(wish(id), world.deps)).toBe('overtaken');
    expect((await world.deps.choices.getChoices(id)).parent?.answer).toBe('no');
  });

  it('comes back by no finishing of the answer before', async () => {
    const before = await world.deps.asks.getAsk(id, ASK);
    await invalidateAnswer(wish(id), world.deps);
    const choice = { ...aChoice(id, 'parent'), at: YES.at };
    expect(await world.deps.choices.putChoice(id, choice)).toBe(false);
    expect(before?.answer).toBeDefined();
    expect((await world.deps.choices.getChoices(id)).parent).toBeUndefined();
  });

  it('is taken back once, however often and wherever it crashes', async () => {
    await everyCrash(world.deps, {
      prepare: consented,
      later: world.later,
      work: async (name, deps) => await invalidateAnswer(wish(name), deps),
      check: async (name) => {
        expect((await world.deps.choices.getChoices(name)).parent).toBeUndefined();
        expect((await world.deps.asks.getAsk(name, ASK))?.answer).toBeUndefined();
        const records = await world.deps.consents.listConsents(name);
        expect(records.map(({ decision }) => decision)).toEqual(['given', 'invalidated']);
        expect(await world.deps.signals.pendingSignals(name)).toHaveLength(1);
      },
    });
  });
});
