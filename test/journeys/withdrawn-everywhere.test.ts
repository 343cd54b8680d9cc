import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changeMind,
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  mentorSaysYes,
  openOwn,
  proposePlan,
  tellsToStop,
} from '../../local/story/acts.ts';
import { open } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';

/** How each parent takes their yes back, and the time of their pair's Meet. */
const PARENTS = [
  { tag: 'Byreply', time: '11:00', spoken: '11am' },
  { tag: 'Bylink', time: '14:00', spoken: '2pm' },
  { tag: 'Byphone', time: '15:00', spoken: '3pm' },
] as const;
/** Their parent may be saying no, and is not. */
const DOUBTED = { tag: 'Doubted', time: '12:00' } as const;

describe('a parent’s yes that is taken back before its pair is reminded of a Meet', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    const all = [...PARENTS, DOUBTED];
    await world.enrol(aCohort(...all.map(({ tag }, at) => pairCalled(tag, at))));
    for (const { tag, time } of all) await agree(tag, time);
    await world.moveTo('2026-03-06T10:00:00.000Z');
  });
  afterAll(async () => await world.end());

  const agree = async (tag: string, time: string) => {
    const ref = `${tag}-1`;
    await mentorSaysYes(world, mentorOf(tag), { ways: ['meet-video'], times: ['tue-am', 'tue-pm'] });
    await coordinatorRecordsMentee(world, COORDINATOR, { ref, ways: ['meet-video'] });
    await world.reply(await world.mail(parentOf(tag), /YES or NO/), { from: parentOf(tag), text: 'YES' });
    await proposePlan(world, COORDINATOR, { ref, meet: 'meet-video', weekday: '2', time, startsOn: '2026-03-10' });
    await confirmPlan(world, mentorOf(tag));
    await doTask(world, COORDINATOR, new RegExp(`^Ask someone: pair ${ref}$`), { decision: 'yes' });
    await world.settled();
  };
  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject);
  const door = async (tag: string) => await openOwn(await world.link(mentorOf(tag), /^Google Meet on/, 'join'));
  const parentsPage = async (tag: string) => await openOwn(await world.link(parentOf(tag), /We have your answer/, 'a'));
  const wordsToPassOn = async (tag: string) =>
    await open(await world.link(COORDINATOR, new RegExp(`^Pass on some words: pair ${tag}-1$`), 't'));

  it('stands before: a link, a Meet, words that wait to be passed on, and pages that say so', async () => {
    for (const { tag, spoken } of PARENTS) {
      expect((await door(tag)).text).not.toContain('This Google Meet is off');
      expect((await wordsToPassOn(tag)).text).toContain(`Tuesday 10 March at ${spoken}`);
      expect((await parentsPage(tag)).text).toContain('They can keep in touch as planned.');
    }
  });

  it('is taken back as easily as it was given: by a word in a reply, by a few presses, or by phone', async () => {
    await world.reply(await world.mail(parentOf('Byreply'), /We have your answer/), {
      from: parentOf('Byreply'),
      text: 'NO',
    });
    await changeMind(await world.link(parentOf('Bylink'), /We have your answer/, 'a'), 'stop');
    await tellsToStop(world, COORDINATOR, { ref: 'Byphone-1', who: 'parent' });
    for (const { tag } of PARENTS) expect(await subjectsTo(parentOf(tag))).toContain('We have your answer: NO');
  });

  it('is gone everywhere five minutes later', async () => {
    await world.advance('PT5M');
    const running = await world.runningExecutions();
    for (const { tag, spoken } of PARENTS) {
      expect((await door(tag)).text, 'the link').toContain('This Google Meet is off');
      expect(await subjectsTo(COORDINATOR), 'the Meet').toContain(`No Google Meet on Tuesday 10 March at ${spoken}`);
      expect((await wordsToPassOn(tag)).text, 'the words').toContain('This task is done');
      expect((await parentsPage(tag)).text, 'the page').toContain('This is not going ahead at this time');
      const own = running.filter((name) => name.includes(tag.toLowerCase()));
      expect(own, 'the workflows').toEqual(own.filter((name) => /pair-lifecycle|tell-people/.test(name)));
    }
  });

  it('is not taken back by a reply that may be a no: all rests, and goes on once a person has looked', async () => {
    const { tag } = DOUBTED;
    await world.moveTo('2026-03-09T08:30:00.000Z');
    const newest = await world.mail(parentOf(tag), /plan for mentoring/);
    await world.reply(newest, { from: parentOf(tag), text: 'I am not sure that I want this any more' });
    await world.moveTo('2026-03-10T12:01:00.000Z');
    const space = (await world.get<{ id: string }[]>('/local/spaces')).at(-1)?.id.replace('spaces/', '');
    await world.post(`/local/spaces/${space}/participants`, { person: 'owner', action: 'knock' });
    const heard = async () => (await subjectsTo(mentorOf(tag))).filter((subject) => /^(Soon|No) /.test(subject));
    expect([(await door(tag)).text, await heard()]).toEqual([expect.stringContaining('is not open yet'), []]);
    await doTask(world, COORDINATOR, new RegExp(`^Check a reply: pair ${tag}-1$`), { decision: 'leave' });
    expect((await door(tag)).text).toContain('You can join now');
    expect(await subjectsTo(parentOf(tag))).not.toContain('We have your answer: NO');
  });

  it('reminds nobody of the Meet, and nobody is told who took it back', async () => {
    await world.moveTo('2026-03-10T16:00:00.000Z');
    for (const { tag } of PARENTS) {
      const mails = (await world.mails(mentorOf(tag))).filter(({ date }) => date >= '2026-03-06T10:00');
      // Not vacuous: they did hear that the Meet is off.
      expect(mails.map(({ subject }) => subject)).toContainEqual(expect.stringMatching(/^No Google Meet/));
      expect(mails.filter(({ subject }) => /^Soon/.test(subject))).toEqual([]);
      expect(mails.map(({ text }) => text).join(' ')).not.toMatch(/parent|carer|Fiona/i);
    }
    expect((await subjectsTo(COORDINATOR)).filter((subject) => /^Soon/.test(subject))).toEqual([]);
  });
});
