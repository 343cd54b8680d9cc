import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Party } from '../../../domain/concepts/pair.ts';
import { TransientError } from '../../../domain/errors.ts';
import { makeOpenAsk } from '../../../lambdas/open-ask/open-ask.ts';
import { makeRemindPerson } from '../../../lambdas/remind-person/remind-person.ts';
import { recordAnswer } from '../../../lambdas/shared/asks/record-answer.ts';
import { sentTextKey } from '../../../lambdas/shared/letters/send-once.ts';
import { anAnswer } from '../../an-ask.ts';
import { aChoice } from '../a-session-world.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { everyCrash } from '../crashing.ts';

const TAKE_PART = 'take-part.mentor.1';
const CONSENT = 'consent.parent.1';

describe('the letter of a day', () => {
  let world: AskingWorld;
  let number = 0;
  /** Two pairs of one mentor, whose young people have one parent. */
  let one: string;
  let two: string;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());
  beforeEach(async () => {
    number += 1;
    [one, two] = [`a${number}`, `b${number}`];
    world.clock.now = TUESDAY;
    await enrolTwo(one, two);
  });

  const enrolTwo = async (first: string, second: string) => {
    await world.enrol(first, { mentee: { first: 'Eilidh' } });
    const shared = { mentorId: `${first}-mentor`, parentId: `${first}-parent` };
    await world.enrol(second, { mentee: { first: 'Ava' } }, shared);
  };
  const open = async (pairId: string, deps = world.deps) =>
    await makeOpenAsk(deps)({ pairId, kind: 'take-part', side: 'mentor' });
  const consent = async (pairId: string) => await makeOpenAsk(world.deps)({ pairId, kind: 'consent', side: 'parent' });
  const menteeSaysYes = async (pairId: string) =>
    await world.deps.choices.putChoice(pairId, aChoice(pairId, 'mentee', { ways: ['messages'] }));
  const letters = (party: Party = 'mentor') => world.mailsTo(`${one}-${party}`);
  const day = (days: number, hour = 10) => {
    world.clock.now = TUESDAY.plus({ days }).set({ hour });
  };

  it('asks a mentor of two about both at once, each by a link of its own', async () => {
    expect(await open(one)).toMatchObject({ due: 'wait' });
    expect(await open(two)).toMatchObject({ due: 'wait', askId: TAKE_PART });
    const [mail, ...others] = letters();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Would you like to keep in touch with Eilidh and Ava?');
    const link = (name: string) => mail?.text.match(new RegExp(`about ${name} here:\\s+\\S+/a/(\\S+)`))?.[1] ?? '';
    const targets = await Promise.all([link('Eilidh'), link('Ava')].map((token) => world.deps.links.readLink(token)));
    expect(targets.map((found) => found?.target)).toMatchObject([
      { kind: 'ask', pairId: one, askId: TAKE_PART },
      { kind: 'ask', pairId: two, askId: TAKE_PART },
    ]);
  });

  it('keeps its words as what was shown for each question in it', async () => {
    await open(one);
    const texts = await Promise.all(
      [one, two].map(async (id) => await world.rawMails.getText(sentTextKey(id, `ask.${TAKE_PART}`))),
    );
    expect(new Set(texts)).toEqual(new Set([letters()[0]?.text]));
    expect((await world.deps.asks.getAsk(two, TAKE_PART))?.wordingVersion).toMatch(/^several\.en\./);
    expect((await world.deps.sent.findSent(two, `ask.${TAKE_PART}`))?.messageId).toMatch(/^ses-/);
  });

  it('is one, though both machines write at once', async () => {
    const opened = await Promise.allSettled([open(one), open(two), open(one), open(two)]);
    const failed = opened.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(failed.every((reason) => reason instanceof TransientError)).toBe(true);
    world.later();
    expect([await open(one), await open(two)]).toMatchObject([{ due: 'wait' }, { due: 'wait' }]);
    expect(letters()).toHaveLength(1);
  });

  it('asks about what comes up later that day in the letter of the next, with its full time', async () => {
    await menteeSaysYes(one);
    await consent(one);
    await menteeSaysYes(two);
    expect(await consent(two)).toMatchObject({ due: 'later', waitSeconds: 23 * 3600 });
    day(1, 9);
    expect(await consent(two)).toMatchObject({ due: 'wait' });
    expect(letters('parent').map(({ subject }) => subject)).toEqual([
      "Eilidh's mentoring: please reply YES or NO",
      "Ava's mentoring: please reply YES or NO",
    ]);
    expect((await world.deps.asks.getAsk(two, CONSENT))?.closesAt).toBe('2026-05-20T08:00:00.000Z');
  });

  it('asks a parent of two about both when both are due, and says what a YES then means', async () => {
    day(0, 8);
    await menteeSaysYes(one);
    await menteeSaysYes(two);
    expect(await consent(one)).toMatchObject({ due: 'later' });
    day(0, 9);
    await consent(two);
    const [mail] = letters('parent');
    expect(mail?.subject).toBe('Mentoring for Eilidh and Ava: please reply YES or NO');
    expect(mail?.text.replace(/\s+/g, ' ')).toContain('then counts for each young person that we ask about');
    expect((await world.deps.links.readLink(mail?.replyToken ?? ''))?.target).toMatchObject({
      kind: 'letter',
      of: [
        { pairId: one, askId: CONSENT },
        { pairId: two, askId: CONSENT },
      ],
    });
  });

  it('reminds of all open questions in one, and of none that was answered', async () => {
    await open(one);
    day(3);
    await makeRemindPerson(world.deps)({ pairId: two, askId: TAKE_PART });
    expect(await makeRemindPerson(world.deps)({ pairId: one, askId: TAKE_PART })).toMatchObject({ due: 'wait' });
    expect(
      letters()
        .map(({ subject }) => subject)
        .at(-1),
    ).toBe('Mentoring for Eilidh and Ava: we still need your answers');
    expect(letters()).toHaveLength(2);
    const reminded = await Promise.all([one, two].map((id) => world.deps.asks.getAsk(id, TAKE_PART)));
    expect(reminded.map((ask) => ask?.reminders)).toEqual([1, 1]);
    await recordAnswer({ pairId: one, askId: TAKE_PART, answer: anAnswer({ answer: 'wait', ways: [] }) }, world.deps);
    day(7);
    await makeRemindPerson(world.deps)({ pairId: two, askId: TAKE_PART });
    expect(
      letters()
        .filter(({ tags }) => tags.key.startsWith('remind'))
        .at(-1)?.text,
    ).not.toContain('Eilidh');
  });

  it('reminds along of a question that is two days old, and later of one from yesterday', async () => {
    await menteeSaysYes(one);
    await consent(one);
    await menteeSaysYes(two);
    day(2, 9);
    await consent(two);
    day(3);
    await makeRemindPerson(world.deps)({ pairId: one, askId: CONSENT });
    expect((await world.deps.asks.getAsk(two, CONSENT))?.reminders).toBe(0);
    day(7);
    await makeRemindPerson(world.deps)({ pairId: one, askId: CONSENT });
    expect((await world.deps.asks.getAsk(two, CONSENT))?.reminders).toBe(1);
  });

  it('leaves out whoever answers while it is written', async () => {
    await open(one);
    day(3);
    const answering = {
      ...world.deps,
      links: {
        ...world.deps.links,
        mintLink: async (...given: Parameters<typeof world.deps.links.mintLink>) => {
          await recordAnswer({ pairId: one, askId: TAKE_PART, answer: anAnswer() }, world.deps);
          return await world.deps.links.mintLink(...given);
        },
      },
    };
    await makeRemindPerson(answering)({ pairId: two, askId: TAKE_PART });
    const [, ...since] = letters().filter(({ tags }) => !tags.key.startsWith('receipt'));
    expect(since.map(({ subject }) => subject)).toEqual(['Keeping in touch with Ava?']);
  });

  it('names no young person of somebody who is another’s parent by now', async () => {
    await world.deps.letters.putMembership(`${one}-mentor`, { pairId: `other${one}`, party: 'mentor' });
    await world.enrol(`other${one}`, { mentee: { first: 'Skye' } });
    await open(one);
    expect(letters()[0]?.text).not.toContain('Skye');
  });

  it('asks nobody of a pair of which something has come in that is not decided on yet', async () => {
    const raised = { id: 'x', pairId: two, kind: 'concern-raised', at: '2026-05-05T08:00:00.000Z' } as const;
    await world.deps.signals.putSignal(raised);
    await open(one);
    expect(letters()[0]?.subject).toBe('Would you like to keep in touch with Eilidh?');
    expect(await open(two)).toMatchObject({ due: 'later' });
  });

  it('is written once though a crash comes at any call, and loses no question', async () => {
    const count = await everyCrash(
      world.deps,
      {
        prepare: async (name) => await enrolTwo(name, `${name}x`),
        later: world.later,
        work: async (name, deps) => {
          world.clock.now = TUESDAY.plus({ seconds: world.clock.now.diff(TUESDAY, 'seconds').seconds });
          await open(name, deps);
        },
        check: async (name) => {
          await open(`${name}x`);
          const mails = world.mailsTo(`${name}-mentor`);
          expect(new Set(mails.map(({ subject }) => subject))).toEqual(
            new Set(['Would you like to keep in touch with Eilidh and Ava?']),
          );
          // A sender that died between the service's answer and our record sends one copy at most.
          expect(mails.length).toBeLessThanOrEqual(2);
          for (const pairId of [name, `${name}x`]) {
            expect((await world.deps.asks.getAsk(pairId, TAKE_PART))?.closedAt).toBeUndefined();
            expect((await world.deps.sent.findSent(pairId, `ask.${TAKE_PART}`))?.messageId).toBeDefined();
          }
          world.clock.now = TUESDAY;
        },
      },
      3,
    );
    expect(count).toBeGreaterThan(20);
  });
});
