import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coordinatorRecordsMentee, lookAtNews, mentorSaysYes } from '../../local/story/acts.ts';
import { open, walk } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { deadLinksIn, problemsIn } from './mails.ts';

const MENTOR = 'Mute';
const PARENT = 'Still';
/** A silent mentor, while the parent still waits to be phoned. */
const HALF = 'Half';
const ROWS = [
  pairCalled(MENTOR, 0),
  pairCalled(PARENT, 1),
  pairCalled(HALF, 2, { consent_route: 'phone', consent_email: '' }),
];

describe('those who never answer', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(...ROWS));
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${MENTOR}-1` });
    await world.reply(await world.mail(parentOf(MENTOR), /YES or NO/), { from: parentOf(MENTOR), text: 'Yes' });
    await mentorSaysYes(world, mentorOf(PARENT));
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${PARENT}-1` });
    await world.moveTo('2026-03-03T10:00:00.000Z');
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${HALF}-1` });
  });
  afterAll(async () => await world.end());

  /** What somebody got, oldest first, with the London time it came at; in March until the 29th that is UTC. */
  const lettersTo = async (address: string, about = '') =>
    (await world.mails(address))
      .filter(({ subject }) => subject.includes(about))
      .map(({ date, subject }) => `${date.slice(5, 16)} ${subject}`)
      .reverse();

  it('a parent without mail is asked by the coordinator, in words that speak of no email', async () => {
    const words = (await open(await world.link(COORDINATOR, /^Ask someone: pair Half-1$/, 't'))).text;
    expect(words).toContain('Tell your coordinator YES or NO. They write down what you say.');
    expect(words).not.toMatch(/this email|reply NO/);
  });

  it('a mentor gets the question, two reminders, a phone call and then a closed question, on days 0, 3, 7, 10 and 14', async () => {
    await world.moveTo('2026-03-16T12:00:00.000Z');
    expect(await lettersTo(mentorOf(MENTOR))).toEqual([
      '03-02T09:00 Would you like to keep in touch with Ailsamute?',
      '03-05T09:00 Keeping in touch with Ailsamute?',
      '03-09T09:00 Keeping in touch with Ailsamute?',
    ]);
    expect(await lettersTo(COORDINATOR, `pair ${MENTOR}-1`)).toEqual([
      '03-02T09:00 Ask someone: pair Mute-1',
      '03-12T09:00 Phone someone: pair Mute-1',
      '03-16T09:02 Tell a young person: pair Mute-1',
      '03-16T09:02 Look at news before it goes out: pair Mute-1',
    ]);
  });

  it('a parent gets the same ladder', async () => {
    expect(await lettersTo(parentOf(PARENT))).toEqual([
      "03-02T09:00 Ailsastill's mentoring: please reply YES or NO",
      "03-05T09:00 Ailsastill's mentoring: we still need your YES or NO",
      "03-09T09:00 Ailsastill's mentoring: we still need your YES or NO",
    ]);
    expect(await lettersTo(COORDINATOR, `pair ${PARENT}-1`)).toEqual([
      '03-02T09:00 Ask someone: pair Still-1',
      '03-02T09:00 Welcome call: pair Still-1',
      '03-12T09:00 Phone someone: pair Still-1',
      '03-16T09:02 Tell a young person: pair Still-1',
      '03-16T09:02 Look at news before it goes out: pair Still-1',
    ]);
  });

  it('silence is never a yes, and nobody is asked for a pair that does not go ahead', async () => {
    const task = async (title: string) => (await open(await world.link(COORDINATOR, new RegExp(title), 't'))).text;
    expect(await lettersTo(COORDINATOR, `Ask someone: pair ${HALF}`)).toHaveLength(2);
    expect(await task(`^Ask someone: pair ${HALF}-1$`)).toContain('This task is done');
    expect(await lettersTo(COORDINATOR, 'Propose a plan')).toEqual([]);
    // Whoever is reached after all can still be heard.
    expect(await task(`^Phone someone: pair ${PARENT}-1$`)).toContain('Our question closed on Monday 16 March');
  });

  it('the other side hears after a look that it is not going ahead, and not because of whom', async () => {
    for (const tag of [MENTOR, PARENT]) await lookAtNews(world, COORDINATOR, { ref: `${tag}-1`, decision: 'send' });
    await world.settled();
    const news = await world.mail(mentorOf(PARENT), /News about digital mentoring/);
    expect(news.text).toContain('is not going ahead at this time');
    expect(news.text).not.toMatch(/did not answer|no answer|silent|14 days|parent/i);
    expect((await lettersTo(parentOf(MENTOR))).slice(2)).toEqual(['03-16T12:00 News about digital mentoring']);
  });

  it('a mentor who answers on day 15 is thanked, and nothing starts before a coordinator has talked to them', async () => {
    const page = await world.link(mentorOf(MENTOR), /Would you like/, 'a');
    await world.moveTo('2026-03-17T10:00:00.000Z');
    const late = await walk(
      await open(`${page}/decide`),
      { decision: 'yes' },
      { ways: ['messages', 'meet-video'] },
      { times: ['tue-am'], every: '1' },
      { accept: 'yes' },
      {},
    );
    expect(late.title).toMatch(/We passed your answer on/);
    await world.advance('PT10M');
    expect(await lettersTo(COORDINATOR, 'A late answer')).toEqual(['03-17T10:00 A late answer: pair Mute-1']);
    expect(await lettersTo(COORDINATOR, 'Propose a plan')).toEqual([]);
  });

  it('sends no mail that it should not', async () => {
    const mails = await world.mails();
    expect(problemsIn({ mails, rows: ROWS, host: world.url })).toEqual([]);
    expect(await deadLinksIn({ mails, rows: ROWS })).toEqual([]);
  });
});
