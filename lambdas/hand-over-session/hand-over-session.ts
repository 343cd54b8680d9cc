import { isAhead, type Session } from '../../domain/concepts/session.ts';
import { SpaceNotAsAskedError } from '../../domain/errors.ts';
import { offeredAgain } from '../../domain/rules/sessions/offered-again.ts';
import { HOST_FOUND, type SessionNote } from '../../views/session-notes.ts';
import type { Google } from '../adapters/google.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { Slots } from '../adapters/slots.ts';
import { toInstant } from '../shared/moment.ts';
import { type CallOffDeps, callOff } from '../shared/sessions/call-off.ts';
import { coordinatorAddress } from '../shared/sessions/coordinator-address.ts';
import { hostOf } from '../shared/sessions/host-of.ts';
import { type SessionInput, type SessionStep, toStep } from '../shared/sessions/session-step.ts';
import { giveSessionTask } from '../shared/sessions/session-task.ts';
import { claimCoordinator, claimFor } from '../shared/sessions/session-time.ts';
import { isOfProgramme, MANAGER_ID } from '../shared/tasks/manager.ts';
import { letGo, type TakeOverDeps, takeOver } from './take-over.ts';

export type HandOverSessionDeps = CallOffDeps &
  TakeOverDeps & {
    sessions: Pick<Sessions, 'changeHost'>;
    slots: Pick<Slots, 'claimSlot'>;
    google: Pick<Google, 'isBusy'>;
  };

type Outcome = 'handed-over' | 'called-off' | 'offered-again' | 'left';

/** People hear what they hear of any Meet that is off; the manager sees to what comes of it. */
const giveUp = async (session: Session, note: SessionNote, deps: HandOverSessionDeps): Promise<Outcome> => {
  const { pairId, id: sessionId } = session;
  await deps.sessions.updateSession(pairId, sessionId, { hostWanted: true }, ['planned', 'claimed', 'invited']);
  if ((await callOff({ pairId, sessionId }, deps)) === 'not-cancelled') return 'left';
  const dueAt = toInstant(deps.now().plus({ hours: deps.programme.concernHours }));
  await giveSessionTask({ session, note, kind: 'look-at-session', ownerId: MANAGER_ID, dueAt }, deps);
  return 'called-off';
};

/** Both were told that it is off: whoever can be in it now asks them first, and chooses a time of that day that suits all. */
const offerAgain = async (session: Session, deps: HandOverSessionDeps): Promise<Outcome> => {
  const ownerId = await hostOf(session, deps);
  if (offeredAgain(session, deps.now()).length === 0 || isOfProgramme(ownerId)) return 'left';
  await giveSessionTask({ session, note: HOST_FOUND, kind: 'look-at-session', ownerId, dueAt: session.startsAt }, deps);
  return 'offered-again';
};

/** The time is claimed before Google is asked, and let go again when their calendar has something else then. */
const isFree = async (session: Session, hostId: string, deps: HandOverSessionDeps): Promise<boolean> => {
  // What is only planned is claimed by its own workflow.
  if (session.status === 'planned') return true;
  if (!(await claimCoordinator(session, hostId, deps))) return false;
  const host = await deps.people.getPerson(hostId);
  if (!(await deps.google.isBusy(coordinatorAddress(host), session))) return true;
  await deps.slots.releaseSlot(claimFor(session, hostId, deps.programme));
  return false;
};

const giveTo = async (session: Session, hostId: string, deps: HandOverSessionDeps): Promise<Outcome> => {
  if (hostId === session.coordinatorId) {
    await takeOver(session, deps);
    return session.formerHosts === undefined ? 'left' : 'handed-over';
  }
  if (!(await isFree(session, hostId, deps))) return await giveUp(session, 'cover-taken', deps);
  const given = await deps.sessions.changeHost(session, hostId);
  if (given !== undefined) {
    await takeOver(given, deps);
    return 'handed-over';
  }
  await deps.slots.releaseSlot(claimFor(session, hostId, deps.programme));
  return 'left';
};

/**
 * Lets whoever acts for the coordinator when a booked session starts be in it, in a new room of their own to which everybody's link now
 * leads. It is called off where nobody covers, or the cover is not free; once somebody can be in it, they are asked to offer its day again.
 * One that is live is left to whoever is in it. Throws GoogleUnavailableError.
 */
export const makeHandOverSession =
  (deps: HandOverSessionDeps) =>
  async ({ pairId, sessionId }: SessionInput): Promise<SessionStep<Outcome>> => {
    const session = await deps.sessions.getSession(pairId, sessionId);
    if (!isAhead(session)) return toStep(session, await offerAgain(session, deps));
    const hostId = await hostOf(session, deps);
    if (isOfProgramme(hostId)) return toStep(session, await giveUp(session, 'no-cover', deps));
    try {
      return toStep(session, await giveTo(session, hostId, deps));
    } catch (error) {
      if (!(error instanceof SpaceNotAsAskedError)) throw error;
      await letGo(await deps.sessions.getSession(pairId, sessionId), deps);
      return toStep(session, await giveUp(session, 'cover-no-room', deps));
    }
  };
