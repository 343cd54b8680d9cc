import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changeMind,
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  lookAtNews,
  mentorSaysYes,
  openOwn,
  proposePlan,
  welcomeMentor,
} from '../../local/story/acts.ts';
import { submit } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR, MANAGER } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { tellOfMeets } from './tell-of-meets.ts';

const [FIRST, SECOND] = ['First', 'Second'];

interface Queue {
  name: string;
  messages: unknown[];
}

/** The same life twice over, each step of it while another service is slow, away, or dies in the middle. */
describe('services that fail for a while', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
  });
  afterAll(async () => await world.end());

  const spaces = async () => await world.get<{ id: string; conference?: { endedAt?: string } }[]>('/local/spaces');
  const roomsOfSecond = new Set<string>();
  const fail = async (target: string, kind: string, times: number) =>
    await world.post('/local/faults', { target, kind, times });
  const mend = async () => await fetch(`${world.url}/local/faults`, { method: 'DELETE' });
  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject).reverse();
  const count = async (address: string, subject: RegExp) =>
    (await subjectsTo(address)).filter((one) => subject.test(one)).length;
  const later = async (duration = 'PT10M') => {
    await world.settled();
    await world.advance(duration);
  };

  it('invites each mentor once while SES is busy', async () => {
    await fail('ses', 'throttle', 8);
    await world.enrol(aCohort(pairCalled(FIRST, 0), pairCalled(SECOND, 1)));
    await later();
    for (const tag of [FIRST, SECOND]) expect(await count(mentorOf(tag), /Would you like/), tag).toBe(1);
    expect(await count(COORDINATOR, /^Ask someone/)).toBe(2);
  });

  it('hears both mentors, and asks both parents once, while the table is busy', async () => {
    for (const tag of [FIRST, SECOND]) await mentorSaysYes(world, mentorOf(tag), { ways: ['meet-video'] });
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${FIRST}-1`, ways: ['meet-video'] });
    await fail('dynamodb', 'throttle', 8);
    await later();
    await mend();
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${SECOND}-1`, ways: ['meet-video'] });
    await fail('dynamodb', '5xx', 8);
    await later();
    await mend();
    for (const tag of [FIRST, SECOND]) {
      // One copy at most, when the table fails between SES's answer and our record of it.
      for (const mails of [await count(mentorOf(tag), /We have your answer/), await count(parentOf(tag), /YES or NO/)])
        expect([1, 2], tag).toContain(mails);
    }
  });

  it('takes replies that arrive while the table is busy, and asks a mail program that is put off to come again', async () => {
    const question = await world.mail(parentOf(FIRST), /YES or NO/);
    await fail('ses:inbound', 'throttle', 1);
    await expect(world.reply(question, { from: parentOf(FIRST), text: 'Yes' })).rejects.toThrow(/451|Try again/);
    // Fewer than three attempts of a function use up: what fails them all is kept in the queue of dead letters.
    await fail('dynamodb', 'throttle', 8);
    await world.reply(question, { from: parentOf(FIRST), text: 'Yes' });
    await later();
    await mend();
    expect(await count(parentOf(FIRST), /We have your answer: YES/)).toBe(1);
    await fail('ses:inbound', 'duplicate', 1);
    await world.reply(await world.mail(parentOf(SECOND), /YES or NO/), { from: parentOf(SECOND), text: 'Yes' });
    await later();
    expect(await count(parentOf(SECOND), /We have your answer: YES/)).toBe(1);
    for (const tag of [FIRST, SECOND]) {
      await welcomeMentor(world, COORDINATOR, { ref: `${tag}-1` });
      expect(await count(COORDINATOR, new RegExp(`Propose a plan: pair ${tag}`))).toBe(1);
    }
  });

  it('books each Meet once while Google is busy or answers too late', async () => {
    for (const [tag, time] of [
      [SECOND, '14:00'],
      [FIRST, '11:00'],
    ] as const) {
      const slot = { ref: `${tag}-1`, meet: 'meet-video', weekday: '2', time, startsOn: '2026-03-10' };
      await proposePlan(world, COORDINATOR, slot);
      await confirmPlan(world, mentorOf(tag));
      for (const target of ['google:auth', 'google:meet', 'google:calendar']) await fail(target, 'throttle', 3);
      await fail('google:meet', 'timeout', 1);
      await fail('google:calendar', 'timeout', 1);
      await doTask(world, COORDINATOR, new RegExp(`^Ask someone: pair ${tag}-1$`), { decision: 'yes' });
      await later();
      await mend();
      expect(await count(mentorOf(tag), /^Google Meet on Tuesday 10 March/), tag).toBe(1);
      expect(await count(parentOf(tag), /plan/i), tag).toBe(1);
      if (tag === SECOND) for (const { id } of await spaces()) roomsOfSecond.add(id);
    }
    expect(await count(COORDINATOR, /^Google Meet on Tuesday 10 March/)).toBe(2);
  });

  it('hears a withdrawal that could not be told on, within five minutes', async () => {
    const own = await world.link(mentorOf(SECOND), /We have your answer/, 'a');
    await fail('states', '5xx', 30);
    await changeMind(own, 'stop').catch(() => undefined);
    await mend();
    await world.advance('PT5M');
    await world.settled();
    expect(await count(mentorOf(SECOND), /We have your answer: NO/)).toBe(1);
    const life = (await world.executions({ machine: 'mentoring-pair-lifecycle' })).find(({ name }) =>
      name.startsWith('second'),
    );
    expect(life?.currentSteps).not.toContain('ListenForSignals');
    await later('PT5M');
    await lookAtNews(world, COORDINATOR, { ref: `${SECOND}-1`, decision: 'send' });
  });

  it.each(['crash', 'crash-after', 'timeout', 'throttle'])(
    'opens a live room and ends it though steps %s',
    async (kind) => {
      const day = { crash: '10', 'crash-after': '17', timeout: '24', throttle: '31' }[kind] ?? '';
      const hour = day === '31' ? '10' : '11';
      const at = (time: string) => `2026-03-${day}T${hour}:${time}.000Z`;
      await world.moveTo(at('00:00'));
      const rooms = await spaces();
      const door = await world.link(mentorOf(FIRST), new RegExp(`^Google Meet on Tuesday ${day} March`), 'join');
      // A space that Google made too late stands before it, and nobody was told of it.
      const space = rooms.filter(({ id, conference }) => conference === undefined && !roomsOfSecond.has(id)).at(-1);
      const act = async (person: string, action: string) =>
        await world.post(`/local/spaces/${space?.id}/participants`, { person, action });
      await act('owner', 'knock');
      expect((await openOwn(door)).fields).toContain('action');
      for (const person of ['Mentor', 'Young person']) {
        await act(person, 'knock');
        await act(person, 'admit');
      }
      await world.moveTo(at('10:00'));
      await fail('lambda', kind, 6);
      await world.moveTo(at('29:59'));
      const endOf = async () => (await spaces()).find(({ id }) => id === space?.id)?.conference?.endedAt;
      expect(await endOf()).toBeUndefined();
      await fail('lambda', kind, 3);
      await world.moveTo(at('40:00'));
      await mend();
      const ended = (await endOf()) ?? 'never';
      expect(ended >= at('30:00') && ended <= at('31:30'), ended).toBe(true);
      await tellOfMeets(world, COORDINATOR);
      await later('P1D');
    },
  );

  it('says so kindly while a page cannot be shown, and takes the answer when it is sent again', async () => {
    const own = await world.link(parentOf(FIRST), /We have your answer/, 'a');
    const page = await openOwn(`${own}/change`);
    await fail('dynamodb', '5xx', 500);
    const failed = await submit(page, { decision: 'stop' });
    await mend();
    expect(failed.status).toBe(500);
    expect(failed.text).toMatch(/try again/i);
    await changeMind(own, 'stop');
    await later();
    expect(await count(parentOf(FIRST), /We have your answer: NO/)).toBe(1);
  });

  it('leaves nothing stuck, and no message behind', async () => {
    const stuck = (await Promise.all([COORDINATOR, MANAGER].map(subjectsTo)))
      .flat()
      .filter((one) => /stuck/i.test(one));
    expect(stuck).toEqual([]);
    const left = (await world.get<Queue[]>('/local/queues')).flatMap(({ messages }) => messages);
    expect(left).toEqual([]);
  });

  it('tells a person of an execution that failed, even when the step that hands it to one had failed too', async () => {
    await world.enrol(aCohort(pairCalled('Third', 2)));
    await later();
    const before = await count(COORDINATOR, /^Something is stuck: pair Third-1$/);
    for (const step of ['assess-ask', 'hand-to-person']) await fail(`lambda:mentoring-${step}`, 'crash', 30);
    await mentorSaysYes(world, mentorOf('Third'), { ways: ['meet-video'] });
    await later('PT2H');
    await mend();
    const asks = await world.executions({ machine: 'mentoring-ask' });
    expect(asks.filter(({ name, status }) => name.startsWith('third') && status === 'FAILED')).not.toEqual([]);
    expect(before).toBe(0);
    expect(await count(COORDINATOR, /^Something is stuck: pair Third-1$/)).toBeGreaterThan(0);
  });
});
