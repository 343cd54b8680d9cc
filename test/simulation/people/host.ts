import { HOUR, MINUTE } from '../moments.ts';
import { chanceOf, plan, type Stage } from '../stage.ts';
import { host, type Invitation, leave } from './meet.ts';

const LONGEST_MINUTES = 30;
const PATIENCE_MINUTES = 12;

/** In the call until the system ends it; some go out for a moment, and come back by their own link. */
const goOutAndCome = (stage: Stage, invitation: Invitation, room: string): void => {
  const { life, start } = invitation;
  const chance = chanceOf(stage, life.ref, 'coordinator out', String(start));
  if (!chance.happens(0.3)) return;
  const out = stage.now + Math.round(chance.between(2, 15)) * MINUTE;
  const seconds = chance.pick(20, 50, 130, 400);
  plan(stage, out, `${life.ref} coordinator goes out`, async () => await leave(stage, room, invitation));
  plan(stage, out + seconds * 1000, `${life.ref} coordinator comes back`, async () => {
    await host(stage, invitation);
  });
};

const open = async (stage: Stage, invitation: Invitation, left: number): Promise<void> => {
  const room = await host(stage, invitation);
  if (room !== undefined) goOutAndCome(stage, invitation, room);
  else if (left > 0)
    plan(
      stage,
      stage.now + MINUTE,
      `${invitation.life.ref} coordinator tries again`,
      async () => await open(stage, invitation, left - 1),
    );
};

/** A coordinator opens the session: in good time, late, too late, or not at all. */
export const planToHost = (stage: Stage, invitation: Invitation): void => {
  const { life, start } = invitation;
  const chance = chanceOf(stage, life.ref, 'coordinator', String(start));
  const drawn = chance.next();
  if (drawn > 0.92) return;
  const minutes = drawn < 0.7 ? chance.between(-4, 1) : chance.between(2, 9);
  plan(
    stage,
    start + Math.round(minutes) * MINUTE,
    `${life.ref} coordinator opens`,
    async () => await open(stage, invitation, PATIENCE_MINUTES),
  );
  const over = start + LONGEST_MINUTES * MINUTE;
  for (const after of [0, MINUTE, HOUR]) plan(stage, over + after, 'after a session', async () => {});
};
