import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changeMind,
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  lookAtNews,
  mentorSaysYes,
  openOwn,
  proposePlan,
} from '../../local/story/acts.ts';
import { open } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { deadLinksIn, problemsIn } from './mails.ts';
import { tellOfMeets } from './tell-of-meets.ts';

const MENTOR = 'Leaves';
const PARENT = 'Takesback';
const NEXT = 'Next';
const ROWS = [MENTOR, PARENT, NEXT].map((tag, at) => pairCalled(tag, at));

interface Space {
  id: string;
  conference?: { startedAt: string; endedAt?: string };
}

describe('those who change their mind while Meets are booked', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(...ROWS));
    for (const tag of [MENTOR, PARENT, NEXT]) {
      await mentorSaysYes(world, mentorOf(tag), { ways: ['meet-video'], times: ['tue-am', 'tue-pm'] });
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1`, ways: ['meet-video'] });
      await world.reply(await world.mail(parentOf(tag), /YES or NO/), { from: parentOf(tag), text: 'YES' });
    }
    await agree(MENTOR, '11:00');
    await agree(PARENT, '14:00');
    await doTask(world, COORDINATOR, /^Pass on some words: pair Leaves-1$/, { decision: 'done' });
    await world.moveTo('2026-03-09T10:00:00.000Z');
  });
  afterAll(async () => await world.end());

  const agree = async (tag: string, time: string) => {
    const slot = { meet: 'meet-video', weekday: '2', time, startsOn: '2026-03-10' };
    await proposePlan(world, COORDINATOR, { ref: `${tag}-1`, ...slot });
    await confirmPlan(world, mentorOf(tag));
    await doTask(world, COORDINATOR, new RegExp(`^Ask someone: pair ${tag}-1$`), { decision: 'yes' });
    await world.settled();
  };
  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject).reverse();
  const ownPage = async (address: string) => await world.link(address, /We have your answer/, 'a');
  const calendarOf = async (address: string, subject: RegExp) => {
    const { attachments } = await world.mail(address, subject);
    return attachments.find(({ contentType }) => contentType.startsWith('text/calendar'))?.content ?? '';
  };
  const field = (calendar: string, name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(calendar)?.[1]?.trim();

  describe('a mentor, by their page, the day before a Meet', () => {
    const meet = /^Google Meet on Tuesday 10 March at 11am$/;
    const off = /^No Google Meet on Tuesday 10 March at 11am$/;

    it('is thanked at once, and their link to the Meet is dead', async () => {
      const said = await changeMind(await ownPage(mentorOf(MENTOR)), 'stop');
      expect(said.text).toContain('Your answer is now: No');
      expect(await subjectsTo(mentorOf(MENTOR))).toContain('We have your answer: NO');
      const door = await openOwn(await world.link(mentorOf(MENTOR), meet, 'join'));
      expect(door.fields).not.toContain('action');
      expect(door.text).toContain('This Google Meet is off');
    });

    it('has the booked Meet cancelled in everybody’s calendar within five minutes', async () => {
      await world.advance('PT5M');
      for (const address of [mentorOf(MENTOR), COORDINATOR]) {
        const [booked, cancelled] = [await calendarOf(address, meet), await calendarOf(address, off)];
        expect(cancelled).toContain('METHOD:CANCEL');
        expect(field(cancelled, 'UID')).toBe(field(booked, 'UID'));
        expect(Number(field(cancelled, 'SEQUENCE'))).toBeGreaterThan(Number(field(booked, 'SEQUENCE')));
      }
      const words = await open(await world.link(COORDINATOR, /^Pass on some words: pair Leaves-1$/, 't'));
      expect(words.text).toContain('The Google Meet on Tuesday 10 March at 11am will not go ahead');
    });

    it('frees the time of the coordinator for another pair', async () => {
      await agree(NEXT, '11:00');
      await world.mail(mentorOf(NEXT), meet);
    });

    it('is told to the young person in person and to the parent after a look; nobody is told who or why', async () => {
      const told = await open(await world.link(COORDINATOR, /^Tell a young person: pair Leaves-1$/, 't'));
      expect(told.text).toContain('online has stopped');
      expect(await subjectsTo(parentOf(MENTOR))).not.toContain('Digital mentoring has stopped');
      await lookAtNews(world, COORDINATOR, { ref: 'Leaves-1', decision: 'send' });
      await world.settled();
      const news = await world.mail(parentOf(MENTOR), /^Digital mentoring has stopped$/);
      expect(news.text).toContain('We do not share the reasons');
      expect(news.text).not.toContain('Iainleaves');
      expect(await subjectsTo(mentorOf(MENTOR))).not.toContain('Digital mentoring has stopped');
      expect((await openOwn(await ownPage(mentorOf(MENTOR)))).text).toContain('This is not going ahead at this time');
    });
  });

  describe('a parent, by a later reply, while a Meet is live', () => {
    const space = async () => (await world.get<Space[]>('/local/spaces'))[1];
    const act = async (person: string, action: string) =>
      await world.post(`/local/spaces/${(await space())?.id.replace('spaces/', '')}/participants`, { person, action });

    it('is heard: within five minutes the call has ended and the link is dead', async () => {
      await world.moveTo('2026-03-10T14:00:00.000Z');
      await act('owner', 'knock');
      for (const guest of ['Iain', 'Ailsa']) {
        await act(guest, 'knock');
        await act(guest, 'admit');
      }
      await world.advance('PT4M');
      expect((await space())?.conference?.endedAt).toBeUndefined();
      const newest = await world.mail(parentOf(PARENT), /plan for mentoring/);
      await world.reply(newest, { from: parentOf(PARENT), text: 'NO' });
      expect(await subjectsTo(parentOf(PARENT))).toContain('We have your answer: NO');
      await world.advance('PT5M');
      expect((await space())?.conference?.endedAt).toBeDefined();
      const door = await openOwn(await world.link(mentorOf(PARENT), /^Soon: Google Meet/, 'join'));
      expect(door.fields).not.toContain('action');
    });

    it('books no further Meet, though the coordinator tells how this one went', async () => {
      await world.advance('PT40M');
      await tellOfMeets(world, COORDINATOR);
      await world.advance('P1D');
      expect((await subjectsTo(mentorOf(PARENT))).filter((subject) => subject.includes('17 March'))).toEqual([]);
      expect(await world.runningExecutions()).toEqual(
        expect.not.arrayContaining([expect.stringMatching(/(meet-session|keep-contact|ask) takesback/)]),
      );
    });

    it('is told to the mentor after a look, in the same words as to anybody', async () => {
      await lookAtNews(world, COORDINATOR, { ref: 'Takesback-1', decision: 'send' });
      await world.settled();
      const news = await world.mail(mentorOf(PARENT), /^Digital mentoring has stopped$/);
      expect(news.text).not.toMatch(/parent|Fiona/i);
      expect((await subjectsTo(parentOf(PARENT))).filter((subject) => /stopped/.test(subject))).toEqual([]);
      expect((await openOwn(await ownPage(mentorOf(PARENT)))).text).toContain('This is not going ahead at this time');
    });
  });

  it('sends no mail that it should not', async () => {
    const mails = await world.mails();
    expect(problemsIn({ mails, rows: ROWS, host: world.url })).toEqual([]);
    expect(await deadLinksIn({ mails, rows: ROWS })).toEqual([]);
  });
});
