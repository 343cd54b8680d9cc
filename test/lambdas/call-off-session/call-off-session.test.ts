import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventIdOf } from '../../../lambdas/adapters/google-space.ts';
import { makeUntold } from '../../../lambdas/adapters/untold.ts';
import { makeCallOffSession } from '../../../lambdas/call-off-session/call-off-session.ts';
import { makeClaimSlot } from '../../../lambdas/claim-slot/claim-slot.ts';
import { makeCreateSpace } from '../../../lambdas/create-space/create-space.ts';
import { makeHoldSession } from '../../../lambdas/hold-session/hold-session.ts';
import { makeInvitePeople } from '../../../lambdas/invite-people/invite-people.ts';
import { callOff } from '../../../lambdas/shared/sessions/call-off.ts';
import { mailSession } from '../../../lambdas/shared/sessions/mail-session.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aSession, aWorld, withSpace } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const idsOf = ({ pairId, sessionId }: AWorld) => ({ pairId, sessionId });

/** Claimed, with a room, invited and waiting for the reminder. */
const invited = async (over: Parameters<typeof aWorld>[1] = {}) => {
  const world = await aWorld(store.table, over);
  const ids = idsOf(world);
  await world.put(aSession(world.pairId));
  await makeClaimSlot(world.deps)({ ...ids, token: 'follower' });
  await makeCreateSpace(world.deps)(ids);
  await makeInvitePeople(world.deps)(ids);
  await makeHoldSession(world.deps)({ ...ids, until: 'reminder', token: 'waiting' });
  world.mails.length = 0;
  return world;
};

describe('calling a session off', () => {
  it('frees the time, wakes its workflow and tells everybody once', async () => {
    const world = await invited();
    await callOff({ ...idsOf(world), by: `${world.pairId}-mentor` }, world.deps);
    await callOff(idsOf(world), world.deps);
    expect(await world.session()).toMatchObject({ status: 'cancelled', sequence: 1 });
    const taken = await world.deps.slots.takenUnits(`${world.pairId}-coordinator`, '2026-03-10');
    expect(taken.size).toBe(0);
    expect(world.mails.map(({ subject }) => subject)).toEqual(
      Array(3).fill('No Google Meet on Tuesday 10 March at 11am'),
    );
    expect(world.mails.map(({ calendar }) => calendar?.method)).toEqual(['CANCEL', 'CANCEL', 'CANCEL']);
    expect(world.told).toContainEqual({ token: 'waiting', output: { outcome: 'cancelled' } });
    const events = (await world.deps.events.listEvents(world.pairId)).filter(
      ({ kind }) => kind === 'session-called-off',
    );
    expect(events).toMatchObject([{ by: `${world.pairId}-mentor` }]);
  });

  it('in the evening tells the coordinator and whoever asked for it at once, the others when the office is open', async () => {
    const world = await invited();
    const receivers = () => world.mails.map(({ to }) => to.email.split('@')[0]);
    world.clock.at = world.clock.at.set({ hour: 20 });
    await callOff({ ...idsOf(world), by: `${world.pairId}-mentor` }, world.deps);
    expect(receivers()).toEqual(['coordinator', 'mentor']);
    expect((await makeUntold(store.table).listUntold()).sessions).toContainEqual({
      pairId: world.pairId,
      id: world.sessionId,
    });
    world.clock.at = world.clock.at.plus({ days: 1 }).set({ hour: 9 });
    await callOff(idsOf(world), world.deps);
    expect(receivers()).toEqual(['coordinator', 'mentor', 'mentee']);
  });

  it('never says who asked for it', async () => {
    const world = await invited();
    await callOff({ ...idsOf(world), by: `${world.pairId}-mentor` }, world.deps);
    const menteeMail = world.mails.find(({ to }) => to.email.startsWith('mentee'));
    expect(menteeMail?.text).not.toContain('Donald');
  });

  it('takes back words that were not passed on yet', async () => {
    const world = await invited({ people: [{ role: 'mentee', route: 'post' }] });
    await callOff(idsOf(world), world.deps);
    expect(await world.tasks()).toEqual([]);
    expect(world.mails.map(({ to }) => to.email.split('@')[0])).toEqual(['coordinator', 'mentor']);
  });

  it.each([
    ['the invitation was not passed on either', false, []],
    ['the invitation was passed on: then they hear that it is off', true, ['pass-on']],
  ])('takes back a reminder that was not passed on yet, where %s', async (_where, passedOn, left) => {
    const world = await invited({ people: [{ role: 'mentee', route: 'phone' }] });
    const [invitation] = await world.tasks();
    const done = { by: 'c', at: '2026-03-02T11:00:00.000Z', outcome: 'done' };
    if (passedOn) await world.deps.tasks.completeTask(invitation?.id ?? '', done);
    await mailSession({ session: await world.session(), kind: 'remind', as: 'mentee' }, world.deps);
    await callOff(idsOf(world), world.deps);
    const tasks = await world.tasks();
    expect(tasks.map(({ kind }) => kind)).toEqual(left);
    expect(tasks.filter(({ id }) => id.includes('.remind.'))).toEqual([]);
  });

  it('has the young person told when the words were passed on', async () => {
    const world = await invited({ people: [{ role: 'mentee', route: 'post' }] });
    const [task] = await world.tasks();
    await world.deps.tasks.completeTask(task?.id ?? '', { by: 'c', at: '2026-03-02T11:00:00.000Z', outcome: 'done' });
    await callOff(idsOf(world), world.deps);
    await callOff(idsOf(world), world.deps);
    expect(await world.tasks()).toMatchObject([{ kind: 'pass-on', side: 'mentee' }]);
  });

  it.each(['live', 'over'] as const)('leaves a session that is %s', async (status) => {
    const world = await aWorld(store.table);
    await world.put(withSpace(world.pairId, { status }));
    expect(await callOff(idsOf(world), world.deps)).toBe('not-cancelled');
    expect((await world.session()).status).toBe(status);
    expect(world.mails).toEqual([]);
  });
});

describe('the workflow’s own calling off', () => {
  it('clears the coordinator’s calendar', async () => {
    const world = await invited();
    expect(world.deps.google.room.events.has(eventIdOf(world.sessionId))).toBe(true);
    const result = await makeCallOffSession(world.deps)(idsOf(world));
    expect(result.outcome).toBe('cancelled');
    expect(world.deps.google.room.events.size).toBe(0);
  });

  it('ends a live room that nobody watches any more, and records that it was stuck', async () => {
    const world = await aWorld(store.table);
    await world.put(withSpace(world.pairId, { status: 'live' }));
    world.deps.google.enter('coordinator', 'guest', 'guest');
    const result = await makeCallOffSession(world.deps)(idsOf(world));
    expect(result.outcome).toBe('not-cancelled');
    expect((await world.deps.google.whoIsIn('coordinator', 'spaces/a')).people).toEqual([]);
    expect(await world.session()).toMatchObject({ status: 'over', outcome: 'stuck' });
  });

  it('is repeated while Google is away, and tells nobody twice', async () => {
    const world = await invited();
    world.deps.google.room.breaks = true;
    await expect(makeCallOffSession(world.deps)(idsOf(world))).rejects.toMatchObject({ name: 'GoogleUnavailable' });
    world.deps.google.room.breaks = false;
    await makeCallOffSession(world.deps)(idsOf(world));
    expect(world.mails).toHaveLength(3);
  });

  it('tells nobody of a session that was never booked', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { outcome: 'no-slot' }));
    expect((await makeCallOffSession(world.deps)(idsOf(world))).outcome).toBe('cancelled');
    expect(world.mails).toEqual([]);
    expect((await world.session()).outcome).toBe('no-slot');
  });
});

describe('waiting', () => {
  it('does not begin for a session that is off', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'cancelled' }));
    await makeHoldSession(world.deps)({ ...idsOf(world), until: 'start', token: 'late' });
    expect(world.told).toEqual([{ token: 'late', output: { outcome: 'cancelled' } }]);
  });

  it('keeps the newest token', async () => {
    const world = await invited();
    await makeHoldSession(world.deps)({ ...idsOf(world), until: 'start', token: 'newer' });
    expect((await world.session()).hold).toEqual({ token: 'newer' });
    expect(world.told).toEqual([]);
  });
});
