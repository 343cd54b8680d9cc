import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changeMind,
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  mentorSaysYes,
  openOwn,
  proposePlan,
} from '../../local/story/acts.ts';

import { aCohort, COORDINATOR, MANAGER } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { problemsIn } from './mails.ts';

const PAIR = 'Night';
const CHILD = 'mentee.zqnight@example.org';
const ROWS = [pairCalled(PAIR, 0, { mentee_route: 'mail', mentee_email: CHILD }), pairCalled('Sunday', 1)];

describe('what people do in the evening', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(ROWS[0] ?? {}));
  });
  afterAll(async () => await world.end());

  const lettersTo = async (address: string) =>
    (await world.mails(address)).map(({ date, subject }) => `${date.slice(5, 16)} ${subject}`).reverse();
  const evening = async (day: string) => await world.moveTo(`2026-03-${day}T19:00:00.000Z`);
  /** The five minutes in which what was held goes out are over. */
  const morning = async (day: string) => await world.moveTo(`2026-03-${day}T09:06:00.000Z`);

  it('is confirmed to them at once, but nobody else is asked before the office opens', async () => {
    await evening('02');
    await mentorSaysYes(world, mentorOf(PAIR), { ways: ['meet-video'] });
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: 'Night-1', ways: ['meet-video'] });
    expect((await lettersTo(mentorOf(PAIR))).at(-1)).toBe('03-02T19:00 We have your answer: YES');
    await world.moveTo('2026-03-03T08:59:59.000Z');
    expect(await lettersTo(parentOf(PAIR))).toEqual([]);
    await morning('03');
    expect(await lettersTo(parentOf(PAIR))).toEqual(["03-03T09:00 Ailsanight's mentoring: please reply YES or NO"]);
  });

  it('agrees a plan of which all hear in the morning, with the invitation to the first Meet', async () => {
    await world.reply(await world.mail(parentOf(PAIR), /YES or NO/), { from: parentOf(PAIR), text: 'YES' });
    const slot = { meet: 'meet-video', weekday: '2', time: '10:00', startsOn: '2026-03-10' };
    await proposePlan(world, COORDINATOR, { ref: 'Night-1', ...slot });
    await evening('03');
    await confirmPlan(world, mentorOf(PAIR));
    await doTask(world, COORDINATOR, /^Ask someone: pair Night-1$/, { decision: 'yes' });
    await morning('04');
    expect((await lettersTo(mentorOf(PAIR))).slice(-3)).toEqual([
      '03-03T19:00 We have your answer: YES',
      '03-04T09:00 Your plan with Ailsanight is agreed',
      '03-04T09:00 Google Meet on Tuesday 10 March at 10am',
    ]);
    expect((await lettersTo(parentOf(PAIR))).at(-1)).toBe("03-04T09:00 Ailsanight's plan for mentoring");
  });

  it('calls off the Meet of the next morning at once, and the other hears of it before it would begin', async () => {
    await evening('09');
    await changeMind(await world.link(mentorOf(PAIR), /We have your answer/, 'a'), 'stop');
    await world.advance('PT5M');
    expect((await lettersTo(COORDINATOR)).at(-3)).toBe('03-09T19:00 No Google Meet on Tuesday 10 March at 10am');
    expect((await openOwn(await world.link(CHILD, /^Google Meet on/, 'join'))).text).toContain(
      'This Google Meet is off',
    );
    expect((await lettersTo(CHILD)).at(-1)).not.toContain('No Google Meet');
    await morning('10');
    expect((await lettersTo(CHILD)).at(-1)).toMatch(/^03-10T09:0[0-5] No Google Meet on Tuesday 10 March at 10am$/);
    const { attachments } = await world.mail(CHILD, /^No Google Meet/);
    expect(attachments.map(({ content }) => content).join()).toContain('METHOD:CANCEL');
  });

  it('enrols a list on a Sunday, whose mentors are asked on Monday', async () => {
    await world.moveTo('2026-03-15T15:00:00.000Z');
    await world.enrol(aCohort(ROWS[1] ?? {}));
    expect(await lettersTo(mentorOf('Sunday'))).toEqual([]);
    await morning('16');
    expect(await lettersTo(mentorOf('Sunday'))).toEqual([
      '03-16T09:00 Would you like to keep in touch with Ailsasunday?',
    ]);
  });

  it('sends each mail once, in office hours', async () => {
    await world.advance('P1D');
    const mails = await world.mails();
    expect(problemsIn({ mails, rows: ROWS, host: world.url })).toEqual([]);
    const told = mails
      .filter(({ to }) => to !== COORDINATOR && to !== MANAGER)
      .map(({ to, subject }) => `${to} ${subject}`);
    const twice = told.filter((one, at) => told.indexOf(one) !== at && !one.includes('We have your answer'));
    expect(twice).toEqual([]);
  });
});
