import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coordinatorRecordsMentee, mentorSaysYes, welcomeMentor } from '../../local/story/acts.ts';
import { open, submit, walk } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';

const [KILLED, TWICE, UNTOLD, LATE, DOUBLE] = ['Killed', 'Twice', 'Untold', 'Late', 'Double'];
const TAGS = [KILLED, TWICE, UNTOLD, LATE, DOUBLE];

describe('answers that come twice, late, or while something is broken', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(...TAGS.map((tag, at) => pairCalled(tag, at))));
    for (const tag of [KILLED, TWICE, UNTOLD]) {
      await mentorSaysYes(world, mentorOf(tag));
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1` });
    }
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${LATE}-1` });
    await world.settled();
  });
  afterAll(async () => await world.end());

  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject);
  const stepsOf = async (tag: string) =>
    (await world.executions()).find(({ name }) => name === `${tag.toLowerCase()}-1-1`)?.currentSteps ?? [];
  const state = async () => JSON.stringify([await world.mails(), await world.executions()]);

  it('opens every link of every mail for a scanner, and changes nothing', async () => {
    const links = (await world.mails()).flatMap(
      ({ text }) => text.match(/http:\/\/localhost:\S+\/(?:a|t|join)\/\S+/g) ?? [],
    );
    const before = await state();
    for (const link of new Set(links)) {
      await fetch(link, { method: 'HEAD' });
      expect((await open(link)).status, link).toBe(200);
    }
    expect(await state()).toBe(before);
    expect(links.length).toBeGreaterThan(20);
  });

  it('loses nothing when it is killed while a pair waits for its parent', async () => {
    const before = await state();
    await world.kill();
    await world.start();
    expect(await state()).toBe(before);
    await world.reply(await world.mail(parentOf(KILLED), /YES or NO/), { from: parentOf(KILLED), text: 'YES' });
    expect(await subjectsTo(parentOf(KILLED))).toContain('We have your answer: YES');
    await welcomeMentor(world, COORDINATOR, { ref: `${KILLED}-1` });
    await world.mail(COORDINATOR, new RegExp(`Propose a plan: pair ${KILLED}-1`));
  });

  it('lets a no win over a yes that is given at the same moment', async () => {
    const mail = await world.mail(parentOf(TWICE), /YES or NO/);
    const own = await world.link(parentOf(TWICE), /YES or NO/, 'a');
    const check = await walk(
      await open(`${own}/who`),
      { name: 'A parent', relationship: 'parent', may: 'yes' },
      { decision: 'yes' },
      { ways: ['messages'] },
    );
    await Promise.all([submit(check), world.reply(mail, { from: parentOf(TWICE), text: 'No' })]);
    await world.advance('PT5M');
    expect(await stepsOf(TWICE)).toEqual(['PauseUntilSchoolsReopen']);
  });

  it('tells the workflow within five minutes of an answer that it could not be told', async () => {
    await world.post('/local/faults', { target: 'states', kind: '5xx', times: 20 });
    await world.reply(await world.mail(parentOf(UNTOLD), /YES or NO/), { from: parentOf(UNTOLD), text: 'Yes please' });
    expect(await stepsOf(UNTOLD)).toContain('GatherAnswers');
    await fetch(`${world.url}/local/faults`, { method: 'DELETE' });
    await world.advance('PT5M');
    expect(await stepsOf(UNTOLD)).toContain('AgreePlan');
    expect(
      (await subjectsTo(parentOf(UNTOLD))).filter((subject) => subject === 'We have your answer: YES'),
    ).toHaveLength(1);
  });

  it('counts an answer once when the button is pressed twice', async () => {
    await mentorSaysYes(world, mentorOf(DOUBLE));
    const link = await world.link(mentorOf(DOUBLE), /Would you like/, 'a');
    const again = await fetch(`${link}/check`, { method: 'POST', body: new URLSearchParams() });
    expect(again.status).toBe(200);
    expect(
      (await subjectsTo(mentorOf(DOUBLE))).filter((subject) => subject.startsWith('We have your answer')),
    ).toHaveLength(1);
  });

  it.each([
    '/nothing',
    '/a/xyz/ways/more',
    '/a/xyz',
    '/a/7ptbgkxtfzgmrft4g9r92cptna',
    '/t/0',
    '/join/7ptbgkxtfzgmrft4g9r92cptna',
  ])('shows a kind page that names nobody at the unknown address %s', async (path) => {
    const page = await open(world.url + path);
    expect(page.status).toBe(404);
    expect(page.text).toMatch(/phone us|Phone/i);
    expect(page.text).not.toMatch(/zq/i);
  });

  it('forgives a full stop at the end of a link', async () => {
    expect((await open(`${await world.link(mentorOf(LATE), /Would you like/, 'a')}.`)).status).toBe(200);
  });

  it('turns an answer after the question has closed into a task and a kind page', async () => {
    const own = await world.link(mentorOf(LATE), /Would you like/, 'a');
    const check = await walk(await open(`${own}/decide`), { decision: 'wait' });
    await world.moveTo('2026-03-17T09:00:00.000Z');
    const page = await submit(check);
    expect(page.status).toBeLessThan(500);
    expect(page.text).toMatch(/phone|coordinator/i);
    await world.mail(COORDINATOR, new RegExp(`A late answer: pair ${LATE}-1`));
  });
});
