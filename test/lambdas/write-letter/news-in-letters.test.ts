import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Party } from '../../../domain/concepts/pair.ts';
import { makeOpenAsk } from '../../../lambdas/open-ask/open-ask.ts';
import { makeSendNews } from '../../../lambdas/send-news/send-news.ts';
import { writeLetterTo } from '../../../lambdas/shared/letters/write-letter.ts';
import { aChoice } from '../../domain/builders.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';

const NEWS = 'stopped-1-1';

describe('news in the letter of a day', () => {
  let world: AskingWorld;
  let number = 0;
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
    await world.enrol(one, { mentee: { first: 'Eilidh' } });
    await world.enrol(two, { mentee: { first: 'Ava' } }, { mentorId: `${one}-mentor` });
  });

  const at = '2026-05-05T09:00:00.000Z';
  const stop = async (pairId: string, silent: Party[] = []) => {
    await world.deps.pairs.setStanding(pairId, { standing: 'paused', pauseReason: 'withdrawn', at });
    await world.deps.news.putNews({ id: NEWS, pairId, kind: 'stopped', to: ['mentor'], silent, asksMentee: false, at });
  };
  const send = async (pairId: string) => await makeSendNews(world.deps)({ pairId, newsId: NEWS });
  const open = async (pairId: string) => await makeOpenAsk(world.deps)({ pairId, kind: 'take-part', side: 'mentor' });
  const letters = () => world.mailsTo(`${one}-mentor`);
  const sweep = async () =>
    await writeLetterTo(await world.deps.people.getPerson(`${one}-mentor`), undefined, world.deps);
  const waiting = async () =>
    (await world.deps.table.queryWork({ work: 'untold' })).filter(({ personId }) => personId === `${one}-mentor`);

  it('goes at once to somebody who has had no letter today, once', async () => {
    await stop(one);
    await stop(two);
    await send(one);
    await send(one);
    expect(letters().map(({ subject }) => subject)).toEqual(['Digital mentoring has stopped']);
    expect(await waiting()).toEqual([]);
  });

  it('waits for the next day after a letter, and is then told with all else', async () => {
    await stop(two);
    await open(one);
    await send(two);
    expect(letters()).toHaveLength(1);
    expect(await waiting()).toHaveLength(1);
    world.clock.now = TUESDAY.plus({ days: 3 });
    await sweep();
    expect(letters().at(-1)?.subject).toBe('Mentoring: Eilidh and Ava');
    expect(letters().at(-1)?.text).toContain('Digital mentoring with Ava has stopped.');
    expect(await waiting()).toEqual([]);
  });

  it('waits for the next day after a letter whose sender died before noting that it went out', async () => {
    const markLetterSent = async () => {
      throw new Error('the sender dies');
    };
    const dying = { ...world.deps, letters: { ...world.deps.letters, markLetterSent } };
    await expect(makeOpenAsk(dying)({ pairId: one, kind: 'take-part', side: 'mentor' })).rejects.toThrow('dies');
    await stop(one);
    await stop(two);
    world.clock.now = TUESDAY.plus({ minutes: 2 });
    await send(one);
    await send(two);
    expect(letters()).toHaveLength(1);
    world.clock.now = TUESDAY.plus({ days: 1 });
    await sweep();
    expect(letters()).toHaveLength(2);
    expect(letters().at(-1)?.text).toContain('Digital mentoring with Ava has stopped.');
    expect(await waiting()).toEqual([]);
  });

  it('says to whoever did not answer just that, in a letter of its own or with all else', async () => {
    await stop(one, ['mentor']);
    await stop(two, ['mentor']);
    await send(one);
    expect(letters().at(-1)?.subject).toBe('We have not heard from you, and that is fine');
    await send(two);
    world.clock.now = TUESDAY.plus({ days: 1 });
    await sweep();
    expect(letters()).toHaveLength(2);
    expect(letters().at(-1)?.text).toContain('with Ava. We have not heard from you.');
  });

  it('is not told when the pair has gone on meanwhile', async () => {
    await stop(two);
    await open(one);
    await send(two);
    await world.deps.pairs.setStanding(two, { standing: 'active', at });
    world.clock.now = TUESDAY.plus({ days: 1 });
    expect(await sweep()).toEqual({ outcome: 'nothing' });
    expect(letters()).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  });

  it('is not told to whoever has said no themselves while it waited: for a look, or for another day', async () => {
    await stop(one);
    await stop(two);
    await open(one);
    await send(two);
    await world.deps.choices.putChoice(one, aChoice('mentor', { answer: 'no', ways: [] }));
    await world.deps.choices.putChoice(two, aChoice('mentor', { answer: 'no', ways: [] }));
    world.clock.now = TUESDAY.plus({ days: 1 });
    await send(one);
    expect(await sweep()).toEqual({ outcome: 'nothing' });
    expect(letters()).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  });

  it('is not to be passed on to somebody without mail who has said no themselves', async () => {
    const without = `c${number}`;
    await world.enrol(without, { mentor: { route: 'phone', phone: '01382 496 0101' } });
    await stop(without);
    await world.deps.choices.putChoice(without, aChoice('mentor', { answer: 'no', ways: [] }));
    await send(without);
    expect((await world.deps.tasks.listOpenTasks()).filter(({ pairId }) => pairId === without)).toEqual([]);
  });

  it('keeps nobody else’s letter of that day back when there was nothing to write', async () => {
    await stop(one);
    await stop(two);
    expect(await sweep()).toEqual({ outcome: 'nothing' });
    await send(two);
    expect(letters()).toHaveLength(1);
  });

  it('waits while somebody is worried, and is told once a person has looked', async () => {
    await stop(one);
    await stop(two);
    const concern = { id: `w${one}`, pairId: two, about: 'other', by: 'x', urgent: false, at, textKey: 'k' } as const;
    world.clock.now = TUESDAY.set({ hour: 20 });
    await send(two);
    await world.deps.concerns.appendConcern(concern);
    world.clock.now = TUESDAY.plus({ days: 1 });
    expect(await sweep()).toEqual({ outcome: 'nothing' });
    expect(letters()).toEqual([]);
    await world.deps.concerns.decideConcern(two, { concernId: concern.id, decision: 'keep', at, by: 'c' });
    expect(await sweep()).toMatchObject({ outcome: 'written' });
  });

  it('waits until the office is open', async () => {
    await stop(one);
    world.clock.now = TUESDAY.set({ hour: 20 });
    await send(one);
    expect(letters()).toEqual([]);
    world.clock.now = TUESDAY.plus({ days: 1 }).set({ hour: 9 });
    await sweep();
    expect(letters()).toHaveLength(1);
  });

  it('is passed on by a coordinator to somebody without mail, or who must not be written to', async () => {
    await world.enrol(`${one}p`, { mentor: { route: 'phone' } });
    await world.enrol(`${one}q`, { mentor: { doNotWrite: true } });
    for (const pairId of [`${one}p`, `${one}q`]) {
      await stop(pairId);
      await send(pairId);
      expect(await world.deps.tasks.getTask(`pass-on.${pairId}/news.${NEWS}.mentor`)).toBeDefined();
      expect(world.mailsTo(`${pairId}-mentor`)).toEqual([]);
    }
  });
});
