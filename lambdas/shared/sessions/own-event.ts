import { handOversOf, type Session } from '../../../domain/concepts/session.ts';
import type { Google } from '../../adapters/google.ts';
import { eventIdOf } from '../../adapters/google-space.ts';
import type { Pairs } from '../../adapters/pairs.ts';
import type { Sessions } from '../../adapters/sessions.ts';
import { joinLink } from '../http/page-links.ts';
import { mintFor } from '../letters/person-frame.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';

export interface OwnEventDeps extends Pick<TaskDeps, 'links' | 'now' | 'programme' | 'publicUrl'> {
  sessions: Pick<Sessions, 'updateSession'>;
  pairs: Pick<Pairs, 'getPair'>;
  google: Pick<Google, 'putCalendarEvent'>;
}

/** Of a host's own calendar entry. Google gives the id of one that was deleted to no other, so each new host has one of their own. */
export const ownEventId = (session: Pick<Session, 'id' | 'formerHosts'>): string => {
  const handOvers = handOversOf(session);
  return eventIdOf(handOvers === 0 ? session.id : `${session.id}.${handOvers}`);
};

/** Puts the host's own private entry into their calendar, once. */
export const ensureOwnEvent = async (session: Session, owner: string, deps: OwnEventDeps): Promise<void> => {
  const { pairId, id: sessionId, coordinatorId: personId } = session;
  if (session.calendarEventId !== undefined) return;
  const pair = await deps.pairs.getPair(pairId);
  const token = await mintFor({ kind: 'join', pairId, sessionId, personId, as: 'coordinator' }, deps);
  const calendarEventId = ownEventId(session);
  await deps.google.putCalendarEvent(owner, calendarEventId, {
    sessionId,
    summary: `Mentoring session ${pair.ref}`,
    joinUrl: joinLink(deps.publicUrl, token),
    startsAt: session.startsAt,
    endsAt: session.endsAt,
  });
  await deps.sessions.updateSession(pairId, sessionId, { calendarEventId });
};
