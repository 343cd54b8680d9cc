import { readFileSync } from 'node:fs';
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

import { aCohort, COORDINATOR } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';

const [SOON, LIVE, SUMMER] = ['Soon', 'Live', 'Summer'];

interface Space {
  id: string;
  conference?: { startedAt: string; endedAt?: string };
}

/** Monday before the clocks go forward on 29 March. */
const BEFORE_SUMMER = '2026-03-23T09:00:00.000Z';

describe('time, and rooms when somebody changes their mind', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin({ now: BEFORE_SUMMER });
    await world.enrol(aCohort(...[SOON, LIVE, SUMMER].map((tag, at) => pairCalled(tag, at))));
    for (const tag of [SOON, LIVE]) {
      await mentorSaysYes(world, mentorOf(tag), { ways: ['meet-video'] });
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1`, ways: ['meet-video'] });
      await world.reply(await world.mail(parentOf(tag), /YES or NO/), { from: parentOf(tag), text: 'YES' });
    }
  });
  afterAll(async () => await world.end());

  const agree = async (tag: string, time: string) => {
    await proposePlan(world, COORDINATOR, {
      ref: `${tag}-1`,
      meet: 'meet-video',
      weekday: '2',
      time,
      startsOn: '2026-03-31',
    });
    await confirmPlan(world, mentorOf(tag));
    await doTask(world, COORDINATOR, new RegExp(`^Ask someone: pair ${tag}-1$`), { decision: 'yes' });
    await world.settled();
  };
  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject);
  const spaces = async () => await world.get<Space[]>('/local/spaces');
  const ownPage = async (tag: string) => await world.link(mentorOf(tag), /We have your answer/, 'a');

  it('invites nobody when somebody withdraws a second before the invitation goes out', async () => {
    await world.post('/local/faults', { target: 'google:meet', kind: '5xx', times: 1 });
    await agree(SOON, '14:00');
    const steps = (await world.executions({ machine: 'mentoring-meet-session' })).flatMap(
      ({ currentSteps }) => currentSteps,
    );
    expect(steps).toEqual(['CreateSpace']);
    await changeMind(await ownPage(SOON), 'stop');
    await world.advance('PT5M');
    expect((await subjectsTo(mentorOf(SOON))).filter((subject) => subject.startsWith('Google Meet'))).toEqual([]);
    expect((await world.mails()).flatMap(({ text }) => text.match(/\/rooms\//g) ?? [])).toEqual([]);
  });

  it('keeps a Meet at its wall time in London when the clocks go forward', async () => {
    await agree(LIVE, '11:00');
    const { attachments } = await world.mail(mentorOf(LIVE), /^Google Meet on Tuesday 31 March at 11am/);
    expect(attachments.find(({ contentType }) => contentType.startsWith('text/calendar'))?.content).toContain(
      'DTSTART:20260331T100000Z',
    );
  });

  it('reminds at nine in London on both sides of the change', async () => {
    await world.moveTo('2026-03-30T08:00:00.000Z');
    const reminders = (await world.mails(mentorOf(SUMMER))).filter(({ subject }) =>
      /Keeping in touch|Would you still/.test(subject),
    );
    expect(reminders.map(({ date }) => new Date(date).toISOString()).sort()).toEqual([
      '2026-03-26T09:00:00.000Z',
      '2026-03-30T08:00:00.000Z',
    ]);
  });

  it('watches a live room to its end when somebody withdraws at minute 12, and lets nobody in any more', async () => {
    await world.moveTo('2026-03-31T10:00:00.000Z');
    const door = await world.link(mentorOf(LIVE), /Google Meet on/, 'join');
    const space = (await spaces()).at(-1);
    const act = async (person: string, action: string) =>
      await world.post(`/local/spaces/${space?.id}/participants`, { person, action });
    await act('owner', 'knock');
    for (const person of ['Mentor', 'Young person']) {
      await act(person, 'knock');
      await act(person, 'admit');
    }
    await world.moveTo('2026-03-31T10:12:00.000Z');
    await changeMind(await ownPage(LIVE), 'stop');
    await world.settled();
    expect((await openOwn(door)).fields).not.toContain('action');
    await world.moveTo('2026-03-31T10:30:00.000Z');
    const ended = (await spaces()).find(({ id }) => id === space?.id)?.conference?.endedAt ?? 'never';
    expect(ended >= '2026-03-31T10:12:00.000Z' && ended <= '2026-03-31T10:30:00.000Z', ended).toBe(true);
  });

  it('stands a wait of thirty days, and wakes from it', async () => {
    await world.moveTo('2026-04-30T09:00:00.000Z');
    const lifecycles = await world.executions({ machine: 'mentoring-pair-lifecycle' });
    expect(lifecycles.map(({ currentSteps }) => currentSteps)).toEqual(
      lifecycles.map(() => ['PauseUntilSchoolsReopen']),
    );
  });

  it('takes in seven of ten rows and names the lines of the three bad ones', async () => {
    const report = await world.enrol(readFileSync('examples/pairs-with-three-bad-rows.csv', 'utf8'));
    expect(report.accepted).toBe(7);
    expect(report.refused.map(({ line }) => line)).toEqual([4, 7, 9]);
    const running = (await world.executions({ machine: 'mentoring-pair-lifecycle' })).filter(({ name }) =>
      name.startsWith('dnd-1'),
    );
    expect(running).toHaveLength(7);
  });
});
