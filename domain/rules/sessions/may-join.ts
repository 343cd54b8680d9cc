import { DateTime } from 'luxon';
import type { Session } from '../../concepts/session.ts';
import type { MayMeet } from './may-meet.ts';

export interface AtTheDoor {
  session: Session;
  as: 'mentor' | 'mentee' | 'coordinator';
  now: DateTime;
  /** Whether all three still agree to this way, the pair is not paused, the mentor's membership is valid. */
  may: MayMeet['outcome'];
  /** `unknown` when Google cannot be read: the gate stays shut. */
  coordinatorIn: boolean | 'unknown';
}

export type DoorAnswer =
  | 'too-early'
  | 'wait-for-coordinator'
  | 'wait-here'
  | 'not-now'
  | 'open'
  | 'over'
  | 'cancelled'
  | 'not-agreed';

/** Coordinators go in first: they may enter this much before the start. */
export const COORDINATOR_EARLY_MINUTES = 10;

/** A drop within the call: the coordinator had been seen in it, so "wait here" says more than "not there yet". */
const hasBegun = (session: Session): boolean => session.coordinatorSeenAt !== undefined;

/** Whether the gate opens for this person now. It fails closed. Coming back after a drop is always allowed. */
export const mayJoin = ({ session, as, now, may, coordinatorIn }: AtTheDoor): { outcome: DoorAnswer } => {
  const starts = DateTime.fromISO(session.startsAt);
  const opens = as === 'coordinator' ? starts.minus({ minutes: COORDINATOR_EARLY_MINUTES }) : starts;
  if (session.status === 'cancelled') return { outcome: 'cancelled' };
  if (now >= DateTime.fromISO(session.endsAt) || session.status === 'over') return { outcome: 'over' };
  // Not even a withdrawn yes keeps the coordinator out: a call that is live is theirs to watch and to end.
  if (may === 'no' && as !== 'coordinator') return { outcome: 'not-agreed' };
  if (now < opens) return { outcome: 'too-early' };
  if (may === 'held' && as !== 'coordinator') return { outcome: 'not-now' };
  const isOpen = session.meetingUri !== undefined && (as === 'coordinator' || coordinatorIn === true);
  if (isOpen) return { outcome: 'open' };
  return { outcome: hasBegun(session) ? 'wait-here' : 'wait-for-coordinator' };
};
