import { DateTime } from 'luxon';
import type { Session } from '../../domain/concepts/session.ts';
import { judgeLook } from '../../domain/rules/sessions/judge-look.ts';
import { type AtTheDoor, mayJoin } from '../../domain/rules/sessions/may-join.ts';
import { secondsUntilOpening } from '../../domain/rules/sessions/session-waits.ts';
import { programme } from './builders.ts';

export type Who = AtTheDoor['as'];

/** What somebody does so many seconds after the start. `slip-in`: back into the call by its old address, past our door. */
export interface Move {
  at: number;
  who: Who;
  act: 'come' | 'drop' | 'slip-in';
}

/** How one look falls: seconds since the last, and seconds until its call to Google has been carried out. */
export interface LookDelay {
  every: number;
  call: number;
}

export interface Stretch {
  from: number;
  until: number;
}

interface Room {
  session: Session;
  present: Set<Who>;
  /** Whoever has been let into this very call may come back into it unasked. */
  admitted: Set<Who>;
}

const LONGEST_SECONDS = 45 * 60;

const instantAt = (session: Session, second: number): DateTime =>
  DateTime.fromISO(session.startsAt, { zone: 'Europe/London' }).plus({ seconds: second });

const move = (room: Room, { at, who, act }: Move): void => {
  if (act === 'drop') room.present.delete(who);
  const { session, present, admitted } = room;
  const isOpen = present.size > 0;
  if (act === 'slip-in' && isOpen && admitted.has(who)) present.add(who);
  if (act !== 'come') return;
  const coordinatorIn = present.has('coordinator');
  const { outcome } = mayJoin({ session, as: who, now: instantAt(session, at), may: 'yes', coordinatorIn });
  if (outcome !== 'open') return;
  present.add(who);
  admitted.add(who);
};

const clear = (room: Room): void => {
  room.present.clear();
  room.admitted.clear();
};

/** One look, as the watch carries it out; `call` seconds later the call is ended, should it come to that. */
const lookInto = (room: Room, second: number): { end: boolean; over: boolean } => {
  const { session, present } = room;
  const guests = present.size - (present.has('coordinator') ? 1 : 0);
  const { act, fields } = judgeLook({
    session,
    inRoom: { coordinator: present.has('coordinator'), guests },
    entries: 2,
    conferenceOpen: present.size > 0,
    now: instantAt(session, second),
    programme,
  });
  room.session = { ...session, ...fields, ...(act === 'call-off' ? { status: 'cancelled' as const } : {}) };
  return {
    end: act === 'end' || act === 'renew-room' || act === 'call-off',
    over: act === 'over' || act === 'call-off',
  };
};

const isUnwatched = ({ present }: Room): boolean => present.size > 0 && !present.has('coordinator');

/** The stretches in which somebody was in the call without the coordinator, and when the last guest was out of it for good. */
export const watchRoom = (
  session: Session,
  moves: readonly Move[],
  delays: readonly LookDelay[],
): { unwatched: Stretch[]; guestsBefore: boolean; lastGuestAt: number } => {
  const room: Room = { session, present: new Set(), admitted: new Set() };
  const inOrder = [...moves].sort((a, b) => a.at - b.at);
  const unwatched: Stretch[] = [];
  let nextLook = secondsUntilOpening(session, instantAt(session, -600)) - 600;
  let endAt: number | undefined;
  let isOver = false;
  let looks = 0;
  let guestsBefore = false;
  let lastGuestAt = 0;
  for (let second = -600; second < LONGEST_SECONDS; second += 1) {
    while (inOrder[0] !== undefined && inOrder[0].at <= second)
      move(room, inOrder.shift() ?? { at: 0, who: 'mentor', act: 'drop' });
    if (endAt === second) clear(room);
    if (second >= nextLook && !isOver) {
      const { every, call } = delays[looks % delays.length] ?? { every: 26, call: 1 };
      const { end, over } = lookInto(room, second);
      if (end) endAt = second + call;
      isOver = over;
      looks += 1;
      nextLook = second + every;
    }
    const guests = [...room.present].some((who) => who !== 'coordinator');
    if (guests && second < 0) guestsBefore = true;
    if (guests) lastGuestAt = second;
    const last = unwatched.at(-1);
    if (isUnwatched(room) && last?.until === second) last.until = second + 1;
    else if (isUnwatched(room)) unwatched.push({ from: second, until: second + 1 });
  }
  return { unwatched, guestsBefore, lastGuestAt };
};
