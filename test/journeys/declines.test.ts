import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  coordinatorRecordsMentee,
  doTask,
  lookAtNews,
  mentorDecides,
  mentorSaysYes,
  openOwn,
  parentAnswers,
  reopenSchools,
} from '../../local/story/acts.ts';
import { open } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR, MANAGER } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { deadLinksIn, problemsIn } from './mails.ts';

const WAITS = 'Waits';
const UNSURE = 'Unsure';
const CHILD = 'Child';
const BY_MAIL = 'Bymail';
const BY_PAGE = 'Bypage';
const TWO = 'Two';
const SECOND = 'second.zqtwo@example.org';
const ROWS = [
  ...[WAITS, UNSURE, CHILD, BY_MAIL, BY_PAGE].map((tag, at) => pairCalled(tag, at)),
  pairCalled(TWO, 5, { second_person_email: SECOND }),
];

/** The two minutes in which a stopped step may run on, and a little more. */
const SOON = 'PT4M';

describe('those who say no, or not yet', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(...ROWS));
  });
  afterAll(async () => await world.end());

  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject).reverse();
  const ownPage = async (address: string) => await world.link(address, /We have your answer/, 'a');
  const tasksAbout = async (tag: string) =>
    (await subjectsTo(COORDINATOR)).filter((subject) => subject.endsWith(`pair ${tag}-1`));
  const task = async (tag: string, title: string) =>
    await open(await world.link(COORDINATOR, new RegExp(`^${title}: pair ${tag}-1$`), 't'));
  const hearYes = async (tag: string) => {
    await mentorSaysYes(world, mentorOf(tag));
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1`, ways: ['messages', 'meet-video'] });
  };

  describe('a mentor who waits until schools return', () => {
    it('gets a receipt, and later finds on their page that it waits', async () => {
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${WAITS}-1` });
      await world.mail(parentOf(WAITS), /YES or NO/);
      await mentorDecides(world, mentorOf(WAITS), 'wait');
      await world.advance(SOON);
      expect((await subjectsTo(mentorOf(WAITS))).slice(1)).toEqual([
        'We have your answer: wait until the schools go back',
      ]);
      expect((await openOwn(await ownPage(mentorOf(WAITS)))).text).toContain('This is waiting until schools go back');
    });

    it('is told to the young person in person, without a word of who decided', async () => {
      const told = await task(WAITS, 'Tell a young person');
      expect(told.text).toContain('will go on when the schools are back');
      expect(told.text).toContain('Do not say who decided or why');
      expect(told.text).toContain('Zqreidwaits');
      expect(
        (await doTask(world, COORDINATOR, /Tell a young person: pair Waits-1/, { decision: 'done' })).text,
      ).toMatch(/This task is done/);
    });

    it('is told to a parent who was asked only after a look, in office hours, once', async () => {
      await world.moveTo('2026-03-02T18:30:00.000Z');
      const look = await task(WAITS, 'Look at news before it goes out');
      expect(look.text).toContain('Nobody has been told yet');
      await lookAtNews(world, COORDINATOR, { ref: `${WAITS}-1`, decision: 'send' });
      await world.moveTo('2026-03-03T08:59:59.000Z');
      expect(await subjectsTo(parentOf(WAITS))).toHaveLength(1);
      await world.moveTo('2026-03-03T09:00:00.000Z');
      expect((await subjectsTo(parentOf(WAITS))).slice(1)).toEqual(['Mentoring waits until the schools go back']);
      const asked = await open(await world.link(parentOf(WAITS), /YES or NO/, 'a'));
      expect(asked.text).toContain('We do not need an answer to this question any more');
    });
  });

  describe('a mentor who is not sure', () => {
    it('is phoned, and not reminded', async () => {
      const thanked = await mentorDecides(world, mentorOf(UNSURE), 'unsure');
      expect(thanked.text).toMatch(/phone|call|contact/i);
      await world.moveTo('2026-03-05T10:00:00.000Z');
      expect(await subjectsTo(mentorOf(UNSURE))).toHaveLength(1);
      expect((await task(UNSURE, 'Phone someone')).text).toContain('Zqfraserunsure');
    });

    it('has their no recorded by the coordinator, and a receipt of it', async () => {
      await doTask(world, COORDINATOR, /^Phone someone: pair Unsure-1$/, { decision: 'no' });
      await world.advance(SOON);
      expect((await subjectsTo(mentorOf(UNSURE))).slice(1)).toEqual(['We have your answer: NO']);
      expect((await openOwn(await ownPage(mentorOf(UNSURE)))).text).toContain('This is not going ahead at this time');
      expect(await tasksAbout(UNSURE)).toEqual([
        'Ask someone: pair Unsure-1',
        'Phone someone: pair Unsure-1',
        'Tell a young person: pair Unsure-1',
      ]);
      expect((await task(UNSURE, 'Ask someone')).text).toContain('This task is done');
    });

    it('is never heard of by a parent whom nobody asked', async () => {
      expect(await subjectsTo(parentOf(UNSURE))).toEqual([]);
    });
  });

  describe('a young person who says no', () => {
    it('is asked no more and not told what they said themselves; the mentor hears it kindly', async () => {
      await mentorSaysYes(world, mentorOf(CHILD));
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${CHILD}-1`, decision: 'no' });
      await world.advance(SOON);
      expect(await subjectsTo(mentorOf(CHILD))).not.toContain('News about digital mentoring');
      await lookAtNews(world, COORDINATOR, { ref: `${CHILD}-1`, decision: 'send' });
      await world.settled();
      // He was reminded this morning: news is in the letter of the next day.
      expect(await subjectsTo(mentorOf(CHILD))).not.toContain('News about digital mentoring');
      await world.nextMorning();
      const news = await world.mail(mentorOf(CHILD), /News about digital mentoring/);
      expect(news.text).toContain('is not going ahead at this time');
      expect(news.text).not.toMatch(/\b(said no|refused|parent|declined|Ailsachild said)\b/i);
      expect((await openOwn(await ownPage(mentorOf(CHILD)))).text).toContain('This is not going ahead at this time');
      expect(await tasksAbout(CHILD)).toEqual([
        'Ask someone: pair Child-1',
        'Welcome call: pair Child-1',
        'Look at news before it goes out: pair Child-1',
      ]);
      expect(await subjectsTo(parentOf(CHILD))).toEqual([]);
    });
  });

  describe('a parent who says no', () => {
    it('by mail ends it at once, with a receipt', async () => {
      await hearYes(BY_MAIL);
      await world.reply(await world.mail(parentOf(BY_MAIL), /YES or NO/), {
        from: parentOf(BY_MAIL),
        text: 'No, sorry.',
      });
      await world.advance(SOON);
      expect((await subjectsTo(parentOf(BY_MAIL))).slice(1)).toEqual(['We have your answer: NO']);
      await lookAtNews(world, COORDINATOR, { ref: `${BY_MAIL}-1`, decision: 'send' });
      await world.settled();
    });

    it('by page does the same, and a coordinator may tell the others in her own way', async () => {
      await hearYes(BY_PAGE);
      await parentAnswers(world, parentOf(BY_PAGE), { decision: 'no' });
      await world.advance(SOON);
      expect((await subjectsTo(parentOf(BY_PAGE))).slice(1)).toEqual(['We have your answer: NO']);
      await lookAtNews(world, COORDINATOR, { ref: `${BY_PAGE}-1`, decision: 'drop' });
      await world.advance('P2D');
      expect(await subjectsTo(mentorOf(BY_PAGE))).not.toContain('News about digital mentoring');
    });

    it.each([BY_MAIL, BY_PAGE])('is told by name to nobody: %s', async (tag) => {
      const news = (await world.mails(mentorOf(tag))).map(({ text }) => text).join('\n');
      expect(news).not.toMatch(/parent (said|does not|did not)|Fiona/i);
      expect((await openOwn(await ownPage(mentorOf(tag)))).text).toContain('This is not going ahead at this time');
      expect(await tasksAbout(tag)).toEqual([
        `Ask someone: pair ${tag}-1`,
        `Welcome call: pair ${tag}-1`,
        `Tell a young person: pair ${tag}-1`,
        `Look at news before it goes out: pair ${tag}-1`,
      ]);
    });
  });

  describe('a second person who may decide and says no', () => {
    it('is asked beside the first, and neither hears what the other said', async () => {
      await hearYes(TWO);
      await world.nextMorning();
      await world.mail(SECOND, /YES or NO/);
      await parentAnswers(world, parentOf(TWO), { decision: 'yes' });
      expect(await subjectsTo(SECOND)).toHaveLength(1);
      await parentAnswers(world, SECOND, { decision: 'no' });
      await world.advance(SOON);
      expect(await subjectsTo(SECOND)).toContain('We have your answer: NO');
      expect((await subjectsTo(parentOf(TWO))).filter((subject) => /We have your answer/.test(subject))).toEqual([
        'We have your answer: YES',
      ]);
    });

    it('holds it, and the first hears only that it is not going ahead', async () => {
      await lookAtNews(world, COORDINATOR, { ref: `${TWO}-1`, decision: 'send' });
      await world.nextMorning();
      const news = await world.mail(parentOf(TWO), /News about digital mentoring/);
      expect(news.text).toContain('is not going ahead at this time');
      expect(news.text).not.toMatch(/second|other parent|said no|refused/i);
      expect((await openOwn(await ownPage(parentOf(TWO)))).text).toContain('This is not going ahead at this time');
    });
  });

  describe('when schools reopen', () => {
    it('all who were ever asked are told once, on the next working day, and nobody else', async () => {
      await reopenSchools(world, MANAGER);
      await world.nextMorning();
      const back = 'School is back: what happens to mentoring';
      const told = async (address: string) => (await subjectsTo(address)).filter((subject) => subject === back).length;
      for (const { mentor_email = '' } of ROWS) expect(await told(mentor_email)).toBe(1);
      expect(await Promise.all([WAITS, BY_MAIL, BY_PAGE].map(async (tag) => await told(parentOf(tag))))).toEqual([
        1, 1, 1,
      ]);
      expect(await Promise.all([UNSURE, CHILD].map(async (tag) => await told(parentOf(tag))))).toEqual([0, 0]);
    });

    it('no execution runs on', async () => {
      expect(await world.runningExecutions()).toEqual([]);
    });
  });

  it('has sent no mail that it should not', async () => {
    const mails = await world.mails();
    expect(problemsIn({ mails, rows: ROWS, host: world.url })).toEqual([]);
    expect(await deadLinksIn({ mails, rows: ROWS })).toEqual([]);
  });
});
