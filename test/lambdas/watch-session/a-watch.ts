import type { Table } from '../../../lambdas/adapters/table.ts';
import { makeWatchSession } from '../../../lambdas/watch-session/watch-session.ts';
import { type AWorld, aWorld, STARTS, withSpace } from '../a-session-world.ts';

export const LOOK_SECONDS = 26;

/** Invited, with the clock at the start. */
export const started = async (table: Table) => {
  const world = await aWorld(table);
  await world.put(withSpace(world.pairId));
  world.clock.at = STARTS;
  return world;
};

export const look = async (world: AWorld, token = 'watching') =>
  await makeWatchSession(world.deps)({ pairId: world.pairId, sessionId: world.sessionId, token });

/** Looks every 26 seconds up to that minute after the start. */
export const lookUntil = async (world: AWorld, minute: number) => {
  while (world.clock.at < STARTS.plus({ minutes: minute }) && world.told.length === 0) {
    await look(world);
    world.clock.at = world.clock.at.plus({ seconds: LOOK_SECONDS });
  }
};

export const comeIn = async (world: AWorld, sides: string[], at = '2026-03-10T11:00:00.000Z') => {
  for (const side of sides)
    await world.deps.events.appendEvent(world.pairId, {
      id: `entry.${world.sessionId}.${side}`,
      at,
      kind: 'session-entered',
      by: `${world.pairId}-${side}`,
      ref: world.sessionId,
    });
};

export const subjects = (world: AWorld) => world.mails.map(({ subject }) => subject);

export const outcomes = (world: AWorld) => world.told.map(({ output }) => output.outcome);
