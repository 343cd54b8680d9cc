import { secondsUntilReminder } from '../../domain/rules/sessions/session-waits.ts';
import { toInstant } from '../shared/moment.ts';
import { type CallOffDeps, callOff } from '../shared/sessions/call-off.ts';
import { ATTENDEES } from '../shared/sessions/join-token.ts';
import { mailSession } from '../shared/sessions/mail-session.ts';
import { type SessionInput, type SessionStep, toStep } from '../shared/sessions/session-step.ts';
import { type AgreementDeps, weighMeeting } from '../shared/sessions/still-agreed.ts';
import { warnOfPvg } from '../shared/sessions/warn-of-pvg.ts';

export type InvitePeopleDeps = CallOffDeps & AgreementDeps;

/**
 * Invites each person privately, and asks the rules again before each mail: whoever has changed their mind in between is not
 * written to, and the session is called off.
 */
export const makeInvitePeople =
  (deps: InvitePeopleDeps) =>
  async ({ pairId, sessionId }: SessionInput): Promise<SessionStep<'invited' | 'called-off'>> => {
    for (const as of ATTENDEES) {
      const session = await deps.sessions.getSession(pairId, sessionId);
      if ((await weighMeeting(session, deps)).outcome !== 'yes') break;
      await mailSession({ session, kind: 'invite', as }, deps);
    }
    const found = await deps.sessions.getSession(pairId, sessionId);
    const isAgreed = (await weighMeeting(found, deps)).outcome === 'yes';
    const fields = { status: 'invited', invitedAt: found.invitedAt ?? toInstant(deps.now()) } as const;
    const invited = isAgreed
      ? await deps.sessions.updateSession(pairId, sessionId, fields, ['claimed', 'invited'])
      : undefined;
    if (invited !== undefined) {
      await warnOfPvg(invited, deps);
      return toStep(invited, 'invited', secondsUntilReminder(invited, deps.now()));
    }
    await callOff({ pairId, sessionId }, deps);
    return toStep(found, 'called-off');
  };
