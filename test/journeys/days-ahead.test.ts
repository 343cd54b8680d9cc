import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  lookAtNews,
  mentorDecides,
  mentorSaysYes,
  proposePlan,
} from '../../local/story/acts.ts';
import { open, type Page, submit } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR, MANAGER } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { deadLinksIn, problemsIn } from './mails.ts';
import { tellOfMeets } from './tell-of-meets.ts';

const MURDO = 'murdo.zqcover@school.example.org';
const [ENDS, MEETS, MISSES, OTHER] = ['Ends', 'Meets', 'Misses', 'Other'];
const menteeOf = (tag: string) => `mentee.zq${tag.toLowerCase()}@example.org`;
const GROVE = { school: 'Grove Academy' };
const ROWS = [ENDS, MEETS, MISSES, OTHER].map((tag, at) =>
  pairCalled(tag, at, {
    // Warned of 60 and 30 days before.
    pvg_until: '2026-04-04',
    ...(tag === MEETS ? {} : { mentee_route: 'mail', mentee_email: menteeOf(tag) }),
    ...(tag === ENDS || tag === OTHER ? GROVE : {}),
    ...(tag === OTHER ? { coordinator_name: 'Murdo Zqcover', coordinator_email: MURDO } : {}),
  }),
);

const LAST_DAY = 'The last day of digital mentoring';
const BACK = 'School is back: what happens to mentoring';
const ENDED = 'Mentoring has come to an end';

describe('days that lie ahead', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(...ROWS));
    const meets = { [ENDS]: ['3', '10:00'], [MEETS]: ['1', '11:00'], [MISSES]: ['4', '14:00'] };
    const ways = ['messages', 'meet-video'];
    for (const [tag, [weekday = '', time = '']] of Object.entries(meets)) {
      await mentorSaysYes(world, mentorOf(tag));
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1` });
      await world.reply(await world.mail(parentOf(tag), /YES or NO/), { from: parentOf(tag), text: 'YES' });
      const slot = { meet: 'meet-video', ways, weekday, time, startsOn: '2026-03-09' };
      await proposePlan(world, COORDINATOR, { ref: `${tag}-1`, ...slot });
      await confirmPlan(world, mentorOf(tag));
      await doTask(world, COORDINATOR, new RegExp(`^Ask someone: pair ${tag}-1$`), { decision: 'yes' });
    }
    await mentorDecides(world, mentorOf(OTHER), 'wait');
    await world.moveTo('2026-03-04T10:00:00.000Z');
  });
  afterAll(async () => await world.end());

  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject).reverse();
  const manage = async (page: string) => await open(`${await world.link(MANAGER, /^Your file/, 't')}/${page}`);
  const running = async (tag: string) =>
    (await world.runningExecutions()).filter((name) => name.includes(` ${tag.toLowerCase()}-1`));

  const idIn = (page: Page, name: string) =>
    new RegExp(`value="([^"]+)"[^>]*><label[^>]*>${name}`).exec(page.html)?.[1] ?? '';

  describe('a new coordinator for good', () => {
    it('has the booked Meet, its room and the work; who had them finds a kind page', async () => {
      const before = await world.link(COORDINATOR, /^Google Meet on Wednesday 11 March at 10am/, 'join');
      const page = await manage('new-coordinator');
      const [from, to] = [idIn(page, 'Catriona'), idIn(page, 'Murdo')];
      const done = await submit(page, { from, to, pairRef: 'ends-1' });
      expect(done.text).toContain('1 pair');
      await world.settled();
      expect(await subjectsTo(MURDO)).toEqual(
        expect.arrayContaining([
          'Tell a young person: pair Ends-1',
          'Look at news before it goes out: pair Ends-1',
          'Google Meet on Wednesday 11 March at 10am',
        ]),
      );
      expect((await open(before)).text).toContain('Someone else looks after this now');
    });

    it('is told to mentor and parent after a look', async () => {
      expect(await subjectsTo(mentorOf(ENDS))).not.toContain('You have a new coordinator');
      await lookAtNews(world, MURDO, { ref: 'Ends-1', decision: 'send' });
      await world.nextMorning();
      for (const address of [mentorOf(ENDS), parentOf(ENDS)])
        expect((await world.mail(address, /new coordinator/)).text).toContain('Murdo');
      expect(await subjectsTo(menteeOf(ENDS))).not.toContain('You have a new coordinator');
    });
  });

  it('a pair that ends by hand on a day ahead is offered a last message; what was booked after it is off', async () => {
    const task = await world.link(MURDO, /^Tell a young person: pair Ends-1$/, 't');
    const check = await submit(await open(`${task}/end`), { kind: 'planned', on: '10/3/2026' });
    expect(check.text).toContain('Tuesday 10 March');
    await submit(check, { decision: 'end' });
    await world.nextMorning();
    expect((await world.mail(mentorOf(ENDS), new RegExp(LAST_DAY))).text).toContain('Tuesday 10 March');
    expect(await subjectsTo(menteeOf(ENDS))).not.toContain(LAST_DAY);
    expect(await subjectsTo(mentorOf(ENDS))).toContain('No Google Meet on Wednesday 11 March at 10am');
    expect((await subjectsTo(MURDO)).filter((one) => one === 'Tell a young person: pair Ends-1')).toHaveLength(2);
  });

  it('a Meet on a day on which the coordinator is away and nobody covers is off, and the manager sees to it', async () => {
    const page = await manage('away');
    const [firstDay, lastDay] = ['12/3/2026', '12/3/2026'];
    await submit(page, { who: idIn(page, 'Catriona'), cover: idIn(page, 'Nobody'), firstDay, lastDay });
    await world.settled();
    expect(await subjectsTo(mentorOf(MISSES))).toContain('No Google Meet on Thursday 12 March at 2pm');
    expect(await subjectsTo(MANAGER)).toContain('Look at a Meet: pair Misses-1');
    // Nothing else is booked while somebody may still be named who can be in it.
    expect(await subjectsTo(mentorOf(MISSES))).not.toContain('Google Meet on Thursday 19 March at 2pm');
  });

  it('a membership that ends soon is seen to by the coordinator, at each Meet that comes nearer', async () => {
    const seen = (await subjectsTo(COORDINATOR)).filter((one) => one === 'Look at a Meet: pair Meets-1');
    expect(seen).toHaveLength(2);
  });

  it('a reopening is looked at in figures, and then told with the day and one last Meet before it', async () => {
    const ofEnds = await subjectsTo(mentorOf(ENDS));
    const programme = await open(await world.link(MANAGER, /^Your file/, 't'));
    const check = await submit(programme, { school: 'braeview-academy' });
    expect(check.text).toContain('2 pairs');
    const said = await submit(check, { when: 'day', on: '12/3/2026' });
    expect(said.text).toContain('reopen on Thursday 12 March');
    await world.moveTo('2026-03-09T09:30:00.000Z');
    for (const address of [mentorOf(MEETS), mentorOf(MISSES), menteeOf(MISSES)])
      expect((await world.mail(address, new RegExp(LAST_DAY))).text).toMatch(/write it by Tuesday 10\s+March\./);
    expect(await subjectsTo(mentorOf(MISSES))).not.toContain('No Google Meet on Thursday 19 March at 2pm');
    expect(await subjectsTo(mentorOf(MEETS))).not.toContainEqual(expect.stringMatching(/^No Google Meet/));
    expect(await subjectsTo(mentorOf(ENDS))).toHaveLength(ofEnds.length);
  });

  it('the last Meet before it is held; that the mentor did not come is told to the young person by voice', async () => {
    await world.moveTo('2026-03-09T11:00:00.000Z');
    const door = await open(await world.link(COORDINATOR, /^Google Meet on Monday 9 March/, 'join'));
    const { url } = await submit(door, { action: 'join' });
    const spaces = await world.get<{ id: string; meetingUri: string }[]>('/local/spaces');
    const { id } = spaces.find(({ meetingUri }) => meetingUri === url) ?? { id: 'none' };
    const act = async (person: string, action: string) =>
      await world.post(`/local/spaces/${id}/participants`, { person, action });
    await act('owner', 'knock');
    for (const action of ['knock', 'admit']) await act('Young person', action);
    await world.moveTo('2026-03-09T11:36:00.000Z');
    await tellOfMeets(world, COORDINATOR, 'mentee');
    await world.settled();
    const told = await open(await world.link(COORDINATOR, /^Tell a young person: pair Meets-1$/, 't'));
    expect(told.text).toContain('Google Meet on Monday 9 March');
  });

  it('on its last day the pair is over, and each hears the rule for afterwards', async () => {
    await world.moveTo('2026-03-10T16:59:00.000Z');
    expect(await running(ENDS)).not.toEqual([]);
    await world.moveTo('2026-03-11T10:00:00.000Z');
    expect(await running(ENDS)).toEqual([]);
    for (const address of [mentorOf(ENDS), parentOf(ENDS)])
      expect((await world.mail(address, new RegExp(ENDED))).text).toContain('in private');
  });

  it('on the day itself schools are back for all of that school, and nothing of theirs runs', async () => {
    await world.moveTo('2026-03-12T08:59:00.000Z');
    expect(await subjectsTo(mentorOf(MEETS))).not.toContain(BACK);
    await world.moveTo('2026-03-12T12:00:00.000Z');
    for (const tag of [MEETS, MISSES])
      for (const address of [mentorOf(tag), parentOf(tag)]) expect(await subjectsTo(address)).toContain(BACK);
    expect([...(await running(MEETS)), ...(await running(MISSES))]).toEqual([]);
    expect(await subjectsTo(mentorOf(OTHER))).not.toContain(BACK);
  });

  it('a school that closes again has its pairs asked anew by its next list', async () => {
    const asked = async () => (await subjectsTo(mentorOf(MISSES))).filter((one) => /keep in touch/.test(one)).length;
    const before = await asked();
    const again = ROWS.filter(({ pair_ref }) => pair_ref === 'Misses-1');
    await world.post('/local/enrol?folder=new-closure', aCohort(...again), 'text/csv');
    await world.nextMorning();
    expect(await asked()).toBe(before + 1);
    // To be phoned on the tenth day; they answer by themselves before that, and there is nothing left to phone about.
    await world.advance('P11D');
    const call = await world.link(COORDINATOR, /^Phone someone: pair Misses-1$/, 't');
    expect((await open(call)).text).not.toContain('This task is done');
    await mentorDecides(world, mentorOf(MISSES), 'wait');
    await world.advance('P3D');
    expect((await open(call)).text).toContain('This task is done');
  });

  it('sends no mail that it should not', async () => {
    const mails = await world.mails();
    // Whose coordinator changed, for each of the two.
    const after = ROWS.map((row) => (row.pair_ref === 'Ends-1' ? { ...row, coordinator_email: MURDO } : row));
    const [toMurdo, toOthers] = [mails.filter(({ to }) => to === MURDO), mails.filter(({ to }) => to !== MURDO)];
    expect(problemsIn({ mails: toOthers, rows: ROWS, host: world.url })).toEqual([]);
    expect(problemsIn({ mails: toMurdo, rows: after, host: world.url })).toEqual([]);
    expect(await deadLinksIn({ mails, rows: ROWS })).toEqual([]);
  });
});
