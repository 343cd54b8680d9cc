import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changeMind,
  coordinatorRecordsMentee,
  doTask,
  mentorDecides,
  mentorSaysYes,
  openOwn,
  reopenSchools,
  welcomeMentor,
} from '../../local/story/acts.ts';
import { open, submit } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR, MANAGER } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { deadLinksIn, problemsIn } from './mails.ts';

const [CALLED, UNCALLED, WAITS, STARTS, BY_PHONE] = ['Called', 'Uncalled', 'Waits', 'Starts', 'Byphone'];
const ROWS = [
  ...[CALLED, UNCALLED, WAITS, STARTS].map((tag, at) => pairCalled(tag, at)),
  pairCalled(BY_PHONE, 4, { mentor_route: 'phone', mentor_email: '' }),
];

describe('after the answers', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(...ROWS));
    for (const tag of [CALLED, UNCALLED]) {
      await mentorSaysYes(world, mentorOf(tag));
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1` });
      await world.reply(await world.mail(parentOf(tag), /YES or NO/), { from: parentOf(tag), text: 'YES' });
    }
    for (const tag of [WAITS, STARTS]) await mentorDecides(world, mentorOf(tag), 'wait');
    await submit(await taskTo('Iainbyphone'), { decision: 'wait' });
    await world.settled();
  });
  afterAll(async () => await world.end());

  /** Oldest first, with the time in UTC, which is London's until 29 March. */
  const lettersTo = async (address: string, about = '') =>
    (await world.mails(address))
      .filter(({ subject }) => subject.includes(about))
      .map(({ date, subject }) => `${date.slice(5, 16)} ${subject}`)
      .reverse();
  const tasksAbout = async (tag: string) => await lettersTo(COORDINATOR, `pair ${tag}-1`);
  /** The coordinator's task to ask this person; the young person of the pair has one too. */
  const taskTo = async (first: string) => {
    const asks = (await world.mails(COORDINATOR)).filter(
      ({ subject }) => subject === `Ask someone: pair ${BY_PHONE}-1`,
    );
    const pages = await Promise.all(asks.map(async ({ text }) => await open(/http\S+\/t\/\w+/.exec(text)?.[0] ?? '')));
    const found = pages.find((page) => page.text.includes(`Name ${first}`));
    if (found === undefined) throw new Error(`Nobody is asked to ask ${first}`);
    return found;
  };
  const ownPage = async (address: string) => await world.link(address, /We have your answer/, 'a');

  describe('a mentor who says yes', () => {
    it('is phoned before a plan is proposed', async () => {
      expect(await tasksAbout(CALLED)).toEqual([
        '03-02T09:00 Ask someone: pair Called-1',
        '03-02T09:00 Welcome call: pair Called-1',
      ]);
      expect((await openOwn(await ownPage(mentorOf(CALLED)))).text).toContain('The ways to keep in touch are chosen');
      const call = await open(await world.link(COORDINATOR, /^Welcome call: pair Called-1$/, 't'));
      expect(call.text).toContain('Iaincalled Zqfrasercalled');
      await world.advance('PT2H');
      await welcomeMentor(world, COORDINATOR, { ref: 'Called-1' });
      expect((await tasksAbout(CALLED)).slice(2)).toEqual(['03-02T11:00 Propose a plan: pair Called-1']);
    });

    it('whom nobody phones is not forgotten: the plan comes when the call was due, and the manager hears of it', async () => {
      await world.moveTo('2026-03-05T08:59:59.000Z');
      expect((await tasksAbout(UNCALLED)).slice(2)).toEqual([]);
      await world.moveTo('2026-03-05T12:00:00.000Z');
      expect((await tasksAbout(UNCALLED)).slice(2)).toEqual(['03-05T09:00 Propose a plan: pair Uncalled-1']);
      expect(await lettersTo(MANAGER, 'pair Uncalled-1')).toEqual(['03-05T09:30 Welcome call: pair Uncalled-1']);
    });
  });

  describe('a mentor who waits', () => {
    it('hears within two weeks how this will work, once', async () => {
      await world.moveTo('2026-03-16T08:59:59.000Z');
      expect((await lettersTo(mentorOf(WAITS))).slice(1)).toEqual([
        '03-02T09:00 We have your answer: wait until the schools go back',
      ]);
      await world.moveTo('2026-03-20T09:00:00.000Z');
      expect((await lettersTo(mentorOf(WAITS))).slice(2)).toEqual([
        '03-16T09:00 How waiting until schools go back will work',
      ]);
      const { text } = await world.mail(mentorOf(WAITS), /How waiting/);
      expect(text).toContain("You are still Ailsawaits's mentor.");
    });

    it('hears it from the coordinator when they have no mail', async () => {
      const words = await open(await world.link(COORDINATOR, /^Pass on some words: pair Byphone-1$/, 't'));
      expect(words.text).toContain('This is how it will work.');
    });

    it('can start after all, by the link in that mail, once the coordinator has talked to them', async () => {
      const page = await world.link(mentorOf(STARTS), /How waiting/, 'a');
      const said = await changeMind(page, 'yes', { ways: ['messages'] }, { accept: 'yes' });
      expect(said.text).toContain('your coordinator will talk to you before it starts again');
      await doTask(world, COORDINATOR, /^A late answer: pair Starts-1$/, { decision: 'yes', ways: ['messages'] });
      await world.advance('PT5M');
      expect((await openOwn(await ownPage(mentorOf(STARTS)))).text).toContain('Everybody is being asked');
      expect((await tasksAbout(STARTS)).slice(-2).sort()).toEqual([
        '03-20T09:00 Ask someone: pair Starts-1',
        '03-20T09:00 Welcome call: pair Starts-1',
      ]);
    });
  });

  describe('when schools reopen', () => {
    it('a mentor who waited is told that somebody will contact them, and the coordinator is asked to', async () => {
      await reopenSchools(world, MANAGER);
      await world.advance('PT10M');
      const { text } = await world.mail(mentorOf(WAITS), /School is back/);
      expect(text.replace(/\s+/g, ' ')).toContain('You chose to wait for this. Your coordinator will contact you');
      expect(text).not.toContain('no more Google Meets');
      const task = await doTask(world, COORDINATOR, /^Tell a mentor how this will work: pair Waits-1$/, {
        decision: 'done',
      });
      expect(task.text).toContain('This task is done');
    });

    it('nobody else is', async () => {
      expect(await lettersTo(COORDINATOR, 'Tell a mentor how this will work')).toHaveLength(2);
      const { text } = await world.mail(mentorOf(CALLED), /School is back/);
      expect(text).not.toContain('You chose to wait');
      expect(await world.runningExecutions()).toEqual([]);
    });
  });

  it('sends no mail that it should not', async () => {
    const mails = await world.mails();
    expect(problemsIn({ mails, rows: ROWS, host: world.url })).toEqual([]);
    expect(await deadLinksIn({ mails, rows: ROWS })).toEqual([]);
  });
});
