import type { Session, SessionOutcome } from '../../concepts/session.ts';

const wasSeen = (session: Session, who: 'coordinator' | 'guest'): boolean =>
  session.attendance?.some((seen) => seen.who === who) ?? false;

/** Whether the coordinator was in the call together with somebody. */
export const wentLive = (session: Session): boolean => wasSeen(session, 'coordinator') && wasSeen(session, 'guest');

const guestsSeen = (session: Session): number => session.attendance?.filter((seen) => seen.who === 'guest').length ?? 0;

/** Whether Google saw as many guests as there were to be, by number: it knows them by no name. */
export const sawBoth = (session: Session): boolean => guestsSeen(session) >= 2 + (session.others?.count ?? 0);

/**
 * How a session ended. What was decided on the way stands; the coordinator's word counts before Google's records, which know
 * guests by no name: two of them are taken for mentor and mentee.
 */
export const outcomeOfSession = (session: Session): SessionOutcome => {
  if (session.outcome !== undefined) return session.outcome;
  if (session.status === 'cancelled') return 'cancelled';
  if (session.status !== 'over') return 'stuck';
  if (session.attested?.brokeOff === true) return 'broke-off';
  if (session.attested !== undefined)
    return session.attested.mentorCame && session.attested.menteeCame ? 'held' : 'missed';
  if (!wasSeen(session, 'coordinator')) return 'coordinator-absent';
  return guestsSeen(session) >= 2 ? 'held' : 'missed';
};
