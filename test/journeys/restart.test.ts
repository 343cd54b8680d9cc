import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  mentorSaysYes,
  parentReplies,
  proposePlan,
  welcomeMentor,
} from '../../local/story/acts.ts';
import { aCohort, COORDINATOR, MANAGER } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { ABOUT_MEETS } from './tell-of-meets.ts';

const [WAITS, MIDST] = ['Waits', 'Midst'];
const MANY = Array.from({ length: 12 }, (_, at) => `Many${'abcdefghijkl'[at] ?? ''}`);

interface Space {
  id: string;
  conference?: { endedAt?: string };
}

describe('a machine that is cut off from power', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
    await world.enrol(aCohort(pairCalled(WAITS, 0), pairCalled(MIDST, 1)));
    for (const tag of [WAITS, MIDST]) {
      await mentorSaysYes(world, mentorOf(tag), { ways: ['meet-video'] });
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1`, ways: ['meet-video'] });
    }
    await world.settled();
  });
  afterAll(async () => await world.end());

  const cutOff = async () => {
    await world.kill();
    await world.start();
  };
  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject);
  const spaces = async () => await world.get<Space[]>('/local/spaces');
  const state = async () => [
    ...[await world.mails(), await world.executions(), await spaces()],
    await world.get('/local/clock'),
  ];

  it('loses nothing while a pair waits for its parent, whose reply then counts', async () => {
    const before = await state();
    await cutOff();
    expect(await state()).toEqual(before);
    await world.reply(await world.mail(parentOf(WAITS), /YES or NO/), { from: parentOf(WAITS), text: 'YES' });
    expect((await subjectsTo(parentOf(WAITS))).filter((one) => one === 'We have your answer: YES')).toHaveLength(1);
    await cutOff();
    await proposePlan(world, COORDINATOR, {
      ref: `${WAITS}-1`,
      meet: 'meet-video',
      weekday: '2',
      time: '11:00',
      startsOn: '2026-03-10',
    });
    await cutOff();
    await confirmPlan(world, mentorOf(WAITS));
    await doTask(world, COORDINATOR, new RegExp(`^Ask someone: pair ${WAITS}-1$`), { decision: 'yes' });
    expect((await subjectsTo(mentorOf(WAITS))).filter((one) => /^Google Meet on/.test(one))).toHaveLength(1);
  });

  it('has taken a reply in once it was accepted, even when it is cut off in the same moment', async () => {
    await parentReplies(world, parentOf(MIDST), 'YES');
    await cutOff();
    await world.settled();
    await world.advance('PT10M');
    expect((await subjectsTo(parentOf(MIDST))).filter((one) => one === 'We have your answer: YES')).toHaveLength(1);
    await welcomeMentor(world, COORDINATOR, { ref: `${MIDST}-1` });
    await world.mail(COORDINATOR, new RegExp(`Propose a plan: pair ${MIDST}-1`));
  });

  it('starts every life of a list, each once, when it is cut off in the middle of enrolling', async () => {
    const list = aCohort(...MANY.map((tag, at) => pairCalled(tag, 10 + at)));
    const upload = world.enrol(list).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await cutOff();
    await upload;
    await world.settled();
    await world.advance('PT30M');
    if ((await world.mails(mentorOf(MANY[0] ?? ''))).length === 0) await world.enrol(list);
    await world.advance('PT10M');
    const invited = await Promise.all(MANY.map(async (tag) => (await subjectsTo(mentorOf(tag))).length));
    // At most one copy more, of a mail whose sender died between sending and writing that down.
    expect(invited.every((count) => count === 1 || count === 2)).toBe(true);
    expect(invited.filter((count) => count === 2).length).toBeLessThanOrEqual(5);
    const lives = (await world.executions({ machine: 'mentoring-pair-lifecycle' })).filter(({ name }) =>
      name.startsWith('many'),
    );
    expect(lives.map(({ status }) => status)).toEqual(MANY.map(() => 'RUNNING'));
    for (const person of [MANAGER, COORDINATOR])
      expect((await subjectsTo(person)).filter((one) => /stuck/i.test(one))).toEqual([]);
  });

  it('watches on over a room that was live, and ends it at minute 30', async () => {
    await world.moveTo('2026-03-10T11:00:00.000Z');
    const [space] = await spaces();
    const act = async (person: string, action: string) =>
      await world.post(`/local/spaces/${space?.id}/participants`, { person, action });
    await act('owner', 'knock');
    for (const person of ['Mentor', 'Young person']) {
      await act(person, 'knock');
      await act(person, 'admit');
    }
    await world.moveTo('2026-03-10T11:12:00.000Z');
    await cutOff();
    await world.moveTo('2026-03-10T11:29:59.000Z');
    expect((await spaces())[0]?.conference?.endedAt).toBeUndefined();
    await cutOff();
    await world.moveTo('2026-03-10T11:36:00.000Z');
    expect((await spaces())[0]?.conference?.endedAt).toBe('2026-03-10T11:30:00.000Z');
    await world.mail(COORDINATOR, ABOUT_MEETS);
  });
});
