import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  mentorDecides,
  mentorSaysYes,
  openOwn,
  proposePlan,
  reopenSchools,
} from '../../local/story/acts.ts';
import { open } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR, MANAGER } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { deadLinksIn, problemsIn } from './mails.ts';

const ASKING = 'Asking';
const PLANNING = 'Planning';
const ACTIVE = 'Active';
const PAUSED = 'Paused';
const FROZEN = 'Frozen';
const ELSEWHERE = 'Elsewhere';
const HERE = [ASKING, PLANNING, ACTIVE, PAUSED, FROZEN].map((tag, at) => pairCalled(tag, at));
const ROWS = [...HERE, pairCalled(ELSEWHERE, 5, { school: 'Grove Academy' })];

const BACK = 'School is back: what happens to mentoring';

describe('schools reopen, wherever a pair stands', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(...ROWS));
    for (const tag of [PLANNING, ACTIVE, FROZEN]) await allSayYes(tag);
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${ASKING}-1` });
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${PAUSED}-1` });
    await mentorDecides(world, mentorOf(PAUSED), 'wait');
    for (const [tag, time] of [
      [PLANNING, '10:00'],
      [ACTIVE, '11:00'],
      [FROZEN, '14:00'],
    ] as const) {
      const slot = { meet: 'meet-video', weekday: '2', time, startsOn: '2026-03-10' };
      await proposePlan(world, COORDINATOR, { ref: `${tag}-1`, ...slot });
    }
    for (const tag of [ACTIVE, FROZEN]) {
      await confirmPlan(world, mentorOf(tag));
      await doTask(world, COORDINATOR, new RegExp(`^Ask someone: pair ${tag}-1$`), { decision: 'yes' });
    }
    await world.advance('P1D');
    const worried = await open(await world.link(mentorOf(FROZEN), /We have your answer/, 'a'));
    await fetch(`${worried.url}/worried`, {
      method: 'POST',
      body: new URLSearchParams({ about: 'other', text: 'Something they said.', once: 'once-only-1' }),
    });
    await world.moveTo('2026-03-06T11:00:00.000Z');
  });
  afterAll(async () => await world.end());

  const allSayYes = async (tag: string) => {
    await mentorSaysYes(world, mentorOf(tag), { ways: ['meet-video'] });
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1`, ways: ['meet-video'] });
    await world.reply(await world.mail(parentOf(tag), /YES or NO/), { from: parentOf(tag), text: 'YES' });
  };
  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject).reverse();
  const told = async (address: string) => (await subjectsTo(address)).filter((subject) => subject === BACK).length;
  const task = async (title: string, tag: string) =>
    await open(await world.link(COORDINATOR, new RegExp(`^${title}: pair ${tag}-1$`), 't'));

  it('stand where they should before', async () => {
    expect((await subjectsTo(parentOf(ASKING)))[0]).toMatch(/YES or NO/);
    expect((await task('Look at news before it goes out', PAUSED)).text).toContain('Nobody has been told yet');
    expect((await task('A concern', FROZEN)).text).toContain('Something they said.');
    expect(await subjectsTo(mentorOf(FROZEN))).toContain('No Google Meet on Tuesday 10 March at 2pm');
    expect(await subjectsTo(mentorOf(ACTIVE))).toContain('Google Meet on Tuesday 10 March at 11am');
  });

  it('brings home the pairs of one school, and leaves the other alone', async () => {
    await reopenSchools(world, MANAGER, 'braeview-academy');
    await world.advance('PT10M');
    for (const { mentor_email = '', consent_email = '' } of HERE) {
      const times = mentor_email === mentorOf(FROZEN) ? 0 : 1;
      expect([mentor_email, await told(mentor_email), await told(consent_email)]).toEqual([mentor_email, times, times]);
    }
    expect(await told(mentorOf(ELSEWHERE))).toBe(0);
    expect((await world.runningExecutions()).sort()).toEqual([
      'mentoring-ask elsewhere-1-1-1-mentee',
      'mentoring-ask elsewhere-1-1-1-mentor',
      expect.stringMatching(/^mentoring-concern \w{64}$/),
      'mentoring-gather-answers elsewhere-1-1-1-answers',
      'mentoring-pair-lifecycle elsewhere-1-1',
      'mentoring-pair-lifecycle frozen-1-1',
    ]);
  });

  it('cancels what was booked', async () => {
    const { attachments } = await world.mail(mentorOf(ACTIVE), /^No Google Meet on Tuesday 10 March at 11am$/);
    expect(attachments.map(({ content }) => content).join()).toContain('METHOD:CANCEL');
    const door = await openOwn(await world.link(mentorOf(ACTIVE), /^Google Meet on Tuesday/, 'join'));
    expect(door.text).toContain('This Google Meet is off');
  });

  it('takes no answer to old questions, kindly', async () => {
    for (const link of [
      await world.link(parentOf(ASKING), /YES or NO/, 'a'),
      await world.link(mentorOf(PLANNING), /A plan to keep in touch/, 'a'),
    ])
      expect((await open(link)).text).toContain('We do not need an answer to this question any more');
    expect((await openOwn(await world.link(mentorOf(ACTIVE), /We have your answer/, 'a'))).text).toContain(
      'Schools are back',
    );
  });

  it.each([
    ['Ask someone', PLANNING],
    ['Look at news before it goes out', PAUSED],
    ['Propose a plan', ACTIVE],
  ])('ends the work that is no longer needed: %s', async (title, tag) => {
    expect((await task(title, tag)).text).toContain('This task is done');
  });

  it.each([
    ['A concern', FROZEN, 'Something they said.'],
    ['Pass on some words', ACTIVE, 'School is open again'],
  ])('keeps the work that a person still needs: %s', async (title, tag, words) => {
    expect((await task(title, tag)).text).toContain(words);
  });

  it('lets a concern be settled, and only then sends that pair home', async () => {
    await doTask(world, COORDINATOR, /^A concern: pair Frozen-1$/, { decision: 'keep' });
    await world.advance('PT1H');
    expect([await told(mentorOf(FROZEN)), await told(parentOf(FROZEN))]).toEqual([1, 1]);
    expect((await world.runningExecutions()).filter((name) => name.includes('frozen'))).toEqual([]);
  });

  it('is over for all when the last school has reopened: nothing runs, and nothing more is sent for weeks', async () => {
    await reopenSchools(world, MANAGER);
    await world.advance('PT10M');
    expect(await told(mentorOf(ELSEWHERE))).toBe(1);
    expect(await told(parentOf(ELSEWHERE))).toBe(0);
    expect(await world.runningExecutions()).toEqual([]);
    const outside = async () => (await world.mails()).filter(({ to }) => to !== COORDINATOR && to !== MANAGER).length;
    const before = await outside();
    await world.advance('P20D');
    expect(await outside()).toBe(before);
  });

  it('sends no mail that it should not', async () => {
    const mails = await world.mails();
    expect(problemsIn({ mails, rows: ROWS, host: world.url })).toEqual([]);
    expect(await deadLinksIn({ mails, rows: ROWS })).toEqual([]);
  });
});
