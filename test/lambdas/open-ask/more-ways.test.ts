import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../domain/concepts/ask.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import { makeOpenAsk } from '../../../lambdas/open-ask/open-ask.ts';
import { makeRemindPerson } from '../../../lambdas/remind-person/remind-person.ts';
import { type ChangeOfMind, changeMind } from '../../../lambdas/shared/asks/change-mind.ts';
import { finishAnswer, recordAnswer } from '../../../lambdas/shared/asks/record-answer.ts';
import { makeWeighAnswers } from '../../../lambdas/weigh-answers/weigh-answers.ts';
import { anAnswer } from '../../an-ask.ts';
import { aChoice } from '../a-session-world.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';

const MORE = 'consent.parent.1.meet-video';
const FIRST = { ways: ['messages'] as Way[], refused: ['meet-audio'] as Way[] };

describe('a way that a young person adds', () => {
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
    await world.enrol(id);
    await world.deps.choices.putChoice(id, aChoice(id, 'mentor', { ways: ['messages', 'meet-video', 'meet-audio'] }));
    await world.deps.choices.putChoice(id, aChoice(id, 'parent', FIRST));
    const added: Way[] = ['messages', 'meet-video', 'meet-audio'];
    await world.deps.choices.putChoice(id, aChoice(id, 'mentee', { ways: added }));
  });

  const ask = async () => await makeOpenAsk(world.deps)({ pairId: id, kind: 'consent', side: 'parent', more: true });
  const answer = async (over: Partial<Answer>, at = '2026-05-06T09:00:00.000Z') =>
    (await recordAnswer({ pairId: id, askId: MORE, answer: anAnswer({ at, ...over }) }, world.deps)).outcome;
  const parent = async () => (await world.deps.choices.getChoices(id)).parent;
  const signals = async () => (await world.deps.signals.pendingSignals(id)).map(({ kind }) => kind);

  it('is asked about alone, beside what stands, and once', async () => {
    expect(await makeWeighAnswers(world.deps)({ pairId: id })).toMatchObject({ outcome: 'ready', more: ['parent'] });
    expect(await ask()).toMatchObject({ askId: MORE, due: 'wait' });
    await ask();
    const [mail, ...others] = world.mailsTo(`${id}-parent`);
    expect(others).toEqual([]);
    const listed = mail?.text.slice(mail.text.indexOf('YES means'), mail.text.indexOf('NO means')) ?? '';
    expect(listed.match(/^- .*$/gm)).toEqual(['- Google Meet with video']);
    expect(mail?.text).toContain('- messages, passed on by the coordinator');
  });

  it('is not asked about again by the usual question', async () => {
    const usual = await makeOpenAsk(world.deps)({ pairId: id, kind: 'consent', side: 'parent' });
    expect(usual).toMatchObject({ due: 'answered', outcome: 'yes' });
    expect(world.mailsTo(`${id}-parent`)).toEqual([]);
  });

  it('opens with a yes, beside all that stood before', async () => {
    await ask();
    expect(await answer({ ways: ['meet-video'] })).toBe('recorded');
    expect(await parent()).toMatchObject({ answer: 'yes', ways: ['messages', 'meet-video'], refused: ['meet-audio'] });
    expect(await signals()).toEqual(['ways-changed']);
    expect(await world.deps.consents.listConsents(id)).toMatchObject([
      { askId: MORE, decision: 'given', waysAsked: ['meet-video'], ways: ['meet-video'] },
    ]);
  });

  it('stays shut with a no, which leaves the rest as it was and is never asked again', async () => {
    await ask();
    await answer({ answer: 'no', ways: [] });
    expect(await parent()).toMatchObject({ answer: 'yes', ways: ['messages'], refused: ['meet-video', 'meet-audio'] });
    expect(await signals()).toEqual([]);
    expect(await makeWeighAnswers(world.deps)({ pairId: id })).toMatchObject({ outcome: 'ready', more: [] });
    const [receipt] = world.mailsTo(`${id}-parent`, 'receipt.');
    expect(receipt?.text).toMatch(/You did not agree to:\n+- Google Meet with video\n/);
    expect(receipt?.text).toMatch(/That stays as it was:\n+- messages/);
  });

  it('is taken back by a no after the yes, and nothing else with it', async () => {
    await ask();
    await answer({ ways: ['meet-video'] });
    expect(await answer({ answer: 'no', ways: [] }, '2026-05-07T09:00:00.000Z')).toBe('changed-mind');
    expect(await parent()).toMatchObject({ answer: 'yes', ways: ['messages'], refused: ['meet-video', 'meet-audio'] });
    expect(await signals()).toEqual(['ways-changed', 'ways-changed']);
  });

  it('never undoes a withdrawal that came in between, however often the answer is finished', async () => {
    await ask();
    await answer({ ways: ['meet-video'] });
    const stop: ChangeOfMind = { pairId: id, side: 'parent', answer: 'no', ways: [], route: 'page' };
    await changeMind({ ...stop, at: '2026-05-07T09:00:00.000Z' }, world.deps);
    const stored = await world.deps.asks.getAsk(id, MORE);
    if (stored !== undefined) await finishAnswer(stored, world.deps);
    expect((await parent())?.answer).toBe('no');
  });

  it('is reminded of with the same words', async () => {
    await ask();
    world.clock.now = TUESDAY.plus({ days: 3 });
    await makeRemindPerson(world.deps)({ pairId: id, askId: MORE });
    const [reminder] = world.mailsTo(`${id}-parent`, 'remind.');
    expect(reminder?.text.replace(/\s+/g, ' ')).toContain('Your yes to the other ways stays as it was.');
  });

  it('keeps everybody waiting only when nothing is open to all without it', async () => {
    await world.deps.choices.putChoice(id, aChoice(id, 'mentor', { ways: ['meet-video'], refused: ['messages'] }));
    expect((await makeWeighAnswers(world.deps)({ pairId: id })).outcome).toBe('not-yet');
    const usual = await makeOpenAsk(world.deps)({ pairId: id, kind: 'consent', side: 'parent' });
    expect(usual).toMatchObject({ askId: MORE, due: 'wait' });
    await world.deps.asks.closeAsk(id, MORE, { at: '2026-05-19T09:00:00.000Z', as: 'no-response' });
    expect((await makeWeighAnswers(world.deps)({ pairId: id })).outcome).toBe('no-common-way');
  });
});
