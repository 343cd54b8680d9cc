import type { Session } from '../../domain/concepts/session.ts';
import type { Google } from '../adapters/google.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { Slots } from '../adapters/slots.ts';
import { coordinatorAddress } from '../shared/sessions/coordinator-address.ts';
import { hostOf } from '../shared/sessions/host-of.ts';
import { type SessionStep, type SessionTokenInput, toStep } from '../shared/sessions/session-step.ts';
import { claimCoordinator, claimFor, releaseClaims } from '../shared/sessions/session-time.ts';
import { type AgreementDeps, weighMeeting } from '../shared/sessions/still-agreed.ts';
import { isOfProgramme } from '../shared/tasks/manager.ts';

export interface ClaimSlotDeps extends AgreementDeps {
  google: Pick<Google, 'isBusy'>;
  sessions: Pick<Sessions, 'getSession' | 'updateSession' | 'followSession' | 'changeHost'>;
  slots: Pick<Slots, 'claimSlot' | 'releaseSlot'>;
}

type ClaimOutcome = 'claimed' | 'no-slot' | 'refused';

/** The coordinator first, then the mentor; what was claimed is undone when either is taken. */
const claimBoth = async (session: Session, deps: ClaimSlotDeps): Promise<boolean> => {
  const { programme } = deps;
  if (!(await claimCoordinator(session, session.coordinatorId, deps))) return false;
  if (await deps.slots.claimSlot(claimFor(session, session.mentorId, programme))) return true;
  await deps.slots.releaseSlot(claimFor(session, session.coordinatorId, programme));
  return false;
};

/** Asked after the claim, so that nobody waits for Google while the time is still anybody's. */
const isBusyElsewhere = async (session: Session, { google, people }: ClaimSlotDeps): Promise<boolean> =>
  await google.isBusy(coordinatorAddress(await people.getPerson(session.coordinatorId)), session);

const settle = async (session: Session, outcome: 'no-slot' | 'refused', deps: ClaimSlotDeps): Promise<ClaimOutcome> => {
  await deps.sessions.updateSession(session.pairId, session.id, { outcome }, ['planned']);
  return outcome;
};

/** Somebody may be away, or here again, since it was planned. Undefined where nobody can be in it. */
const withHost = async (session: Session, deps: ClaimSlotDeps): Promise<Session | undefined> => {
  const hostId = await hostOf(session, deps);
  if (isOfProgramme(hostId)) return undefined;
  return hostId === session.coordinatorId ? session : await deps.sessions.changeHost(session, hostId);
};

const claim = async (planned: Session, deps: ClaimSlotDeps): Promise<ClaimOutcome> => {
  if (planned.status === 'cancelled') return 'refused';
  if (planned.status !== 'planned') return 'claimed';
  const session = await withHost(planned, deps);
  if (session === undefined) return await settle(planned, 'refused', deps);
  if ((await weighMeeting(session, deps)).outcome !== 'yes') return await settle(session, 'refused', deps);
  if (!(await claimBoth(session, deps))) return await settle(session, 'no-slot', deps);
  if (await isBusyElsewhere(session, deps)) {
    await releaseClaims(session, deps);
    return await settle(session, 'no-slot', deps);
  }
  const claimed = await deps.sessions.updateSession(session.pairId, session.id, { status: 'claimed' }, ['planned']);
  const now = claimed ?? (await deps.sessions.getSession(session.pairId, session.id));
  // Somebody else hosts it since it was read, whose time nobody has claimed: it is booked anew after that.
  const isOthers = now.coordinatorId !== session.coordinatorId;
  if (now.status !== 'cancelled' && !isOthers) return 'claimed';
  await releaseClaims(session, deps);
  return 'refused';
};

/**
 * Claims the time of coordinator and mentor for a session that may take place. `no-slot`: one of them is booked then, or has no room
 * for it in the day or the calendar; `refused`: it was called off, or is not agreed any more. Claiming again changes nothing. Throws
 * GoogleUnavailableError.
 */
export const makeClaimSlot =
  (deps: ClaimSlotDeps) =>
  async ({ pairId, sessionId, token }: SessionTokenInput): Promise<SessionStep<ClaimOutcome>> => {
    await deps.sessions.followSession(pairId, sessionId, { token, ifNobody: true });
    const session = await deps.sessions.getSession(pairId, sessionId);
    return toStep(session, await claim(session, deps));
  };
