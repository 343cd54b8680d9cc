import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeOpenAsk } from '../../../lambdas/open-ask/open-ask.ts';
import { askTaskRef } from '../../../lambdas/shared/asks/ask-id.ts';
import { aChoice } from '../a-session-world.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { everyCrash, type Lives } from '../crashing.ts';

const DAY = 86_400;

describe('open-ask', () => {
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
  });
  const openMentor = async () =>
    await makeOpenAsk(world.deps)({ pairId: id, kind: 'take-part', side: 'mentor', round: 1 });
  const openParent = async () =>
    await makeOpenAsk(world.deps)({ pairId: id, kind: 'consent', side: 'parent', round: 1 });

  it('invites the mentor once and waits for the first reminder', async () => {
    await world.enrol(id);
    const first = await openMentor();
    expect(first).toEqual({
      pairId: id,
      askId: 'take-part.mentor.1',
      due: 'wait',
      outcome: 'none',
      waitSeconds: 3 * DAY,
    });
    world.clock.now = TUESDAY.plus({ days: 1 });
    expect((await openMentor()).waitSeconds).toBe(2 * DAY);
    expect(world.mailsTo(`${id}-mentor`)).toHaveLength(1);
  });

  it('sends a mail whose link and reply address open this question', async () => {
    await world.enrol(id);
    await openMentor();
    const [mail] = world.mailsTo(`${id}-mentor`);
    const link = await world.deps.links.readLink(mail?.replyToken ?? '');
    expect(link?.target).toMatchObject({ kind: 'ask', pairId: id, askId: 'take-part.mentor.1', side: 'mentor' });
    expect(mail?.text).toContain(`/a/${mail?.replyToken}`);
  });

  it('asks a mentee through the coordinator, even one with an address', async () => {
    await world.enrol(id);
    await makeOpenAsk(world.deps)({ pairId: id, kind: 'take-part', side: 'mentee', round: 1 });
    const task = await world.deps.tasks.getTask(`ask-person.${id}/take-part.mentee.1`);
    expect(task).toMatchObject({ ownerId: `${id}-coordinator`, side: 'mentee' });
    expect(await world.rawMails.getText(task?.evidenceKey ?? '')).toContain('/a/');
    expect(world.mailsTo(`${id}-mentee`)).toHaveLength(0);
    expect(world.mailsTo(`${id}-coordinator`)).toHaveLength(1);
  });

  it('asks the parent about the ways that the mentee chose', async () => {
    await world.enrol(id);
    await world.deps.choices.putChoice(id, aChoice(id, 'mentee', { ways: ['meet-chat'] }));
    await openParent();
    expect((await world.deps.asks.getAsk(id, 'consent.parent.1'))?.ways).toEqual(['meet-chat']);
    expect(world.mailsTo(`${id}-parent`)).toHaveLength(1);
  });

  it.each([
    ['no address', { route: 'post' as const }],
    ['a do-not-write mark', { doNotWrite: true }],
  ])('never mails a parent with %s', async (_, parent) => {
    await world.enrol(id, { parent });
    await world.deps.choices.putChoice(id, aChoice(id, 'mentee'));
    await openParent();
    expect(world.mailsTo(`${id}-parent`)).toHaveLength(0);
    expect(await world.deps.tasks.getTask(`ask-person.${id}/consent.parent.1`)).toBeDefined();
  });

  it('never mails a mentor with a do-not-write mark', async () => {
    await world.enrol(id, { mentor: { doNotWrite: true } });
    await openMentor();
    expect(world.mailsTo(`${id}-mentor`)).toHaveLength(0);
    expect(await world.deps.tasks.getTask(`ask-person.${id}/take-part.mentor.1`)).toBeDefined();
  });

  it('asks no parent while the mentee has not said yes', async () => {
    await world.enrol(id);
    expect(await openParent()).toMatchObject({ due: 'answered', outcome: 'settled' });
    expect(world.mailsTo(`${id}-parent`)).toHaveLength(0);
  });

  it('asks nobody twice in a round, and again in the next', async () => {
    await world.enrol(id, {}, { round: 2 });
    await world.deps.choices.putChoice(id, aChoice(id, 'mentor', { answer: 'wait', round: 2 }));
    expect(await openMentor()).toMatchObject({ due: 'answered', outcome: 'wait' });
    await world.deps.choices.putChoice(id, aChoice(id, 'mentee', { answer: 'no', round: 1 }));
    const mentee = await makeOpenAsk(world.deps)({ pairId: id, kind: 'take-part', side: 'mentee', round: 1 });
    expect(mentee).toMatchObject({ due: 'wait', askId: 'take-part.mentee.2' });
  });

  it.each(['paused', 'returned', 'closed'] as const)('asks nobody of a pair that is %s', async (standing) => {
    await world.enrol(id, {}, { standing });
    expect(await openMentor()).toMatchObject({ due: 'answered', outcome: 'settled' });
    expect(world.mailsTo(`${id}-mentor`)).toHaveLength(0);
  });

  it('goes on with a question that a short pause had closed, without a mail', async () => {
    await world.enrol(id);
    await openMentor();
    await world.deps.asks.closeAsk(id, 'take-part.mentor.1', { at: '2026-05-05T09:00:00.000Z', as: 'settled' });
    world.clock.now = TUESDAY.plus({ days: 1 });
    expect(await openMentor()).toMatchObject({ due: 'wait', waitSeconds: 2 * DAY });
    expect(world.mailsTo(`${id}-mentor`)).toHaveLength(1);
  });

  it('mails a question in office hours only', async () => {
    await world.enrol(id);
    world.clock.now = TUESDAY.set({ hour: 20 });
    expect(await openMentor()).toEqual({
      pairId: id,
      askId: 'take-part.mentor.1',
      due: 'later',
      outcome: 'none',
      waitSeconds: 13 * 3600,
    });
    expect(world.mailsTo(`${id}-mentor`)).toHaveLength(0);
    world.clock.now = TUESDAY.plus({ days: 1 }).set({ hour: 9, minute: 0 });
    expect(await openMentor()).toMatchObject({ due: 'wait', waitSeconds: 5 * DAY });
    world.clock.now = TUESDAY.plus({ days: 1 }).set({ hour: 20 });
    expect(await openMentor()).toMatchObject({ due: 'wait' });
    expect(world.mailsTo(`${id}-mentor`)).toHaveLength(1);
  });

  it('puts a question afresh after a long pause', async () => {
    await world.enrol(id);
    await openMentor();
    await world.deps.asks.closeAsk(id, 'take-part.mentor.1', { at: '2026-05-05T09:00:00.000Z', as: 'settled' });
    world.clock.now = TUESDAY.plus({ days: 63 });
    expect(await openMentor()).toMatchObject({ due: 'wait' });
    expect(world.mailsTo(`${id}-mentor`).map(({ tags }) => tags.key)).toEqual([
      'ask.take-part.mentor.1',
      'ask.take-part.mentor.1.2',
    ]);
  });

  it('asks the parent anew when the mentee has chosen other ways', async () => {
    await world.enrol(id);
    await world.deps.choices.putChoice(id, aChoice(id, 'mentee', { ways: ['messages'] }));
    await openParent();
    await world.deps.choices.putChoice(id, aChoice(id, 'mentee', { ways: ['messages', 'meet-video'] }));
    expect(await openParent()).toMatchObject({ due: 'later', waitSeconds: 23 * 3600 });
    world.clock.now = TUESDAY.plus({ days: 1 }).set({ hour: 9 });
    await openParent();
    expect(world.mailsTo(`${id}-parent`)).toHaveLength(2);
    expect((await world.deps.asks.getAsk(id, 'consent.parent.1'))?.ways).toEqual(['messages', 'meet-video']);
  });

  it('gives a coordinator a new task when a question is put afresh', async () => {
    await world.enrol(id);
    const open = async () => await makeOpenAsk(world.deps)({ pairId: id, kind: 'take-part', side: 'mentee', round: 1 });
    await open();
    await world.deps.asks.closeAsk(id, 'take-part.mentee.1', { at: '2026-05-05T09:00:00.000Z', as: 'settled' });
    world.clock.now = TUESDAY.plus({ days: 1 });
    await open();
    const ref = askTaskRef({ pairId: id, id: 'take-part.mentee.1', opening: 2 });
    expect(await world.deps.tasks.getTask(`ask-person.${ref}`)).toBeDefined();
  });

  it('keeps silence as silence until the pair sets out again', async () => {
    await world.enrol(id);
    await openMentor();
    await world.deps.asks.closeAsk(id, 'take-part.mentor.1', { at: '2026-05-19T09:00:00.000Z', as: 'no-response' });
    world.clock.now = TUESDAY.plus({ days: 15 });
    expect(await openMentor()).toMatchObject({ due: 'answered', outcome: 'no-response' });
    await world.deps.pairs.setStanding(id, { standing: 'asking', at: '2026-05-20T09:00:00.000Z' });
    expect(await openMentor()).toMatchObject({ due: 'wait' });
  });

  it.each(['mentor', 'mentee'] as const)(
    'finishes after a crash at any call, with one question to the %s',
    async (side) => {
      const lives: Lives<typeof world.deps> = {
        later: world.later,
        prepare: async (name) => await world.enrol(`${side}${name}`),
        work: async (name, deps) =>
          await makeOpenAsk(deps)({ pairId: `${side}${name}`, kind: 'take-part', side, round: 1 }),
        check: async (name) => {
          const pairId = `${side}${name}`;
          const mails = world.mailsTo(side === 'mentor' ? `${pairId}-mentor` : `${pairId}-coordinator`);
          // A sender that died between the service's answer and our record sends one copy at most.
          expect(new Set(mails.map(({ tags }) => tags.key)).size).toBe(1);
          expect(mails.length).toBeLessThanOrEqual(2);
          expect(await world.deps.asks.getAsk(pairId, `take-part.${side}.1`)).toBeDefined();
        },
      };
      // What a letter does is looked at more closely in one-letter-a-day.test.ts.
      expect(await everyCrash(world.deps, lives, 3)).toBeGreaterThan(8);
    },
  );
});
