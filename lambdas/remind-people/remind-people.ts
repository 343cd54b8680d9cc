import type { DateTime } from 'luxon';
import type { Session } from '../../domain/concepts/session.ts';
import { secondsHeld } from '../../domain/rules/calendar/held-until.ts';
import { reminderTime, secondsUntilOpening } from '../../domain/rules/sessions/session-waits.ts';
import { type CallOffDeps, callOff } from '../shared/sessions/call-off.ts';
import { mailSession } from '../shared/sessions/mail-session.ts';
import { type SessionInput, type SessionStep, toStep } from '../shared/sessions/session-step.ts';
import { type AgreementDeps, weighMeeting } from '../shared/sessions/still-agreed.ts';
import { warnOfPvg } from '../shared/sessions/warn-of-pvg.ts';

export type RemindPeopleDeps = CallOffDeps & AgreementDeps;

/** Who was invited after the time of the reminder needs none. */
const isNews = ({ invitedAt }: Session, due: number): boolean =>
  invitedAt === undefined || Date.parse(invitedAt) >= due;

/** Tried again after the look, in office hours; not when the Meet opens before that, since everybody hears of it then. */
const tryLater = (session: Session, now: DateTime): SessionStep<'reminded' | 'held'> => {
  const waitSeconds = secondsUntilOpening(session, now);
  const lookSeconds = secondsHeld(now);
  return lookSeconds < waitSeconds
    ? { ...toStep(session, 'held', waitSeconds), lookSeconds }
    : toStep(session, 'reminded', waitSeconds);
};

/**
 * Reminds mentor and mentee on the working day before, once; the coordinator has it in the calendar. `held`: a reply that may be a no is
 * looked at first.
 */
export const makeRemindPeople =
  (deps: RemindPeopleDeps) =>
  async ({ pairId, sessionId }: SessionInput): Promise<SessionStep<'reminded' | 'held' | 'cancelled'>> => {
    for (const as of ['mentor', 'mentee'] as const) {
      const session = await deps.sessions.getSession(pairId, sessionId);
      const { outcome: may } = await weighMeeting(session, deps);
      if (may === 'no') {
        await callOff({ pairId, sessionId }, deps);
        return toStep(session, 'cancelled');
      }
      if (may === 'held') {
        await warnOfPvg(session, deps);
        return tryLater(session, deps.now());
      }
      if (!isNews(session, reminderTime(session).toMillis())) await mailSession({ session, kind: 'remind', as }, deps);
    }
    const session = await deps.sessions.getSession(pairId, sessionId);
    await warnOfPvg(session, deps);
    return toStep(session, 'reminded', secondsUntilOpening(session, deps.now()));
  };
