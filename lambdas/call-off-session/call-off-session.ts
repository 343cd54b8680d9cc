import { roomsOf, type Session } from '../../domain/concepts/session.ts';
import type { Google } from '../adapters/google.ts';
import { toInstant } from '../shared/moment.ts';
import { type CallOffDeps, callOff } from '../shared/sessions/call-off.ts';
import { coordinatorAddress } from '../shared/sessions/coordinator-address.ts';
import { ownEventId } from '../shared/sessions/own-event.ts';
import { type SessionInput, type SessionStep, toStep } from '../shared/sessions/session-step.ts';

export interface CallOffSessionDeps extends CallOffDeps {
  google: Pick<Google, 'deleteCalendarEvent' | 'endConference'>;
}

/** A workflow that comes here watches no more: whoever is in the room may not stay there unwatched. */
const endRoom = async (session: Session, deps: CallOffSessionDeps): Promise<Session> => {
  const rooms = roomsOf(session);
  if (rooms.length === 0) return session;
  const owner = coordinatorAddress(await deps.people.getPerson(session.coordinatorId));
  for (const room of rooms) await deps.google.endConference(owner, room);
  if (session.status === 'cancelled') await deps.google.deleteCalendarEvent(owner, ownEventId(session));
  const ended = { status: 'over', outcome: 'stuck', endedAt: toInstant(deps.now()) } as const;
  return (await deps.sessions.updateSession(session.pairId, session.id, ended, ['live'])) ?? session;
};

/**
 * Calls a session off for its own workflow: ends the room, were anybody in it, and clears the coordinator's calendar. Throws
 * GoogleUnavailableError.
 */
export const makeCallOffSession =
  (deps: CallOffSessionDeps) =>
  async ({ pairId, sessionId }: SessionInput): Promise<SessionStep<'cancelled' | 'not-cancelled'>> => {
    const outcome = await callOff({ pairId, sessionId }, deps);
    const session = await endRoom(await deps.sessions.getSession(pairId, sessionId), deps);
    return toStep(session, outcome);
  };
