import { expect } from 'vitest';
import type { Leave } from '../../../domain/concepts/leave.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { slotUnits } from '../../../domain/rules/sessions/slot-units.ts';
import type { Table } from '../../../lambdas/adapters/table.ts';
import { makeClaimSlot } from '../../../lambdas/claim-slot/claim-slot.ts';
import { makeCreateSpace } from '../../../lambdas/create-space/create-space.ts';
import { makeFindSessions } from '../../../lambdas/find-sessions/find-sessions.ts';
import { makeHandOverSession } from '../../../lambdas/hand-over-session/hand-over-session.ts';
import { makeInvitePeople } from '../../../lambdas/invite-people/invite-people.ts';
import { makePagesJoin } from '../../../lambdas/pages-join/pages-join.ts';
import { MANAGER_ID, withManager } from '../../../lambdas/shared/tasks/manager.ts';
import { instant } from '../../domain/builders.ts';
import { aSession, aWorld, knownIn, STARTS } from '../a-session-world.ts';

export const coverOf = (pairId: string): Person => ({
  id: `${pairId}-cover`,
  role: 'coordinator',
  first: 'Iain',
  last: 'Cameron',
  email: `cover@${pairId}.example`,
  route: 'mail',
  language: 'en',
  doNotWrite: false,
});

/** The Tuesday of the session, and no other day. */
export const LEAVE: Leave = {
  kind: 'away',
  from: instant('2026-03-10T00:00'),
  until: instant('2026-03-11T00:00'),
  at: instant('2026-03-02T10:00'),
  by: MANAGER_ID,
};

const JOIN = /\/join\/([0-9a-z]{26})/;

/** A session of Tuesday 10 March, booked and told to all by its own steps. */
export const aBooking = async (table: Table, until: 'planned' | 'claimed' | 'invited' = 'invited') => {
  const world = await aWorld(table);
  const { pairId, sessionId } = world;
  const ids = { pairId, sessionId };
  const cover = coverOf(pairId);
  await world.deps.people.putPerson(cover);
  const deps = withManager(world.deps);
  const { google } = world.deps;
  await world.put(aSession(pairId));
  if (until !== 'planned') await makeClaimSlot(deps)({ ...ids, token: 'follower' });
  if (until === 'invited') {
    await makeCreateSpace(deps)(ids);
    await makeInvitePeople(deps)(ids);
  }
  const units = slotUnits(STARTS, 30, 10);
  return {
    ...world,
    deps,
    google,
    cover,
    away: async (coverId?: string) => {
      const coordinator = await deps.people.getPerson(`${pairId}-coordinator`);
      await deps.people.addLeave(coordinator, { ...LEAVE, ...(coverId === undefined ? {} : { coverId }) });
    },
    back: async () => {
      const coordinator = await deps.people.getPerson(`${pairId}-coordinator`);
      await deps.people.addLeave(coordinator, { ...LEAVE, kind: 'back' });
    },
    handOver: async () => (await makeHandOverSession(deps)(ids)).outcome,
    find: async () => (await makeFindSessions(deps)({ coordinatorId: `${pairId}-coordinator` })).sessions,
    holds: async (who: string) =>
      (await deps.slots.takenUnits(`${pairId}-${who}`, units.date)).get(units.units[0] ?? 0) === sessionId,
    mailsTo: (who: string) =>
      world.mails.filter(({ to }) => to.email === `${who}@${pairId}.example`).map(({ subject }) => subject),
    tokenOf: (who: string) =>
      world.mails
        .filter(({ to }) => to.email === `${who}@${pairId}.example`)
        .flatMap(({ text }) => JOIN.exec(text)?.[1] ?? [])[0] ?? '',
    join: async (token: string, action?: 'join') =>
      await makePagesJoin(deps)({
        method: action === undefined ? 'GET' : 'POST',
        path: '/join/x',
        params: { token },
        query: {},
        cookies: await knownIn(world),
        form: new URLSearchParams(action === undefined ? '' : { action }),
      }),
  };
};
export type ABooking = Awaited<ReturnType<typeof aBooking>>;

export const handedOver = async (table: Table): Promise<ABooking> => {
  const booking = await aBooking(table);
  await booking.away(booking.cover.id);
  expect(await booking.handOver()).toBe('handed-over');
  return booking;
};
