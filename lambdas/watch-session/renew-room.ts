import type { Session } from '../../domain/concepts/session.ts';
import { SpaceNotAsAskedError } from '../../domain/errors.ts';
import type { Google } from '../adapters/google.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { toInstant } from '../shared/moment.ts';
import { checkRoom } from '../shared/sessions/check-room.ts';
import { ATTENDEES } from '../shared/sessions/join-token.ts';
import { mailSession, type SessionMailDeps } from '../shared/sessions/mail-session.ts';
import { giveSessionTask } from '../shared/sessions/session-task.ts';
import { type AgreementDeps, weighMeeting } from '../shared/sessions/still-agreed.ts';

export interface RenewRoomDeps extends SessionMailDeps, Pick<AgreementDeps, 'choices' | 'concerns'> {
  sessions: Pick<Sessions, 'keepSpace' | 'updateSession'>;
  google: Pick<Google, 'createSpace' | 'readSpace'>;
}

/** A room that nobody has seen is checked before it is kept. One that differs from what was asked goes to a person; no other is tried. */
const openNewRoom = async (session: Session, owner: string, deps: RenewRoomDeps): Promise<Session | undefined> => {
  const made = await deps.google.createSpace(owner, session);
  try {
    await checkRoom({ ...session, space: made.space }, owner, deps.google);
  } catch (error) {
    if (!(error instanceof SpaceNotAsAskedError)) throw error;
    await giveSessionTask({ session, note: 'no-room', kind: 'look-at-session', dueAt: toInstant(deps.now()) }, deps);
    await deps.sessions.updateSession(session.pairId, session.id, { roomRefusedAt: toInstant(deps.now()) });
    return undefined;
  }
  return await deps.sessions.keepSpace(session, made);
};

/**
 * After a call was ended because the coordinator was gone: a new room is ready before they are back, and all are told once to come
 * back by their own links. Its door opens when the coordinator is in it; the session ends when it would have.
 */
export const goOnInNewRoom = async (session: Session, owner: string, deps: RenewRoomDeps): Promise<void> => {
  if (session.retired === undefined || session.roomRefusedAt !== undefined) return;
  if ((await weighMeeting(session, deps)).outcome !== 'yes') return;
  const renewed = session.space === undefined ? await openNewRoom(session, owner, deps) : session;
  // Nobody was in a room that Google lost before: the links lead to the new one.
  if (renewed?.status !== 'live') return;
  for (const as of ATTENDEES) await mailSession({ session: renewed, kind: 'back', as }, deps);
};
