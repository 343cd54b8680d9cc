import type { Google } from '../adapters/google.ts';
import { eventIdOf } from '../adapters/google-space.ts';
import { type CallOffDeps, callOff } from '../shared/call-off.ts';
import { coordinatorAddress } from '../shared/coordinator-address.ts';
import { type SessionInput, type SessionStep, toStep } from '../shared/session-step.ts';

export interface CallOffSessionDeps extends CallOffDeps {
  google: Pick<Google, 'deleteCalendarEvent'>;
}

/** Calls a session off for its own workflow and clears the coordinator's calendar. Throws GoogleUnavailableError. */
export const makeCallOffSession =
  (deps: CallOffSessionDeps) =>
  async ({ pairId, sessionId }: SessionInput): Promise<SessionStep<'cancelled' | 'not-cancelled'>> => {
    const outcome = await callOff({ pairId, sessionId }, deps);
    const session = await deps.sessions.getSession(pairId, sessionId);
    if (outcome === 'cancelled' && session.space !== undefined) {
      const owner = coordinatorAddress(await deps.people.getPerson(session.coordinatorId));
      await deps.google.deleteCalendarEvent(owner, eventIdOf(sessionId));
    }
    return toStep(session, outcome);
  };
