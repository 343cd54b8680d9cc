import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../../domain/concepts/session.ts';
import { makeFollowSession } from '../../../lambdas/follow-session/follow-session.ts';
import { makeReportSession } from '../../../lambdas/report-session/report-session.ts';
import { claimFor } from '../../../lambdas/shared/sessions/session-time.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aWorld, STARTS, withSpace } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const idsOf = ({ pairId, sessionId }: AWorld) => ({ pairId, sessionId });
const SEEN = { joinedAt: '2026-03-10T11:00:00.000Z' };
const MET: Partial<Session> = {
  status: 'over',
  attendance: [
    { who: 'coordinator', ...SEEN },
    { who: 'guest', ...SEEN },
    { who: 'guest', ...SEEN },
  ],
};
const ATTESTED = { at: '2026-03-10T12:00:00.000Z', mentorCame: true, menteeCame: true, camerasAsAgreed: true };

const ended = async (over: Partial<Session>) => {
  const world = await aWorld(store.table);
  await world.put(withSpace(world.pairId, { follower: { token: 'follower' }, ...over }));
  world.clock.at = STARTS.plus({ hours: 1 });
  return world;
};

const report = async (world: AWorld) => await makeReportSession(world.deps)(idsOf(world));

describe('reporting a session', () => {
  it.each<[string, Partial<Session>, string]>([
    ['attested', { ...MET, attested: ATTESTED }, 'held'],
    ['attested without the mentee', { ...MET, attested: { ...ATTESTED, menteeCame: false } }, 'missed'],
    ['with two guests and no word', MET, 'held'],
    ['with the coordinator alone', { status: 'over', attendance: [{ who: 'coordinator', ...SEEN }] }, 'missed'],
    ['without the coordinator', { status: 'over', attendance: [] }, 'coordinator-absent'],
    ['called off', { status: 'cancelled' }, 'cancelled'],
    ['called off for want of time', { status: 'cancelled', outcome: 'no-slot' }, 'no-slot'],
    ['whose workflow gave up', { status: 'live' }, 'stuck'],
  ])('%s: %s', async (_how, over, outcome) => {
    const world = await ended(over);
    expect((await report(world)).outcome).toBe(outcome);
    expect(await world.session()).toMatchObject({ outcome, reportedAt: '2026-03-10T12:00:00.000Z' });
    expect(world.told).toEqual([{ token: 'follower', output: { outcome } }]);
  });

  it('writes one event, however often', async () => {
    const world = await ended(MET);
    await report(world);
    await report(world);
    const events = await world.deps.events.listEvents(world.pairId);
    expect(events.map(({ kind }) => kind)).toEqual(['session-held']);
  });

  it('frees time that is still to come', async () => {
    const world = await ended({ status: 'invited' });
    world.clock.at = STARTS.minus({ hours: 2 });
    const claim = claimFor(await world.session(), `${world.pairId}-coordinator`, world.deps.programme);
    await world.deps.slots.claimSlot(claim);
    await report(world);
    expect((await world.deps.slots.takenUnits(claim.personId, claim.date)).size).toBe(0);
  });
});

describe('following a session that runs already', () => {
  it('waits for its end', async () => {
    const world = await ended({ status: 'live' });
    await makeFollowSession(world.deps)({ ...idsOf(world), token: 'later' });
    expect(world.told).toEqual([]);
    await report(world);
    expect(world.told).toEqual([{ token: 'later', output: { outcome: 'stuck' } }]);
  });

  it('goes on at once when it was reported', async () => {
    const world = await ended({ ...MET, outcome: 'held', reportedAt: '2026-03-10T12:00:00.000Z' });
    await makeFollowSession(world.deps)({ ...idsOf(world), token: 'later' });
    expect(world.told).toEqual([{ token: 'later', output: { outcome: 'held' } }]);
  });
});
