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
} from '../../local/story/acts.ts';
import { open, submit } from '../../local/story/visitor.ts';
import { aCohort, COORDINATOR, MANAGER } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';
import { linksIn, visitAll } from './scanner.ts';
import { ABOUT_MEETS, tellOfMeets } from './tell-of-meets.ts';

const [ABSENT, GONE, LEAVER, LATE] = ['Absent', 'Gone', 'Leaver', 'Latecomer'];
const TIMES = { [ABSENT]: '10:00', [GONE]: '11:00', [LEAVER]: '14:00', [LATE]: '15:00' };
const TAGS = Object.keys(TIMES);
const COVER = 'murdo.zqcover@school.example.org';
const childOf = (tag: string): string => `mentee.zq${tag.toLowerCase()}@example.org`;

interface Space {
  id: string;
  meetingUri: string;
  participants: { person: string; state: string }[];
  conference?: { startedAt: string; endedAt?: string };
}

const TUESDAY = '2026-03-10';
const at = (time: string): string => `${TUESDAY}T${time}.000Z`;

describe('sessions that do not go as planned', () => {
  let world: World;
  const room: Record<string, string> = {};
  beforeAll(async () => {
    world = await World.begin();
    const children = (tag: string) => ({ mentee_route: 'mail', mentee_email: childOf(tag) });
    await world.enrol(aCohort(...TAGS.map((tag, index) => pairCalled(tag, index, children(tag)))));
    for (const [tag, time] of Object.entries(TIMES)) {
      await mentorSaysYes(world, mentorOf(tag), { ways: ['meet-video'] });
      await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1`, ways: ['meet-video'] });
      await world.reply(await world.mail(parentOf(tag), /YES or NO/), { from: parentOf(tag), text: 'YES' });
      const slot = { ref: `${tag}-1`, meet: 'meet-video', weekday: '2', time, startsOn: TUESDAY };
      await proposePlan(world, COORDINATOR, slot);
      await confirmPlan(world, mentorOf(tag));
      const known = new Set((await spaces()).map(({ id }) => id));
      await doTask(world, COORDINATOR, new RegExp(`^Ask someone: pair ${tag}-1$`), { decision: 'yes' });
      await world.settled();
      room[tag] = (await spaces()).find(({ id }) => !known.has(id))?.id ?? 'none';
    }
  });
  afterAll(async () => await world.end());

  const spaces = async () => await world.get<Space[]>('/local/spaces');
  const act = async (tag: string, person: string, action: string) =>
    await world.post(`/local/spaces/${room[tag]}/participants`, { person, action });
  const endOf = async (tag: string) => (await spaces()).find(({ id }) => id === room[tag])?.conference?.endedAt;
  const come = async (tag: string, ...guests: string[]) => {
    await act(tag, 'owner', 'knock');
    for (const guest of guests) {
      await act(tag, guest, 'knock');
      await act(tag, guest, 'admit');
    }
  };
  const subjectsTo = async (address: string) => (await world.mails(address)).map(({ subject }) => subject);
  const door = async (who: string) => await world.link(who, /^Google Meet on Tuesday 10 March/, 'join');

  it('opens nothing for a scanner that follows every link, those on the pages too', async () => {
    const state = async () => JSON.stringify([await world.mails(), await world.executions(), await spaces()]);
    const before = await state();
    const links = (await world.mails()).flatMap(({ text }) => linksIn(text, world.url));
    expect(links.some((link) => link.includes('/join/'))).toBe(true);
    const visited = await visitAll(links);
    expect(visited.filter(({ status }) => status >= 500)).toEqual([]);
    expect(visited.length).toBeGreaterThan(100);
    expect(await state()).toBe(before);
  });

  it('calls a coordinator who has not come after two minutes, and calls the Meet off after ten', async () => {
    await world.moveTo(at('10:01:59'));
    expect(await subjectsTo(COORDINATOR)).not.toContainEqual(expect.stringMatching(/^Now: your Google Meet/));
    await world.moveTo(at('10:02:59'));
    expect((await subjectsTo(COORDINATOR)).filter((one) => /^Now: your Google Meet/.test(one))).toHaveLength(1);
    expect((await openOwn(await door(mentorOf(ABSENT)))).fields).not.toContain('action');
    await world.moveTo(at('10:09:59'));
    expect(await subjectsTo(mentorOf(ABSENT))).not.toContainEqual(expect.stringMatching(/^No Google Meet/));
    await world.moveTo(at('10:11:00'));
    for (const person of [mentorOf(ABSENT), childOf(ABSENT)])
      expect((await subjectsTo(person)).filter((one) => /^No Google Meet/.test(one))).toHaveLength(1);
    expect((await openOwn(await door(childOf(ABSENT)))).text).toContain('This Google Meet is off');
  });

  it('ends a call from which the coordinator has been gone for more than a minute, and lets all into another', async () => {
    await world.moveTo(at('11:00:00'));
    await come(GONE, 'Mentor', 'Young person');
    await world.moveTo(at('11:05:00'));
    await act(GONE, 'owner', 'leave');
    await world.moveTo(at('11:05:59'));
    expect(await endOf(GONE)).toBeUndefined();
    await world.moveTo(at('11:07:00'));
    const ended = (await endOf(GONE)) ?? 'never';
    expect(ended > at('11:06:00') && ended <= at('11:06:55'), ended).toBe(true);
    expect((await openOwn(await door(mentorOf(GONE)))).text).toMatch(/wait here/i);
    expect(await subjectsTo(COORDINATOR)).toContain('Now: come back to your Google Meet');
    const left = room[GONE] ?? 'none';
    await act(GONE, 'owner', 'knock');
    expect((await openOwn(await door(mentorOf(GONE)))).text).toMatch(/wait here/i);
    await world.moveTo(at('11:07:30'));
    expect((await endOf(GONE)) ?? 'never').not.toBe('never');
    const back = await open(await world.link(COORDINATOR, /^Now: come back/, 'join'));
    const { url } = await submit(back, { action: 'join' });
    room[GONE] = (await spaces()).find(({ meetingUri }) => meetingUri === url)?.id ?? 'none';
    await come(GONE, 'Mentor', 'Young person');
    const joined = await submit(await openOwn(await door(mentorOf(GONE))), { action: 'join' });
    expect(joined.text).not.toContain('has ended');
    await world.moveTo(at('11:30:30'));
    expect(await endOf(GONE)).toBe(at('11:30:00'));
    expect((await spaces()).find(({ id }) => id === left)?.participants.filter(({ state }) => state === 'in')).toEqual(
      [],
    );
  });

  it('offers the coordinator to phone the young person when the call has ended at its time', async () => {
    expect((await open(await world.link(COORDINATOR, /^Now: come back/, 'join'))).text).toContain(
      'Phone the young person now',
    );
  });

  it('keeps the door shut for a coordinator who only looked in before the start', async () => {
    await world.moveTo(at('13:51:00'));
    await come(LEAVER);
    await act(LEAVER, 'owner', 'leave');
    await world.moveTo(at('14:01:00'));
    expect((await openOwn(await door(mentorOf(LEAVER)))).fields).not.toContain('action');
    await come(LEAVER, 'Mentor', 'Young person');
    expect((await submit(await openOwn(await door(mentorOf(LEAVER))), { action: 'join' })).url).toContain('/rooms/');
  });

  it('shuts the door at once when a parent withdraws at minute 12, and watches the room until it is empty', async () => {
    await world.moveTo(at('14:12:00'));
    await changeMind(await world.link(parentOf(LEAVER), /We have your answer/, 'a'), 'stop');
    for (const person of [mentorOf(LEAVER), childOf(LEAVER)]) {
      const shut = await openOwn(await door(person));
      expect(shut.fields).not.toContain('action');
      const forced = await fetch(shut.url, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ action: 'join' }),
      });
      expect(forced.headers.get('location') ?? '').not.toContain('/rooms/');
    }
    expect(await endOf(LEAVER)).toBeUndefined();
    await world.moveTo(at('14:17:00'));
    const ended = (await endOf(LEAVER)) ?? 'never';
    expect(ended > at('14:12:00') && ended <= at('14:17:00'), ended).toBe(true);
    await come(LEAVER, 'Mentor');
    await world.moveTo(at('14:35:00'));
    expect((await endOf(LEAVER)) ?? 'never').not.toBe('never');
  });

  it('tells the others kindly, after a look', async () => {
    await lookAtNews(world, COORDINATOR, { ref: `${LEAVER}-1`, decision: 'send' });
    await world.settled();
    const [newest] = await world.mails(mentorOf(LEAVER));
    expect(newest?.subject).not.toMatch(/Google Meet|answer/);
    expect(newest?.text).not.toMatch(/parent|Fiona|refus|withdr/i);
    expect(await subjectsTo(COORDINATOR)).toContain(`Tell a young person: pair ${LEAVER}-1`);
  });

  it('holds a session to which the coordinator comes at the ninth minute', async () => {
    await world.moveTo(at('15:09:00'));
    await come(LATE, 'Mentor', 'Young person');
    await act(LATE, 'Mentor', 'record');
    await world.moveTo(at('15:29:59'));
    expect(await endOf(LATE)).toBeUndefined();
    await world.moveTo(at('15:36:00'));
    expect(await endOf(LATE)).toBe(at('15:30:00'));
    expect(await subjectsTo(COORDINATOR)).toContainEqual(expect.stringMatching(ABOUT_MEETS));
  });

  it('tells coordinator and manager at once that a call was recorded', async () => {
    for (const address of [COORDINATOR, MANAGER])
      expect(await subjectsTo(address)).toContain(`Look at a Meet: pair ${LATE}-1`);
    const page = await open(await world.link(COORDINATOR, new RegExp(`^Look at a Meet: pair ${LATE}-1`), 't'));
    expect(page.text).toContain('recording, transcript or notes');
  });

  it('is called off at once by who cannot come, at their link or by a reply that is proven to be theirs', async () => {
    await tellOfMeets(world, COORDINATOR);
    const look = async () => (await subjectsTo(COORDINATOR)).filter((one) => one === `Look at a Meet: pair ${LATE}-1`);
    const [looked, next] = [await look(), await world.mail(mentorOf(LATE), /^Google Meet on Tuesday 17 March/)];
    const words = { from: mentorOf(LATE), text: 'I can’t make it' };
    await world.reply(next, { ...words, fail: true });
    expect(await look()).toHaveLength(looked.length + 1);
    expect(await subjectsTo(childOf(LATE))).not.toContain(`No ${next.subject}`);
    await world.reply(next, words);
    expect(await subjectsTo(childOf(LATE))).toContain(`No ${next.subject}`);
    const then = await world.link(mentorOf(LATE), /^Google Meet on Tuesday 24 March/, 'join');
    await submit(await openOwn(`${then}?page=cannot`), { action: 'cannot' });
    expect(await subjectsTo(childOf(LATE))).toContainEqual(
      expect.stringMatching(/^No Google Meet on Tuesday 24 March/),
    );
  });

  it('lets a cover of another school be in the Meet of a coordinator who falls ill an hour before', async () => {
    const cover = { coordinator_name: 'Murdo Zqcover', coordinator_email: COVER, school: 'Grove Academy' };
    await world.enrol(aCohort(pairCalled('Covered', 9, cover)));
    const { subject } = await world.mail(mentorOf(ABSENT), /^Google Meet on Tuesday (17|24) March/);
    const day = /(\d+) March/.exec(subject)?.[1] ?? '';
    await world.moveTo(`2026-03-${day}T09:00:00.000Z`);
    const known = new Set((await spaces()).map(({ id }) => id));
    const programme = await open(await world.link(MANAGER, /^Your file/, 't'));
    const page = await open(`${programme.url}/away`);
    const idOf = (name: string) => new RegExp(`value="([^"]+)"[^>]*><label[^>]*>${name}`).exec(page.html)?.[1] ?? '';
    const today = `${day}/3/2026`;
    const who = { who: idOf('Catriona'), cover: idOf('Murdo') };
    expect((await submit(page, { ...who, firstDay: today, lastDay: today })).text).toContain('Murdo Zqcover covers.');
    await world.settled();
    expect(await subjectsTo(COVER)).toContainEqual(expect.stringMatching(/^Google Meet on/));
    const made = (await spaces()).filter(({ id }) => !known.has(id));
    await world.moveTo(`2026-03-${day}T10:00:30.000Z`);
    const [ofMentor, ofCover, ofAbsent] = await Promise.all(
      [mentorOf(ABSENT), COVER, COORDINATOR].map(
        async (one) => await world.link(one, new RegExp(`^Google Meet on Tuesday ${day} March at 10am`), 'join'),
      ),
    );
    expect((await open(ofAbsent ?? '')).text).toContain('Someone else looks after this now');
    expect((await openOwn(ofMentor ?? '')).fields).not.toContain('action');
    const { url } = await submit(await open(ofCover ?? ''), { action: 'join' });
    const space = made.find(({ meetingUri }) => meetingUri === url);
    await world.post(`/local/spaces/${space?.id}/participants`, { person: 'owner', action: 'knock' });
    expect((await submit(await openOwn(ofMentor ?? ''), { action: 'join' })).url).toBe(url);
  });

  it('leaves nothing stuck', async () => {
    await world.moveTo('2026-03-26T12:00:00.000Z');
    expect((await subjectsTo(COORDINATOR)).filter((one) => /stuck/i.test(one))).toEqual([]);
    const sessions = await world.executions({ machine: 'mentoring-meet-session' });
    expect(sessions.filter(({ status }) => !['RUNNING', 'SUCCEEDED'].includes(status))).toEqual([]);
  });
});
