import { isAhead, type Session } from '../../domain/concepts/session.ts';
import type { Google } from '../adapters/google.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { CallOffDeps } from '../shared/sessions/call-off.ts';
import { checkRoom } from '../shared/sessions/check-room.ts';
import { coordinatorAddress } from '../shared/sessions/coordinator-address.ts';
import { mailSession, type SessionMailDeps, sessionMailKey } from '../shared/sessions/mail-session.ts';
import { ensureOwnEvent, type OwnEventDeps, ownEventId } from '../shared/sessions/own-event.ts';
import { claimFor } from '../shared/sessions/session-time.ts';

export interface TakeOverDeps extends SessionMailDeps, OwnEventDeps {
  sessions: OwnEventDeps['sessions'] & Pick<Sessions, 'keepSpace'>;
  slots: Pick<CallOffDeps['slots'], 'releaseSlot'>;
  google: OwnEventDeps['google'] & Pick<Google, 'createSpace' | 'readSpace' | 'endConference' | 'deleteCalendarEvent'>;
}

/** The session as its last host but one had it. */
const asBefore = ({ formerHosts = [], ...session }: Session): Session | undefined => {
  const last = formerHosts.at(-1);
  return last && { ...session, coordinatorId: last.coordinatorId, formerHosts: formerHosts.slice(0, -1) };
};

/** A room of the new host's own, checked before anybody could be let in. Throws SpaceNotAsAskedError. */
const ensureRoom = async (session: Session, owner: string, deps: TakeOverDeps): Promise<Session> => {
  if (session.space !== undefined) return session;
  const made = await deps.google.createSpace(owner, session);
  await checkRoom({ ...session, space: made.space }, owner, deps.google);
  return (await deps.sessions.keepSpace(session, made)) ?? session;
};

/** Lets the host before go: their time is free again, their rooms are shut, and they are told; each once, however often it runs. */
export const letGo = async (session: Session, deps: TakeOverDeps): Promise<void> => {
  const before = asBefore(session);
  if (before === undefined) return;
  await deps.slots.releaseSlot(claimFor(before, before.coordinatorId, deps.programme));
  const owner = coordinatorAddress(await deps.people.getPerson(before.coordinatorId));
  for (const room of session.formerHosts?.at(-1)?.rooms ?? []) await deps.google.endConference(owner, room);
  await deps.google.deleteCalendarEvent(owner, ownEventId(before));
  if (await deps.sent.wasSent(session.pairId, sessionMailKey(before, 'invite', 'coordinator')))
    await mailSession({ session: before, kind: 'handed-over', as: 'coordinator' }, deps);
};

/**
 * Gives the new host of a booked session all that a host has, and takes it from the one before. What is not booked yet is left to its own
 * workflow. Running it again does nothing twice. Throws GoogleUnavailableError and SpaceNotAsAskedError.
 */
export const takeOver = async (session: Session, deps: TakeOverDeps): Promise<void> => {
  if (!isAhead(session) || session.formerHosts === undefined) return;
  if (session.status !== 'planned') {
    const owner = coordinatorAddress(await deps.people.getPerson(session.coordinatorId));
    const ready = await ensureRoom(session, owner, deps);
    await ensureOwnEvent(ready, owner, deps);
    if (session.status === 'invited') await mailSession({ session: ready, kind: 'invite', as: 'coordinator' }, deps);
  }
  await letGo(session, deps);
};
