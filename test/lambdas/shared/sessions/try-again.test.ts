import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeClaimSlot } from '../../../../lambdas/claim-slot/claim-slot.ts';
import { makeNextSession } from '../../../../lambdas/next-session/next-session.ts';
import { makeReportSession } from '../../../../lambdas/report-session/report-session.ts';
import { tryAgain } from '../../../../lambdas/shared/sessions/try-again.ts';
import { type ATable, aTable } from '../../../a-table.ts';
import { aPlan, aWorld, STARTS, withSpace } from '../../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

/** It broke off at 11:20; at 11:40 the coordinator has agreed another time with both and says so. */
const brokenOff = async () => {
  const world = await aWorld(store.table);
  const attested = { at: '2026-03-10T11:40:00.000Z', mentorCame: true, menteeCame: true, camerasAsAgreed: true };
  await world.put(
    withSpace(world.pairId, { status: 'over', chatOpen: true, attested: { ...attested, brokeOff: true } }),
  );
  await world.deps.plans.putPlan(aPlan(world.pairId));
  world.clock.at = STARTS.plus({ minutes: 40 });
  return world;
};

describe('a Meet that broke off', () => {
  it('is tried once more the same day, without a day’s notice, as the pair’s next session', async () => {
    const world = await brokenOff();
    const ids = { pairId: world.pairId, sessionId: world.sessionId };
    await tryAgain({ session: await world.session(), time: '14:00' }, world.deps);
    expect((await makeReportSession(world.deps)(ids)).outcome).toBe('broke-off');
    const next = await makeNextSession(world.deps)({ pairId: world.pairId, generation: 1 });
    expect(next).toMatchObject({ outcome: 'meet', sessionId: `${world.pairId}.2` });
    const again = await world.deps.sessions.getSession(world.pairId, next.sessionId);
    expect(again).toMatchObject({
      startsAt: '2026-03-10T14:00:00.000Z',
      endsAt: '2026-03-10T14:30:00.000Z',
      chatOpen: true,
    });
    const claimed = await makeClaimSlot(world.deps)({ ...ids, sessionId: next.sessionId, token: 'follower' });
    expect(claimed.outcome).toBe('claimed');
  });

  it('is tried once, however often it is said', async () => {
    const world = await brokenOff();
    const session = await world.session();
    await tryAgain({ session, time: '14:00' }, world.deps);
    await tryAgain({ session, time: '15:00' }, world.deps);
    const second = await world.deps.sessions.getSession(world.pairId, `${world.pairId}.2`);
    await tryAgain({ session: second, time: '15:30' }, world.deps);
    expect((await world.deps.sessions.listSessions(world.pairId)).map(({ startsAt }) => startsAt)).toEqual([
      '2026-03-10T11:00:00.000Z',
      '2026-03-10T14:00:00.000Z',
    ]);
  });
});
