import { DateTime } from 'luxon';
import type { Session } from '../../concepts/session.ts';
import type { Programme } from '../../programme.ts';

export interface Look {
  session: Session;
  inRoom: { coordinator: boolean; guests: number };
  /** How many of mentor and young person have come in by their links; coming back by the same link counts once. */
  entries: number;
  /** Whether a conference is open in the room at all. */
  conferenceOpen: boolean;
  /** Google knows the room no more. */
  isRoomGone?: boolean | undefined;
  /** Since when not all agree any more. */
  withdrawnSince?: string | undefined;
  /** A person looks at a reply that may be a no: nobody is reminded meanwhile. */
  isHeld?: boolean | undefined;
  now: DateTime;
  programme: Programme;
}

export interface Judgement {
  /** `renew-room`: end the call and go on in another room, should the coordinator come back. */
  act:
    | 'nothing'
    | 'say-soon'
    | 'alert-coordinator'
    | 'alert-strangers'
    | 'warn-of-end'
    | 'call-off'
    | 'renew-room'
    | 'end'
    | 'over';
  reason?: 'coordinator-late' | 'coordinator-absent' | 'coordinator-gone' | 'room-gone' | 'not-agreed' | 'time-is-up';
  /** What the session remembers of this look. */
  fields: Partial<Session>;
}

/** After the end the room is looked at this much longer: a call that is opened again is ended again. */
const WATCHED_AFTER_END_MINUTES = 3;

/** Time to say goodbye: what somebody withdrew has stopped within five minutes, the next look and the call to end it included. */
const GOODBYE_MINUTES = 4;

/** People wait at a shut door no longer than for a coordinator who does not come. */
export const isTooLateToBegin = ({ session, now, programme }: Pick<Look, 'session' | 'now' | 'programme'>): boolean =>
  now.diff(DateTime.fromISO(session.startsAt), 'minutes').minutes >= programme.coordinatorCancelMinutes;

const at = (time: DateTime): string => new Date(time.toMillis()).toISOString();

const afterTheEnd = ({ session, conferenceOpen, now }: Look, ends: DateTime): Judgement => {
  if (conferenceOpen) return { act: 'end', reason: 'time-is-up', fields: { endedAt: at(now) } };
  const quietSince = DateTime.fromISO(session.endedAt ?? at(ends));
  const stays = now >= quietSince.plus({ minutes: WATCHED_AFTER_END_MINUTES });
  return { act: stays ? 'over' : 'nothing', fields: {} };
};

/** Somebody is in the call without the coordinator, for longer than a dropped line takes to come back. */
const isUnwatched = ({ session, inRoom, conferenceOpen, now, programme }: Look): boolean => {
  if (!conferenceOpen || inRoom.guests === 0) return false;
  if (session.coordinatorSeenAt === undefined) return true;
  return now.diff(DateTime.fromISO(session.coordinatorSeenAt), 'seconds').seconds > programme.coordinatorGoneSeconds;
};

const withoutCoordinator = (look: Look, starts: DateTime): Judgement => {
  const { session, now, programme } = look;
  const seenAt = session.coordinatorSeenAt;
  // Whoever looked in before the start and left again has not come yet.
  const hasCome = seenAt !== undefined && DateTime.fromISO(seenAt) >= starts;
  const lateMinutes = hasCome ? 0 : now.diff(starts, 'minutes').minutes;
  if (lateMinutes >= programme.coordinatorCancelMinutes)
    return { act: 'call-off', reason: 'coordinator-absent', fields: {} };
  if (isUnwatched(look))
    return { act: 'renew-room', reason: seenAt === undefined ? 'coordinator-absent' : 'coordinator-gone', fields: {} };
  if (lateMinutes >= programme.coordinatorAlertMinutes && session.alertedAt === undefined)
    return { act: 'alert-coordinator', reason: 'coordinator-late', fields: { alertedAt: at(now) } };
  return { act: 'nothing', fields: {} };
};

const isTimeToLeave = ({ withdrawnSince, conferenceOpen, now }: Look): boolean =>
  conferenceOpen &&
  withdrawnSince !== undefined &&
  (withdrawnSince === '' || now >= DateTime.fromISO(withdrawnSince).plus({ minutes: GOODBYE_MINUTES }));

/** What is remembered of strangers: each time that they are too many again is another alarm. */
const strangersIn = ({ session, inRoom, entries, now }: Look): Pick<Session, 'strangers'> => {
  // Whoever was named beforehand comes in beside somebody who used a link.
  const named = entries === 0 ? 0 : (session.others?.count ?? 0);
  const tooMany = inRoom.guests > entries + named;
  const { strangers } = session;
  if (tooMany === (strangers?.now ?? false)) return {};
  const alarms = (strangers?.alarms ?? 0) + (tooMany ? 1 : 0);
  return { strangers: { at: at(now), alarms, now: tooMany } };
};

/** The coordinator sees to everything; we only tell them what they may not see. */
const withCoordinator = (look: Look, ends: DateTime): Judgement => {
  const { session, inRoom, now, programme } = look;
  const fields = { coordinatorSeenAt: at(now), ...strangersIn(look) };
  if (fields.strangers?.now === true) return { act: 'alert-strangers', fields };
  const isLate = now >= ends.minus({ minutes: programme.warnBeforeEndMinutes });
  if (isLate && inRoom.guests > 0 && session.warnedAt === undefined)
    return { act: 'warn-of-end', fields: { ...fields, warnedAt: at(now) } };
  return { act: 'nothing', fields };
};

const judgeRoom = (look: Look): Judgement => {
  const { session, inRoom, now } = look;
  const ends = DateTime.fromISO(session.endsAt);
  if (now >= ends) return afterTheEnd(look, ends);
  if (isTimeToLeave(look)) return { act: 'end', reason: 'not-agreed', fields: {} };
  if (look.isRoomGone === true) return { act: 'renew-room', reason: 'room-gone', fields: {} };
  if (!inRoom.coordinator) return withoutCoordinator(look, DateTime.fromISO(session.startsAt));
  return withCoordinator(look, ends);
};

/** Whoever was invited within the hour need not be told again. */
const isTimeToSaySoon = ({ session, now, isHeld = false }: Look): boolean =>
  !isHeld &&
  session.soonToldAt === undefined &&
  now < DateTime.fromISO(session.startsAt) &&
  (session.invitedAt === undefined || now > DateTime.fromISO(session.invitedAt).plus({ hours: 1 }));

/**
 * What one look at a room comes to. Nobody is ever left in it without the coordinator, nobody past the end, and nobody for long once
 * one of the three has withdrawn.
 */
export const judgeLook = (look: Look): Judgement => {
  const judgement = judgeRoom(look);
  if (judgement.act !== 'nothing' || !isTimeToSaySoon(look)) return judgement;
  return { act: 'say-soon', fields: { ...judgement.fields, soonToldAt: at(look.now) } };
};
