import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GoogleUnavailableError } from '../../../domain/errors.ts';
import { callOff } from '../../../lambdas/shared/sessions/call-off.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aSession, aWorld, STARTS } from '../a-session-world.ts';
import { runSession } from './a-run.ts';

/** Step Functions Standard, eu-west-2, on 26 November 2026: aws.amazon.com/step-functions/pricing. */
const DOLLARS_A_THOUSAND_TRANSITIONS = 0.025;

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const planned = async () => {
  const world = await aWorld(store.table);
  await world.put(aSession(world.pairId));
  return world;
};

const enter =
  (world: AWorld, ...who: ('coordinator' | 'guest')[]) =>
  () =>
    world.deps.google.enter(...who);

const attest = (world: AWorld) => async () => {
  const attested = { at: '2026-03-10T12:00:00.000Z', mentorCame: true, menteeCame: true, camerasAsAgreed: true };
  const told = await world.deps.sessions.updateSession(world.pairId, world.sessionId, { attested });
  await world.deps.workflows.succeedTask(told?.hold?.token ?? '', { outcome: 'attested' });
};

const receivers = (world: AWorld, start: string) =>
  world.mails.filter(({ subject }) => subject.startsWith(start)).map(({ to }) => to.email.split('@')[0]);

describe('the whole of a session', () => {
  it('runs from the claim to the coordinator’s word', async () => {
    const world = await planned();
    const { result, called, endedAt } = await runSession(world, {
      at: [
        [STARTS.minus({ minutes: 2 }), enter(world, 'coordinator')],
        [STARTS.plus({ minutes: 1 }), enter(world, 'guest', 'guest')],
        [STARTS.plus({ hours: 1 }), attest(world)],
      ],
    });
    expect(result).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'held' } });
    expect(world.told.at(-1)).toEqual({ token: 'follower', output: { outcome: 'held' } });
    expect(receivers(world, 'Google Meet')).toEqual(['coordinator', 'mentor', 'mentee']);
    expect(receivers(world, 'Soon')).toEqual(['mentor', 'mentee']);
    expect(world.deps.google.room.ended).toBe(1);
    expect(endedAt.toMillis()).toBe(STARTS.plus({ hours: 1 }).toMillis());
    expect(new Set(called)).not.toContain('CallOffSession');
    expect(await world.session()).toMatchObject({ status: 'over', outcome: 'held' });
  });

  it('looks at the room every 26 seconds, from ten minutes before the start, for about a quarter of a cent', async () => {
    const world = await planned();
    const { called, result } = await runSession(world, {
      at: [
        [STARTS.minus({ minutes: 2 }), enter(world, 'coordinator')],
        [STARTS.plus({ minutes: 1 }), enter(world, 'guest', 'guest')],
      ],
    });
    const looks = called.filter((name) => name === 'WatchSession').length;
    const minutes = 10 + 30 + 3;
    expect(looks).toBeGreaterThanOrEqual((minutes * 60) / 26);
    expect(looks).toBeLessThanOrEqual((minutes * 60) / 26 + 4);
    // A transition for each state that is entered and for each retry: every look but the first is a retry.
    const entered = result.history.filter(({ type }) => type.endsWith('StateEntered')).length;
    const cents = ((entered + looks - 1) * DOLLARS_A_THOUSAND_TRANSITIONS) / 10;
    console.info(`one session: ${entered + looks - 1} state transitions, ${cents.toFixed(2)} US cents`);
    expect(cents).toBeLessThan(0.35);
  });

  it('tells all three some minutes before the start', async () => {
    const world = await planned();
    await runSession(world, { at: [[STARTS.plus({ minutes: 12 }), () => undefined]] });
    expect(receivers(world, 'Today at 11am')).toEqual(['coordinator', 'mentor', 'mentee']);
  });

  it('has the coordinator ring whoever no mail reminds, some minutes before the start', async () => {
    const world = await aWorld(store.table, { people: [{ role: 'mentee', route: 'text', phone: '07700 900123' }] });
    await world.put(aSession(world.pairId));
    await runSession(world, { at: [[STARTS.plus({ minutes: 12 }), () => undefined]] });
    expect(receivers(world, 'Today at 11am')).toEqual(['coordinator', 'mentor']);
    const soon = world.mails.find(({ subject }) => subject.startsWith('Today at 11am'));
    expect(soon?.text).toMatch(/We have no email for \w+\. Please ring or text now/);
  });

  it('is reminded of late, when a reply that may be a no was looked at first and the Meet still stands', async () => {
    const world = await planned();
    const reminder = STARTS.minus({ days: 1 }).set({ hour: 9 });
    const doubt = { taskId: 'check-reply.p/consent.parent.1/m1', at: '2026-03-08T10:00:00.000Z' };
    const remindedBy: number[] = [];
    const count = () => remindedBy.push(receivers(world, 'Soon').length);
    const { result } = await runSession(world, {
      at: [
        [STARTS.minus({ days: 2 }), async () => await world.deps.concerns.appendDoubt(world.pairId, doubt)],
        [reminder.plus({ minutes: 90 }), count],
        [
          reminder.plus({ minutes: 100 }),
          async () => await world.deps.concerns.settleDoubt(world.pairId, { ...doubt, by: 'c' }),
        ],
        [reminder.plus({ minutes: 130 }), count],
        [STARTS.minus({ minutes: 2 }), enter(world, 'coordinator')],
        [STARTS.plus({ minutes: 1 }), enter(world, 'guest', 'guest')],
        [STARTS.plus({ hours: 1 }), attest(world)],
      ],
    });
    expect(result.output).toMatchObject({ outcome: 'held' });
    expect([remindedBy, receivers(world, 'Soon')]).toEqual([
      [0, 2],
      ['mentor', 'mentee'],
    ]);
  });

  it('is reported without the coordinator’s word after a week', async () => {
    const world = await planned();
    const { result, endedAt } = await runSession(world, {
      at: [[STARTS, enter(world, 'coordinator', 'guest', 'guest')]],
    });
    expect(result.output).toMatchObject({ outcome: 'held' });
    expect(endedAt > STARTS.plus({ days: 7 })).toBe(true);
  });
});

describe('a session that does not take place', () => {
  it('ends at once when somebody cannot make it', async () => {
    const world = await planned();
    const ids = { pairId: world.pairId, sessionId: world.sessionId };
    const when = STARTS.minus({ days: 4 });
    const { result, endedAt } = await runSession(world, {
      at: [[when, async () => await callOff({ ...ids, by: `${world.pairId}-mentee` }, world.deps)]],
    });
    expect(result.output).toMatchObject({ outcome: 'cancelled' });
    expect(endedAt.toMillis()).toBe(when.toMillis());
    expect(receivers(world, 'No Google Meet')).toEqual(['coordinator', 'mentor', 'mentee']);
    expect(receivers(world, 'Soon')).toEqual([]);
    expect(world.deps.google.room.events.size).toBe(0);
  });

  it('writes to nobody when somebody withdraws between the claim and the invitation', async () => {
    const world = await planned();
    const { result } = await runSession(world, {
      before: { InvitePeople: async () => await world.withdraw('parent') },
    });
    expect(result).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'cancelled' } });
    expect(world.mails).toEqual([]);
    expect(world.deps.google.room.events.size).toBe(0);
  });

  it('is handed to a person when the room is not as asked, and nobody is told of it', async () => {
    const world = await planned();
    world.deps.google.room.config = { accessType: 'OPEN' };
    const { result } = await runSession(world);
    expect(result.status).toBe('SUCCEEDED');
    expect((await world.tasks()).map(({ kind }) => kind)).toEqual(['stuck']);
    expect(world.mails.map(({ subject }) => subject).filter((subject) => subject.includes('Meet'))).toEqual([]);
    expect((await world.session()).status).toBe('cancelled');
  });

  it('ends with its reason when the time is taken', async () => {
    const world = await planned();
    await world.deps.slots.claimSlot({
      personId: `${world.pairId}-mentor`,
      date: '2026-03-10',
      units: [134],
      sessionId: 'other.1',
    });
    const { result } = await runSession(world);
    expect(result.output).toMatchObject({ outcome: 'no-slot' });
    expect(world.mails).toEqual([]);
  });

  it('is called off when the coordinator does not come', async () => {
    const world = await planned();
    const { result, endedAt } = await runSession(world);
    expect(result.output).toMatchObject({ outcome: 'coordinator-absent' });
    expect(endedAt < STARTS.plus({ minutes: 11 })).toBe(true);
    expect(receivers(world, 'No Google Meet')).toEqual(['coordinator', 'mentor', 'mentee']);
  });
});

const MEET_AT = [STARTS, STARTS.plus({ minutes: 5 }), STARTS.plus({ minutes: 10 })] as const;

describe('a session during which Google fails', () => {
  it.each<[string, Error]>([
    ['429, 5xx or no answer in time', new GoogleUnavailableError('who is in: 429')],
    ['403, for whatever reason', new Error('who is in: 403')],
  ])('is looked at again until it can be read, and ends at minute 30: %s', async (_fault, failure) => {
    const world = await planned();
    const { google } = world.deps;
    const { whoIsIn } = google;
    const { result } = await runSession(world, {
      at: [
        [MEET_AT[0], enter(world, 'coordinator', 'guest', 'guest')],
        [MEET_AT[1], () => Object.assign(google, { whoIsIn: async () => await Promise.reject(failure) })],
        [MEET_AT[2], () => Object.assign(google, { whoIsIn })],
        [STARTS.plus({ hours: 1 }), attest(world)],
      ],
    });
    expect(result.output).toMatchObject({ outcome: 'held' });
    expect(google.room.ended).toBe(1);
    const { endedAt } = await world.session();
    expect(endedAt !== undefined && endedAt < '2026-03-10T11:30:27.000Z').toBe(true);
  });

  it.each([
    ['before anybody came: nobody is told', STARTS.minus({ minutes: 5 }), 0],
    ['in the middle: all are told to come back', STARTS.plus({ minutes: 5 }), 1],
  ])('goes on in a new room when its room is gone, %s', async (_when, moment, told) => {
    const world = await planned();
    const { google } = world.deps;
    const { whoIsIn } = google;
    const isGone = async (owner: string, space: string) =>
      space === 'spaces/1' ? { conferenceOpen: false, people: [], gone: true as const } : await whoIsIn(owner, space);
    const { result } = await runSession(world, {
      at: [
        [STARTS.minus({ minutes: 8 }), enter(world, 'coordinator', ...(told === 1 ? (['guest'] as const) : []))],
        [moment, () => Object.assign(google, { whoIsIn: isGone })],
        [moment.plus({ minutes: 2 }), enter(world, 'coordinator')],
        [STARTS.plus({ minutes: 9 }), enter(world, 'guest', 'guest')],
        [STARTS.plus({ hours: 1 }), attest(world)],
      ],
    });
    expect(result.output).toMatchObject({ outcome: 'held' });
    expect(await world.session()).toMatchObject({ retired: ['spaces/1'], space: 'spaces/2' });
    expect(receivers(world, 'Now: come back')).toHaveLength(told);
  });

  it.each([
    ['the Monday after the clocks went forward', '2026-03-30T11:00', '2026-03-30T10:30:00.000Z'],
    ['the Monday after the clocks went back', '2026-10-26T11:00', '2026-10-26T11:30:00.000Z'],
  ])('ends at half past eleven in London on %s', async (_day, wallTime, ends) => {
    const starts = DateTime.fromISO(wallTime, { zone: 'Europe/London' });
    const world = await aWorld(store.table);
    const over = { startsAt: starts.toUTC().toISO() ?? '', endsAt: starts.plus({ minutes: 30 }).toUTC().toISO() ?? '' };
    await world.put(aSession(world.pairId, over));
    await runSession(world, { at: [[starts, enter(world, 'coordinator', 'guest', 'guest')]] });
    expect((await world.session()).endedAt?.slice(0, 16)).toBe(ends.slice(0, 16));
    expect(receivers(world, 'Today at 11am')).toHaveLength(3);
  });
});
