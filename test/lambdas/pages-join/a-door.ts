import type { DateTime } from 'luxon';
import type { Session } from '../../../domain/concepts/session.ts';
import type { Table } from '../../../lambdas/adapters/table.ts';
import { makePagesJoin } from '../../../lambdas/pages-join/pages-join.ts';
import type { WebRequest } from '../../../lambdas/shared/http/web.ts';
import type { Attendee } from '../../../lambdas/shared/sessions/join-token.ts';
import { type AWorld, aWorld, knownIn, STARTS, withSpace } from '../a-session-world.ts';

export const MEETING = 'https://meet.example/abc';

export const aDoor = async (table: Table, over: Partial<Session> = {}, at: DateTime = STARTS) => {
  const world = await aWorld(table);
  await world.put(withSpace(world.pairId, over));
  world.clock.at = at;
  return world;
};

export const linkOf = async (world: AWorld, as: Attendee) =>
  await world.deps.links.mintLink(
    { kind: 'join', pairId: world.pairId, sessionId: world.sessionId, personId: `${world.pairId}-${as}`, as },
    { at: '2026-03-02T10:00:00.000Z', expiresAt: '2026-03-17T11:30:00.000Z' },
  );

export const visit = async (world: AWorld, token: string, over: Partial<WebRequest> = {}) =>
  await makePagesJoin(world.deps)({
    method: 'GET',
    path: `/join/${token}`,
    params: { token },
    query: {},
    cookies: await knownIn(world),
    form: new URLSearchParams(),
    ...over,
  });

export const press = async (world: AWorld, token: string, action: string) =>
  await visit(world, token, { method: 'POST', form: new URLSearchParams({ action }) });

export const titleOf = (body: string) => /<h1[^>]*>([^<]*)<\/h1>/.exec(body)?.[1];
