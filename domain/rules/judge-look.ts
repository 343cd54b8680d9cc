import { DateTime } from 'luxon';
import type { Session } from '../concepts/session.ts';
import type { Programme } from '../programme.ts';

export interface Look {
  session: Session;
  inRoom: { coordinator: boolean; guests: number };
  /** Whether a conference is open in the room at all. */
  conferenceOpen: boolean;
  now: DateTime;
  programme: Programme;
}

export interface Judgement {
  act: 'nothing' | 'alert-coordinator' | 'call-off' | 'end' | 'over';
  reason?: 'coordinator-late' | 'coordinator-absent' | 'coordinator-gone' | 'time-is-up';
  /** What the session remembers of this look. */
  fields: Partial<Session>;
}

/** After the end the room is looked at this much longer: a call that is opened again is ended again. */
const WATCHED_AFTER_END_MINUTES = 3;

const at = (time: DateTime): string => new Date(time.toMillis()).toISOString();

const afterTheEnd = ({ session, conferenceOpen, now }: Look, ends: DateTime): Judgement => {
  if (conferenceOpen) return { act: 'end', reason: 'time-is-up', fields: { endedAt: at(now) } };
  const quietSince = DateTime.fromISO(session.endedAt ?? at(ends));
  const stays = now >= quietSince.plus({ minutes: WATCHED_AFTER_END_MINUTES });
  return { act: stays ? 'over' : 'nothing', fields: {} };
};

const withoutCoordinator = ({ session, inRoom, conferenceOpen, now, programme }: Look, starts: DateTime): Judgement => {
  const lateMinutes = now.diff(starts, 'minutes').minutes;
  if (session.coordinatorSeenAt === undefined) {
    // Nobody else can have been let in by the gate; whoever stands in the room all the same is put out.
    if (conferenceOpen && inRoom.guests > 0) return { act: 'end', reason: 'coordinator-absent', fields: {} };
    if (lateMinutes >= programme.coordinatorCancelMinutes)
      return { act: 'call-off', reason: 'coordinator-absent', fields: {} };
    if (lateMinutes >= programme.coordinatorAlertMinutes && session.alertedAt === undefined)
      return { act: 'alert-coordinator', reason: 'coordinator-late', fields: { alertedAt: at(now) } };
    return { act: 'nothing', fields: {} };
  }
  const goneSeconds = now.diff(DateTime.fromISO(session.coordinatorSeenAt), 'seconds').seconds;
  const alone = inRoom.guests > 0 && goneSeconds > programme.coordinatorGoneSeconds;
  return alone ? { act: 'end', reason: 'coordinator-gone', fields: {} } : { act: 'nothing', fields: {} };
};

/** What one look at a room comes to. Nobody is ever left in it without the coordinator, and nobody past the end. */
export const judgeLook = (look: Look): Judgement => {
  const { session, inRoom, now } = look;
  const ends = DateTime.fromISO(session.endsAt);
  if (now >= ends) return afterTheEnd(look, ends);
  if (!inRoom.coordinator) return withoutCoordinator(look, DateTime.fromISO(session.startsAt));
  return { act: 'nothing', fields: { coordinatorSeenAt: at(now) } };
};
