import type { Person } from '../../domain/concepts/person.ts';
import type { Session } from '../../domain/concepts/session.ts';
import type { Google } from '../adapters/google.ts';
import { eventIdOf } from '../adapters/google-space.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { coordinatorAddress } from '../shared/coordinator-address.ts';
import type { TaskDeps } from '../shared/open-task.ts';
import { joinLink } from '../shared/page-links.ts';
import { mintFor } from '../shared/person-frame.ts';
import { type SessionInput, type SessionStep, toStep } from '../shared/session-step.ts';

export interface CreateSpaceDeps extends Pick<TaskDeps, 'links' | 'now' | 'programme' | 'publicUrl'> {
  sessions: Pick<Sessions, 'getSession' | 'keepSpace' | 'updateSession'>;
  pairs: Pick<Pairs, 'getPair'>;
  people: { getPerson(id: string): Promise<Person> };
  google: Pick<Google, 'createSpace' | 'putCalendarEvent'>;
}

/** Of two spaces made at once one is kept; nobody is ever told of the other. */
const ensureSpace = async (session: Session, owner: string, deps: CreateSpaceDeps): Promise<Session> => {
  if (session.space !== undefined || session.status !== 'claimed') return session;
  const made = await deps.google.createSpace(owner, session.way);
  const kept = await deps.sessions.keepSpace(session.pairId, session.id, made);
  return kept ?? (await deps.sessions.getSession(session.pairId, session.id));
};

const ensureEvent = async (session: Session, owner: string, deps: CreateSpaceDeps): Promise<void> => {
  const { pairId, id: sessionId, coordinatorId: personId } = session;
  const pair = await deps.pairs.getPair(pairId);
  const token = await mintFor({ kind: 'join', pairId, sessionId, personId, as: 'coordinator' }, deps);
  const calendarEventId = eventIdOf(sessionId);
  await deps.google.putCalendarEvent(owner, calendarEventId, {
    sessionId,
    summary: `Mentoring session ${pair.ref}`,
    joinUrl: joinLink(deps.publicUrl, token),
    startsAt: session.startsAt,
    endsAt: session.endsAt,
  });
  await deps.sessions.updateSession(pairId, sessionId, { calendarEventId });
};

/**
 * Makes the Meet space, owned by the coordinator, and the coordinator's own private calendar entry. Running it again makes neither
 * twice. Throws GoogleUnavailableError.
 */
export const makeCreateSpace =
  (deps: CreateSpaceDeps) =>
  async ({ pairId, sessionId }: SessionInput): Promise<SessionStep<'space' | 'cancelled'>> => {
    const found = await deps.sessions.getSession(pairId, sessionId);
    const owner = coordinatorAddress(await deps.people.getPerson(found.coordinatorId));
    const session = await ensureSpace(found, owner, deps);
    if (session.status === 'cancelled') return toStep(session, 'cancelled');
    if (session.calendarEventId === undefined) await ensureEvent(session, owner, deps);
    return toStep(session, 'space');
  };
