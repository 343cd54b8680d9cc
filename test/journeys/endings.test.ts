import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changeMind,
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  lookAtNews,
  mentorSaysYes,
  proposePlan,
} from '../../local/story/acts.ts';
import { open, submit } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { deadLinksIn, problemsIn } from './mails.ts';

const [AGREES, PRIVATE, APART, QUIET] = ['Agrees', 'Private', 'Apart', 'Quiet'];
const menteeOf = (tag: string) => `mentee.zq${tag.toLowerCase()}@example.org`;
const ROWS = [AGREES, PRIVATE, APART, QUIET].map((tag, at) =>
  pairCalled(tag, at, { mentee_route: 'mail', mentee_email: menteeOf(tag) }),
);
const SOON = 'PT5M';

describe('kind words for every ending, to the right people only', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(...ROWS));
    await mentorSaysYes(world, mentorOf(AGREES), { ways: ['meet-video'] });
    await mentorSaysYes(world, mentorOf(PRIVATE), { ways: ['meet-video'] });
    await mentorSaysYes(world, mentorOf(APART), { ways: ['meet-chat'] });
    for (const tag of [AGREES, PRIVATE, APART, QUIET])
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1`, ways: ['meet-video'] });
    for (const tag of [AGREES, APART])
      await world.reply(await world.mail(parentOf(tag), /YES or NO/), { from: parentOf(tag), text: 'YES' });
    const slot = { meet: 'meet-video', weekday: '2', time: '11:00', startsOn: '2026-03-10' };
    await proposePlan(world, COORDINATOR, { ref: 'Agrees-1', ...slot });
    await confirmPlan(world, mentorOf(AGREES));
    await doTask(world, COORDINATOR, /^Ask someone: pair Agrees-1$/, { decision: 'yes' });
    await world.advance(SOON);
  });
  afterAll(async () => await world.end());

  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject).reverse();
  const tasksAbout = async (tag: string) =>
    (await subjectsTo(COORDINATOR)).filter((subject) => subject.endsWith(`: pair ${tag}-1`));
  const look = async (tag: string) =>
    await open(await world.link(COORDINATOR, new RegExp(`^Look at news.*${tag}-1$`), 't'));
  const stop = async (tag: string) => {
    const answer = await changeMind(await world.link(menteeOf(tag), /We have your answer/, 'a'), 'stop');
    await world.advance(SOON);
    return answer;
  };

  describe('a young person who stops', () => {
    it('is asked before their parent hears, and the word "stopped" goes to mentor and parent when they agree', async () => {
      await stop(AGREES);
      const page = await look(AGREES);
      expect(page.text).toContain('Has Ailsaagrees agreed that their parent is told?');
      const refused = await submit(page, { decision: 'send' });
      expect(refused.text).toContain('Select yes if Ailsaagrees has agreed that their parent is told');
      await submit(page, { agreed: 'yes', decision: 'send' });
      await world.settled();
      expect((await subjectsTo(parentOf(AGREES))).at(-1)).toBe('Digital mentoring has stopped');
      expect(await tasksAbout(AGREES)).not.toContain('Tell a young person: pair Agrees-1');
    });

    it('is taken at their word when they do not: the mentor hears, their parent does not', async () => {
      await stop(PRIVATE);
      await submit(await look(PRIVATE), { agreed: 'no', decision: 'send' });
      await world.settled();
      // Nothing had begun, so that nothing has stopped.
      expect((await subjectsTo(mentorOf(PRIVATE))).at(-1)).toBe('News about digital mentoring');
      expect(await subjectsTo(parentOf(PRIVATE))).toEqual(["Ailsaprivate's mentoring: please reply YES or NO"]);
      await world.advance('P5D');
      // The other mentor had had a letter on the day of the look, and heard on the next.
      expect((await subjectsTo(mentorOf(AGREES))).at(-1)).toBe('Digital mentoring has stopped');
      expect(await subjectsTo(parentOf(PRIVATE))).toHaveLength(1);
    });
  });

  it('no way in common is told to mentor and parent after a look, and to the young person in person', async () => {
    expect(await tasksAbout(APART)).toEqual([
      'Ask someone: pair Apart-1',
      'Welcome call: pair Apart-1',
      'Tell a young person: pair Apart-1',
      'Look at news before it goes out: pair Apart-1',
    ]);
    await lookAtNews(world, COORDINATOR, { ref: 'Apart-1', decision: 'send' });
    expect(await subjectsTo(mentorOf(APART))).not.toContain('News about digital mentoring');
    // It is Saturday: news goes out in office hours.
    await world.advance('P2D');
    for (const address of [mentorOf(APART), parentOf(APART)])
      expect((await subjectsTo(address)).at(-1)).toBe('News about digital mentoring');
    expect((await subjectsTo(menteeOf(APART))).filter((subject) => /News|stopped/.test(subject))).toEqual([]);
  });

  it('a mentor who never answers hears that this is fine; the parent hears no word of whose silence it was', async () => {
    await world.reply(await world.mail(parentOf(QUIET), /YES or NO/), { from: parentOf(QUIET), text: 'YES' });
    await world.moveTo('2026-03-16T12:00:00.000Z');
    await lookAtNews(world, COORDINATOR, { ref: 'Quiet-1', decision: 'send' });
    await world.settled();
    expect((await subjectsTo(mentorOf(QUIET))).at(-1)).toBe('We have not heard from you, and that is fine');
    const news = await world.mail(parentOf(QUIET), /News about digital mentoring/);
    expect(news.text).not.toMatch(/heard|answer|silent|Iain/i);
  });

  it('a coordinator ends a pair for good: it is over within five minutes, with the rule for afterwards', async () => {
    const task = await world.link(COORDINATOR, /^Ask someone: pair Apart-1$/, 't');
    const check = await submit(await open(`${task}/end`), { kind: 'at-once' });
    expect(check.text).toContain('You tell Ailsaapart in person');
    await submit(check, { decision: 'end' });
    await world.advance(SOON);
    expect((await world.runningExecutions()).filter((name) => /apart-1/i.test(name))).toEqual([]);
    for (const address of [mentorOf(APART), parentOf(APART)])
      expect((await world.mail(address, /Mentoring has come to an end/)).text).toContain('in private');
    expect((await tasksAbout(APART)).at(-1)).toBe('Tell a young person: pair Apart-1');
    expect(await subjectsTo(menteeOf(APART))).not.toContain('Mentoring has come to an end');
  });

  it('sends no mail that it should not', async () => {
    const mails = await world.mails();
    expect(problemsIn({ mails, rows: ROWS, host: world.url })).toEqual([]);
    expect(await deadLinksIn({ mails, rows: ROWS })).toEqual([]);
  });
});
