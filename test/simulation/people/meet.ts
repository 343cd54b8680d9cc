import type { Side, Stay } from '../chronicle.ts';
import { cellOf, type Life } from '../invented-lives.ts';
import { MINUTE } from '../moments.ts';
import { chanceOf, plan, type Stage } from '../stage.ts';
import { offered, openOwn } from './fill-in.ts';
import { temperOf } from './temper.ts';
import { type Page, submit } from './visits.ts';

interface Space {
  id: string;
  meetingUri: string;
  participants: { person: string; state: string }[];
  conference?: { startedAt: string; endedAt?: string };
}

export interface Invitation {
  life: Life;
  who: Side | 'coordinator';
  url: string;
  /** Milliseconds since 1970. */
  start: number;
}

const PATIENCE_MINUTES = 15;

export const spaceAt = async ({ desk }: Stage, room: string): Promise<Space | undefined> =>
  (await desk.get<Space[]>('/local/spaces')).find(({ meetingUri }) => meetingUri === room);

export const act = async (stage: Stage, room: string, person: string, action: 'knock' | 'admit' | 'leave') => {
  const space = await spaceAt(stage, room);
  if (space !== undefined) await stage.desk.post(`/local/spaces/${space.id}/participants`, { person, action });
};

export const nameIn = (life: Life, who: Side | 'coordinator'): string =>
  who === 'coordinator' ? 'owner' : cellOf(life, who, 'first');

const isOpen = (page: Page): boolean => offered(page, 'action').includes('join');

/** Presses the button at the door, if there is one. The room that it led to. */
export const enter = async (stage: Stage, { life, who, url }: Invitation): Promise<string | undefined> => {
  const page = await openOwn(url);
  if (!isOpen(page)) return undefined;
  const { url: room } = await submit(page, { action: 'join' });
  if (!room.includes('/rooms/')) return undefined;
  stage.chronicle.entries.push({ at: stage.now, ref: life.ref, who, room });
  await act(stage, room, nameIn(life, who), 'knock');
  return room;
};

const stay = (stage: Stage, room: string, who: Stay['who']): void => {
  const isIn = stage.chronicle.stays.some((one) => one.room === room && one.who === who && one.until === undefined);
  if (!isIn) stage.chronicle.stays.push({ room, who, from: stage.now });
};

/** The coordinator comes in, and lets in whoever waits. */
export const host = async (stage: Stage, invitation: Invitation): Promise<string | undefined> => {
  const room = await enter(stage, invitation);
  if (room === undefined) return undefined;
  stay(stage, room, 'coordinator');
  await admitAll(stage, room, invitation.life);
  return room;
};

export const admitAll = async (stage: Stage, room: string, life: Life): Promise<void> => {
  const space = await spaceAt(stage, room);
  const waiting = space?.participants.filter(({ state }) => state === 'waiting') ?? [];
  for (const { person } of waiting) {
    await act(stage, room, person, 'admit');
    stay(stage, room, person === nameIn(life, 'mentor') ? 'mentor' : 'mentee');
  }
};

export const leave = async (stage: Stage, room: string, { life, who }: Invitation): Promise<void> => {
  const current = stage.chronicle.stays.find((one) => one.room === room && one.who === who && one.until === undefined);
  if (current === undefined) return;
  current.until = stage.now;
  await act(stage, room, nameIn(life, who), 'leave').catch(() => undefined);
};

const isHostIn = (stage: Stage, room: string): boolean =>
  stage.chronicle.stays.some((one) => one.room === room && one.who === 'coordinator' && one.until === undefined);

/** Comes to the door minute by minute until it opens, and waits to be let in. */
const tryDoor = async (stage: Stage, invitation: Invitation, left: number): Promise<void> => {
  const { life, who } = invitation;
  const room = await enter(stage, invitation);
  if (room !== undefined) {
    if (isHostIn(stage, room)) await admitAll(stage, room, life);
    return;
  }
  if (left > 0)
    plan(
      stage,
      stage.now + MINUTE,
      `${life.ref} ${who} tries the door`,
      async () => await tryDoor(stage, invitation, left - 1),
    );
};

const cannotCome = async (stage: Stage, { life, url, start }: Invitation): Promise<void> => {
  const page = await openOwn(`${url}?page=cannot`);
  if (!offered(page, 'action').includes('cannot')) return;
  await submit(page, { action: 'cannot' });
  stage.chronicle.calledOff.push({ at: stage.now, ref: life.ref, start });
};

/** A mentor or a young person comes to a session, some minutes early or late; or does not, with or without a word. */
export const planToCome = (stage: Stage, invitation: Invitation): void => {
  const { life, who, start } = invitation;
  if (who === 'coordinator') return;
  const chance = chanceOf(stage, life.ref, who, String(start));
  const { misses, callsOff } = temperOf(stage, life, who);
  const at = (minutes: number) => start + Math.round(minutes) * MINUTE;
  if (chance.happens(callsOff)) {
    const before = at(-chance.between(5, 1200));
    plan(
      stage,
      Math.max(before, stage.now),
      `${life.ref} ${who} cannot come`,
      async () => await cannotCome(stage, invitation),
    );
  } else if (!chance.happens(misses)) {
    const name = `${life.ref} ${who} comes`;
    plan(stage, at(chance.between(-5, 6)), name, async () => await tryDoor(stage, invitation, PATIENCE_MINUTES));
  }
};
