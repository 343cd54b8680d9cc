import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BY_PHONE,
  changeMind,
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  mentorDecides,
  mentorSaysYes,
  openOwn,
  parentAnswers,
  proposePlan,
  welcomeMentor,
} from '../../local/story/acts.ts';
import { open } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { deadLinksIn, problemsIn } from './mails.ts';

const WAITED = 'Waited';
const REFUSED = 'Refused';
const LEFT = 'Left';
const BOTH = 'Bothno';
const ROWS = [WAITED, REFUSED, LEFT, BOTH].map((tag, at) => pairCalled(tag, at));

const SOON = 'PT5M';
const SLOT = { meet: 'meet-video', weekday: '2', startsOn: '2026-03-10' };

describe('a yes after all', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(...ROWS));
    await mentorDecides(world, mentorOf(WAITED), 'wait');
    for (const tag of [REFUSED, LEFT, BOTH]) {
      await mentorSaysYes(world, mentorOf(tag), { ways: ['meet-video'] });
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1`, ways: ['meet-video'] });
    }
    for (const tag of [REFUSED, BOTH]) await parentAnswers(world, parentOf(tag), { decision: 'no' });
    await parentAnswers(world, parentOf(LEFT), { decision: 'yes' });
    await agree(LEFT, '11:00');
    await world.advance('P1D');
  });
  afterAll(async () => await world.end());

  const agree = async (tag: string, time: string) => {
    await proposePlan(world, COORDINATOR, { ref: `${tag}-1`, ...SLOT, time });
    await confirmPlan(world, mentorOf(tag));
    await doTask(world, COORDINATOR, new RegExp(`^Ask someone: pair ${tag}-1$`), { decision: 'yes' });
    await world.settled();
  };
  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject).reverse();
  const ownPage = async (address: string) => await world.link(address, /We have your answer/, 'a');
  const tasks = async (title: string, tag: string) =>
    (await subjectsTo(COORDINATOR)).filter((subject) => subject === `${title}: pair ${tag}-1`).length;
  const task = async (title: string, tag: string) =>
    await open(await world.link(COORDINATOR, new RegExp(`^${title}: pair ${tag}-1$`), 't'));
  const standing = async (tag: string) => (await openOwn(await ownPage(mentorOf(tag)))).text;
  /** The mentor says yes again by their page. */
  const mentorReturns = async (tag: string) =>
    await changeMind(
      await ownPage(mentorOf(tag)),
      'yes',
      { ways: ['meet-video'] },
      { times: ['tue-am'], every: '1' },
      { accept: 'yes' },
    );

  describe('of a mentor who waited', () => {
    it('starts nothing before the coordinator has talked to them', async () => {
      const said = await mentorReturns(WAITED);
      expect(said.text).toContain('your coordinator will talk to you before it starts again');
      await world.advance(SOON);
      expect(await standing(WAITED)).toContain('This is waiting until schools go back');
      expect(await tasks('A late answer', WAITED)).toBe(1);
    });

    it('then goes on: the young person is asked afresh, and the stale word to them is taken back', async () => {
      const before = await tasks('Ask someone', WAITED);
      await doTask(world, COORDINATOR, /^A late answer: pair Waited-1$/, { decision: 'yes', ways: ['meet-video'] });
      await world.advance(SOON);
      expect(await standing(WAITED)).toContain('Everybody is being asked');
      expect(await tasks('Ask someone', WAITED)).toBe(before + 1);
      expect((await task('Tell a young person', WAITED)).text).toContain('This task is done');
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${WAITED}-1`, ways: ['meet-video'] });
      await world.mail(parentOf(WAITED), /YES or NO/);
    });
  });

  describe('of a parent who had said no', () => {
    it('by mail starts nothing before the coordinator has talked to them', async () => {
      await world.reply(await world.mail(parentOf(REFUSED), /We have your answer: NO/), {
        from: parentOf(REFUSED),
        text: 'Yes',
      });
      await world.advance(SOON);
      expect(await standing(REFUSED)).toContain('This is not going ahead at this time');
      expect(await tasks('A late answer', REFUSED)).toBe(1);
      expect(await tasks('Propose a plan', REFUSED)).toBe(0);
    });

    it('then goes on to a plan, without asking anybody again, and the news of the pause is never told', async () => {
      await doTask(world, COORDINATOR, /^A late answer: pair Refused-1$/, {
        decision: 'yes',
        ways: ['meet-video'],
        ...BY_PHONE,
      });
      await world.advance(SOON);
      expect(await tasks('Ask someone', REFUSED)).toBe(1);
      await welcomeMentor(world, COORDINATOR, { ref: 'Refused-1' });
      expect(await tasks('Propose a plan', REFUSED)).toBe(1);
      expect((await task('Look at news before it goes out', REFUSED)).text).toContain('This task is done');
      await agree(REFUSED, '14:00');
      await world.mail(mentorOf(REFUSED), /^Google Meet on Tuesday 10 March at 2pm$/);
      expect(await subjectsTo(mentorOf(REFUSED))).not.toContain('News about digital mentoring');
      expect(await standing(REFUSED)).toContain('All is ready');
    });
  });

  describe('of a mentor who had left', () => {
    it('is planned anew: the old plan does not count, and the old Meet stays cancelled', async () => {
      await changeMind(await ownPage(mentorOf(LEFT)), 'stop');
      await world.advance(SOON);
      await mentorReturns(LEFT);
      await doTask(world, COORDINATOR, /^A late answer: pair Left-1$/, { decision: 'yes', ways: ['meet-video'] });
      await world.advance(SOON);
      await welcomeMentor(world, COORDINATOR, { ref: 'Left-1' });
      expect(await tasks('Propose a plan', LEFT)).toBe(2);
      await agree(LEFT, '12:30');
      await world.mail(mentorOf(LEFT), /^Google Meet on Tuesday 10 March at 12:30pm$/);
      expect((await openOwn(await world.link(mentorOf(LEFT), /^Google Meet on.* at 11am$/, 'join'))).text).toContain(
        'This Google Meet is off',
      );
    });
  });

  describe('of one, when another has said no too', () => {
    it('starts nothing, even when the coordinator records it', async () => {
      await changeMind(await ownPage(mentorOf(BOTH)), 'stop');
      await parentAnswersAgain();
      await world.advance(SOON);
      const said = { decision: 'yes', ways: ['meet-video'], ...BY_PHONE };
      await doTask(world, COORDINATOR, /^A late answer: pair Bothno-1$/, said);
      await world.advance(SOON);
      expect(await tasks('Propose a plan', BOTH)).toBe(0);
      expect(await standing(BOTH)).toContain('This is not going ahead at this time');
    });

    const parentAnswersAgain = async () =>
      await changeMind(
        await ownPage(parentOf(BOTH)),
        'yes',
        { name: 'A parent', relationship: 'parent', may: 'yes' },
        { ways: ['meet-video'] },
      );
  });

  it('sends no mail that it should not', async () => {
    const mails = await world.mails();
    expect(problemsIn({ mails, rows: ROWS, host: world.url })).toEqual([]);
    expect(await deadLinksIn({ mails, rows: ROWS })).toEqual([]);
  });
});
