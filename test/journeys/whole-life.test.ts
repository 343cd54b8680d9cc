import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  mentorSaysYes,
  openOwn,
  proposePlan,
  reopenSchools,
} from '../../local/story/acts.ts';

import { aCohort, aRow, COORDINATOR, MANAGER, MENTOR, PARENT } from './a-cohort.ts';
import { World } from './a-world.ts';
import { tellOfMeets } from './tell-of-meets.ts';

interface Space {
  id: string;
  participants: { person: string; state: string }[];
  conference?: { startedAt: string; endedAt?: string };
}

describe('a pair lives from invitation to schools reopening', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
  });
  afterAll(async () => await world.end());

  const spaces = async () => await world.get<Space[]>('/local/spaces');
  const act = async (person: string, action: string) => {
    const [space] = await spaces();
    await world.post(`/local/spaces/${space?.id.replace('spaces/', '')}/participants`, { person, action });
  };

  it('is enrolled from a school list', async () => {
    const report = await world.enrol(aCohort(aRow()));
    expect(report).toMatchObject({ accepted: 1, refused: [] });
    expect(await world.mails(MENTOR)).toHaveLength(1);
    expect(await world.mails(PARENT)).toEqual([]);
  });

  it('hears the mentor say yes by page', async () => {
    const done = await mentorSaysYes(world, MENTOR);
    expect(done.title).toMatch(/We have your answer/);
    await world.mail(MENTOR, /We have your answer: YES/);
  });

  it('asks the parent only after the young person said yes, about the ways that they chose', async () => {
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: 'P-1', ways: ['meet-video'] });
    const asked = await world.mail(PARENT, /YES or NO/);
    expect(asked.text).toMatch(/with video/);
    expect(asked.text).not.toMatch(/sound only/);
  });

  it('takes the parent at their word by mail', async () => {
    await world.reply(await world.mail(PARENT, /YES or NO/), { from: PARENT, text: 'YES' });
    await world.mail(PARENT, /We have your answer: YES/);
  });

  it('agrees a plan that the coordinator proposes and both sides confirm', async () => {
    await proposePlan(world, COORDINATOR, {
      ref: 'P-1',
      meet: 'meet-video',
      weekday: '2',
      time: '11:00',
      startsOn: '2026-03-10',
    });
    await confirmPlan(world, MENTOR);
    await doTask(world, COORDINATOR, /Ask someone: pair P-1/, { decision: 'yes' });
    const [toMentor, toParent] = [await world.mail(MENTOR, /plan/i), await world.mail(PARENT, /plan/i)];
    expect(toMentor.text).toMatch(/Tuesday/);
    expect(toParent.text).toMatch(/Tuesday/);
  });

  it('books a weekday session between 10:00 and 15:30 and invites each person on their own', async () => {
    const invitation = await world.mail(MENTOR, /Google Meet/);
    const [calendar] = invitation.attachments.filter(({ contentType }) => contentType.startsWith('text/calendar'));
    expect(calendar?.content).toMatch(/DTSTART:20260310T110000Z/);
    expect(calendar?.content.match(/ATTENDEE/g)).toHaveLength(1);
    expect(invitation.text).not.toContain('/rooms/');
  });

  it('keeps the door shut until the coordinator is in the call', async () => {
    await world.moveTo('2026-03-10T11:00:00.000Z');
    const door = await world.link(MENTOR, /Google Meet/, 'join');
    expect((await openOwn(door)).text).toMatch(/coordinator/i);
    expect((await openOwn(door)).fields).not.toContain('action');
    await act('owner', 'knock');
    const opened = await openOwn(door);
    expect(opened.text).toMatch(/Join the call/);
    const entered = await fetch(opened.url, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ action: 'join' }),
    });
    expect(entered.status).toBe(302);
    expect(entered.headers.get('location')).toContain('/rooms/');
  });

  it('ends the conference at minute 30', async () => {
    for (const person of ['Iainzq', 'Ailsazq']) {
      await act(person, 'knock');
      await act(person, 'admit');
    }
    await world.moveTo('2026-03-10T11:29:59.000Z');
    expect((await spaces())[0]?.conference?.endedAt).toBeUndefined();
    await world.moveTo('2026-03-10T11:30:00.000Z');
    expect((await spaces())[0]?.conference?.endedAt).toBe('2026-03-10T11:30:00.000Z');
    expect((await openOwn(await world.link(MENTOR, /Google Meet/, 'join'))).text).toMatch(/over/i);
  });

  it('records who came', async () => {
    await world.advance('PT10M');
    await tellOfMeets(world, COORDINATOR);
    await world.settled();
    expect(await world.runningExecutions()).toContainEqual(expect.stringContaining('meet-session p-1.2'));
  });

  it('comes home when schools reopen: everybody is told and no execution runs on', async () => {
    await reopenSchools(world, MANAGER);
    await world.advance('PT1H');
    for (const person of [MENTOR, PARENT]) await world.mail(person, /schools? (is|are|has|have).*(open|back)/i);
    await world.mail(COORDINATOR, /Pass on some words: pair P-1/);
    await world.moveTo('2026-03-18T12:00:00.000Z');
    expect(await world.runningExecutions()).toEqual([]);
  });
});
