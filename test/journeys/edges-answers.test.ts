import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeMind, coordinatorRecordsMentee, mentorSaysYes, welcomeMentor } from '../../local/story/acts.ts';
import { open, type Page, submit, walk } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { linksIn, visitAll } from './scanner.ts';

const [DOUBLE, BOTH, MIND, LINKS, STOPPED, CLOSED] = ['Double', 'Both', 'Mind', 'Links', 'Stopped', 'Closed'];
const TAGS = [DOUBLE, BOTH, MIND, LINKS, STOPPED, CLOSED];
const ASKED_OF_PARENT = [DOUBLE, BOTH, MIND, STOPPED];

describe('answers that meet', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(...TAGS.map((tag, at) => pairCalled(tag, at))));
    for (const tag of ASKED_OF_PARENT) {
      await mentorSaysYes(world, mentorOf(tag));
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1` });
    }
    await world.settled();
  });
  afterAll(async () => await world.end());

  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject);
  const receiptsTo = async (address: string) =>
    (await subjectsTo(address)).filter((one) => one.startsWith('We have your answer')).reverse();
  const stepsOf = async (tag: string) =>
    (await world.executions({ machine: 'mentoring-pair-lifecycle' })).find(
      ({ name }) => name === `${tag.toLowerCase()}-1-1`,
    )?.currentSteps ?? [];
  const parentsCheckPage = async (tag: string, decision: 'yes' | 'no'): Promise<Page> =>
    await walk(
      await open(`${await world.link(parentOf(tag), /YES or NO/, 'a')}/who`),
      { name: 'A parent', relationship: 'parent', may: 'yes' },
      { decision },
      ...(decision === 'yes' ? [{ ways: ['messages', 'meet-video'] }] : []),
    );

  it('shows every page to a scanner and changes nothing', async () => {
    const state = async () => JSON.stringify([await world.mails(), await world.executions()]);
    const before = await state();
    const visited = await visitAll((await world.mails()).flatMap(({ text }) => linksIn(text, world.url)));
    expect(visited.filter(({ status, headStatus }) => status >= 500 || headStatus !== status)).toEqual([]);
    expect(visited.length).toBeGreaterThan(50);
    expect(await state()).toBe(before);
  });

  it('records one answer and one receipt when the final page is sent four times at once', async () => {
    const check = await parentsCheckPage(DOUBLE, 'yes');
    const pages = await Promise.all([submit(check), submit(check), submit(check), submit(check)]);
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(pages.every(({ title }) => /We have your answer/.test(title))).toBe(true);
    await world.advance('PT6M');
    expect(await receiptsTo(parentOf(DOUBLE))).toEqual(['We have your answer: YES']);
    await welcomeMentor(world, COORDINATOR, { ref: `${DOUBLE}-1` });
    expect((await subjectsTo(COORDINATOR)).filter((one) => one === `Propose a plan: pair ${DOUBLE}-1`)).toHaveLength(1);
  });

  it('lets the first of two answers win, takes the other as a change of mind, and confirms each once', async () => {
    const check = await parentsCheckPage(BOTH, 'yes');
    const mail = await world.mail(parentOf(BOTH), /YES or NO/);
    await Promise.all([submit(check), world.reply(mail, { from: parentOf(BOTH), text: 'No' })]);
    await world.advance('PT6M');
    const receipts = await receiptsTo(parentOf(BOTH));
    expect(receipts.filter((one) => one === 'We have your answer: NO')).toHaveLength(1);
    expect(receipts.filter((one) => one === 'We have your answer: YES').length).toBeLessThanOrEqual(1);
    // A no counts whichever came first: a yes by page on top of it waits for a person.
    expect(await stepsOf(BOTH)).toEqual(['PauseUntilSchoolsReopen']);
  });

  it('takes an answer and its change in the very same minute in their order', async () => {
    await submit(await parentsCheckPage(MIND, 'yes'));
    const own = await world.link(parentOf(MIND), /We have your answer/, 'a');
    await Promise.all([changeMind(own, 'stop'), changeMind(own, 'stop')]);
    await world.advance('PT6M');
    expect(await receiptsTo(parentOf(MIND))).toEqual(['We have your answer: YES', 'We have your answer: NO']);
    expect(await stepsOf(MIND)).toEqual(['PauseUntilSchoolsReopen']);
  });

  it('forgives what mail programs do to a link, and knows one that was cut short for unknown', async () => {
    const link = await world.link(mentorOf(LINKS), /Would you like/, 'a');
    const token = link.slice(link.lastIndexOf('/') + 1);
    for (const bent of [`${link}.`, `${link}),`, link.replace(token, token.toUpperCase())])
      expect((await open(bent)).status, bent).toBe(200);
    for (const broken of [
      link.slice(0, -1),
      `${link}0`,
      link.slice(0, -5),
      `${world.url}/a/%00`,
      `${world.url}/a/../t`,
    ]) {
      const page = await open(broken);
      expect(page.status, broken).toBe(404);
      expect(page.html).not.toMatch(/zq|links-1|Iain|Ailsa/i);
    }
    const posted = await fetch(`${link.slice(0, -1)}/decide`, { method: 'POST', body: 'decision=yes' });
    expect(posted.status).toBe(404);
  });

  it('shows a kind page to an answer after somebody else has ended it, by page and by mail', async () => {
    const check = await parentsCheckPage(STOPPED, 'yes');
    const mail = await world.mail(parentOf(STOPPED), /YES or NO/);
    await changeMind(await world.link(mentorOf(STOPPED), /We have your answer/, 'a'), 'stop');
    await world.advance('PT5M');
    const page = await submit(check);
    expect(page.status).toBe(200);
    expect(page.title).toMatch(/We passed your answer on/);
    await world.reply(mail, { from: parentOf(STOPPED), text: 'Yes' });
    expect(await stepsOf(STOPPED)).toEqual(['PauseUntilSchoolsReopen']);
    expect((await subjectsTo(COORDINATOR)).filter((one) => one === `A late answer: pair ${STOPPED}-1`)).toHaveLength(1);
  });

  it('keeps a late yes for a person, whose page still opens', async () => {
    const own = await world.link(mentorOf(CLOSED), /Would you like/, 'a');
    const check = await walk(
      await open(`${own}/decide`),
      { decision: 'yes' },
      { ways: ['messages', 'meet-video'] },
      { times: ['tue-am'], every: '1' },
      { accept: 'yes' },
    );
    await world.moveTo('2026-03-17T09:00:00.000Z');
    expect((await submit(check)).status).toBe(200);
    expect(await receiptsTo(mentorOf(CLOSED))).toEqual([]);
    const task = await open(await world.link(COORDINATOR, new RegExp(`A late answer: pair ${CLOSED}-1`), 't'));
    expect(task.status).toBe(200);
    expect(task.text).toContain('Iainclosed');
  });
});
