import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeAssessAsk } from '../../../lambdas/assess-ask/assess-ask.ts';
import { makeCloseAsk } from '../../../lambdas/close-ask/close-ask.ts';
import { makeHoldAsk } from '../../../lambdas/hold-ask/hold-ask.ts';
import { makeNoteDelivery } from '../../../lambdas/note-delivery/note-delivery.ts';
import { makeOpenCallTask } from '../../../lambdas/open-call-task/open-call-task.ts';
import { makeRemindPerson } from '../../../lambdas/remind-person/remind-person.ts';
import { makeWeighAnswers } from '../../../lambdas/weigh-answers/weigh-answers.ts';
import { anAnswer, anAsk } from '../../an-ask.ts';
import { aChoice } from '../a-session-world.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { everyCrash, type Lives } from '../crashing.ts';

const ASK = 'consent.parent.1';

interface Event {
  key: string;
  eventType?: string;
  bounceType?: string;
}

const anEvent =
  ({ key, eventType = 'Bounce', bounceType = 'Permanent' }: Event) =>
  (pairId: string) => ({
    detail: { eventType, mail: { messageId: 'm1', tags: { pair: [pairId], key: [key] } }, bounce: { bounceType } },
  });

describe('the ladder of a question', () => {
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
    world.told.length = 0;
    await enrolAndAsk(id);
  });

  const enrolAndAsk = async (pairId: string) => {
    await world.enrol(pairId);
    const openedAt = '2026-05-05T09:00:00.000Z';
    const times = { openedAt, closesAt: '2026-05-19T09:00:00.000Z' };
    await world.deps.asks.openAsk(anAsk({ id: ASK, pairId, personId: `${pairId}-parent`, ...times }));
    const item = { kind: 'question', pairId, party: 'parent', key: `ask.${ASK}`, askId: ASK } as const;
    await world.deps.letters.claimLetter(`${pairId}-parent`, '2026-05-05', openedAt);
    await world.deps.letters.planLetter(`${pairId}-parent`, '2026-05-05', [item]);
    await world.deps.letters.markLetterSent(`${pairId}-parent`, '2026-05-05', { messageId: 'm', sentAt: openedAt });
  };
  const dayIs = (days: number) => {
    world.clock.now = TUESDAY.plus({ days });
  };
  const ref = () => ({ pairId: id, askId: ASK });
  const remindPerson = async () => await makeRemindPerson(world.deps)(ref());
  const reminders = () => world.mailsTo(`${id}-parent`, 'remind.').map(({ tags }) => tags.key);
  it('reminds twice, on day 3 and day 7, each once', async () => {
    expect(await remindPerson()).toMatchObject({ due: 'wait' });
    dayIs(3);
    expect(await remindPerson()).toMatchObject({ due: 'wait', waitSeconds: 4 * 86_400 });
    expect(await remindPerson()).toMatchObject({ due: 'wait' });
    dayIs(7);
    await remindPerson();
    expect(reminders()).toEqual([`remind.${ASK}.1`, `remind.${ASK}.2`]);
  });

  it.each([
    ['has answered', async () => await world.deps.asks.answerAsk(ref(), anAnswer()), 'answered'],
    ['wrote what may be a no', async () => await mark('heldAt'), 'wait'],
    ['is not sure', async () => await mark('unsureAt'), 'wait'],
  ])('does not remind somebody who %s', async (_, before, due) => {
    await before();
    dayIs(3);
    expect(await remindPerson()).toMatchObject({ due });
    expect(reminders()).toEqual([]);
  });
  const mark = async (name: 'heldAt' | 'unsureAt') =>
    await world.deps.asks.markAsk(id, ASK, { [name]: '2026-05-06T09:00:00.000Z' });

  it('does not remind for a pair that stands still', async () => {
    await world.deps.pairs.setStanding(id, {
      standing: 'paused',
      pauseReason: 'concern',
      at: '2026-05-06T09:00:00.000Z',
    });
    dayIs(3);
    expect(await remindPerson()).toMatchObject({ due: 'answered', outcome: 'settled' });
    expect(reminders()).toEqual([]);
  });

  it('opens one phone task on day 10 and then only waits for the close', async () => {
    dayIs(10);
    for (const number of [1, 2]) await world.deps.asks.countReminder(id, ASK, number);
    expect(await makeAssessAsk(world.deps)(ref())).toMatchObject({ due: 'call' });
    const openCallTask = async () => await makeOpenCallTask(world.deps)({ ...ref(), reason: 'call' });
    expect(await openCallTask()).toMatchObject({ due: 'wait' });
    await openCallTask();
    expect(world.mailsTo(`${id}-coordinator`)).toHaveLength(1);
  });

  it('closes on day 14 with no response, but never over an answer', async () => {
    dayIs(14);
    expect(await makeCloseAsk(world.deps)(ref())).toMatchObject({ due: 'answered', outcome: 'no-response' });
    await enrolAndAsk(`${id}x`);
    await world.deps.asks.answerAsk({ pairId: `${id}x`, askId: ASK }, anAnswer());
    const closed = await makeCloseAsk(world.deps)({ pairId: `${id}x`, askId: ASK });
    expect(closed).toMatchObject({ due: 'answered', outcome: 'yes' });
  });

  it('closes on day 14 as unreached when our mail came back, and keeps the task to find them', async () => {
    await makeNoteDelivery(world.deps)(anEvent({ key: 'ask_consent_parent_1' })(id));
    await makeOpenCallTask(world.deps)({ ...ref(), reason: 'unreached' });
    dayIs(13);
    expect(await makeAssessAsk(world.deps)(ref())).toMatchObject({ due: 'wait' });
    dayIs(14);
    expect(await makeCloseAsk(world.deps)(ref())).toMatchObject({ due: 'answered', outcome: 'unreached' });
    expect(await makeWeighAnswers(world.deps)({ pairId: id })).toMatchObject({ outcome: 'unreached' });
    expect((await world.deps.tasks.getTask(`unreached.${id}/${ASK}`))?.doneAt).toBeUndefined();
  });

  it('wakes at once when the answer was there before the token', async () => {
    const hold = async (token: string) => await makeHoldAsk(world.deps)({ ...ref(), generation: 1, token });
    await hold('first');
    expect(world.told).toEqual([]);
    await world.deps.asks.answerAsk(ref(), anAnswer());
    await hold('second');
    expect(world.told).toEqual([{ token: 'second', output: { askId: ASK } }]);
  });

  it.each(['Bounce', 'Complaint', 'Reject'])(
    'calls a coordinator after a %s, which is no silence',
    async (eventType) => {
      await world.deps.asks.holdAsk(id, ASK, { token: 'waiting', key: 1 });
      expect(await makeNoteDelivery(world.deps)(anEvent({ key: 'ask_consent_parent_1', eventType })(id))).toEqual({
        outcome: 'unreached',
      });
      expect(world.told).toEqual([{ token: 'waiting', output: { askId: ASK } }]);
      expect(await makeAssessAsk(world.deps)(ref())).toMatchObject({ due: 'unreached' });
      expect(await makeOpenCallTask(world.deps)({ ...ref(), reason: 'unreached' })).toMatchObject({ due: 'wait' });
      expect(await world.deps.tasks.getTask(`unreached.${id}/${ASK}`)).toBeDefined();
    },
  );

  it.each([
    ['a bounce that SES tries again', anEvent({ key: 'ask_consent_parent_1', bounceType: 'Transient' }), 'ignored'],
    ['a receipt that bounced', anEvent({ key: 'receipt_consent_parent_1' }), 'noted'],
    ['a reminder that bounced', anEvent({ key: 'remind_consent_parent_1_1' }), 'unreached'],
  ])('takes %s as %3$s', async (_, event, outcome) => {
    expect(await makeNoteDelivery(world.deps)(event(id))).toEqual({ outcome });
  });

  it('weighs the choices that stand in the table', async () => {
    const weigh = async () => (await makeWeighAnswers(world.deps)({ pairId: id })).outcome;
    expect(await weigh()).toBe('not-yet');
    for (const side of ['mentor', 'mentee', 'parent'] as const)
      await world.deps.choices.putChoice(id, aChoice(id, side));
    expect(await weigh()).toBe('ready');
  });

  it('reminds once though a crash comes at any call', async () => {
    dayIs(3);
    const lives: Lives<typeof world.deps> = {
      later: world.later,
      prepare: enrolAndAsk,
      work: async (pairId, deps) => await makeRemindPerson(deps)({ pairId, askId: ASK }),
      check: async (pairId) => {
        const keys = world.mailsTo(`${pairId}-parent`).map(({ tags }) => tags.key);
        expect([...new Set(keys)]).toEqual([`remind.${ASK}.1`]);
        expect((await world.deps.asks.getAsk(pairId, ASK))?.reminders).toBe(1);
      },
    };
    await everyCrash(world.deps, lives, 3);
  });
});
