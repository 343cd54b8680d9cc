import type { Person } from '../../domain/concepts/person.ts';
import type { Session } from '../../domain/concepts/session.ts';
import type { Google } from '../adapters/google.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { coordinatorAddress } from '../shared/sessions/coordinator-address.ts';
import { ensureOwnEvent, type OwnEventDeps } from '../shared/sessions/own-event.ts';
import { type SessionInput, type SessionStep, toStep } from '../shared/sessions/session-step.ts';

export interface CreateSpaceDeps extends OwnEventDeps {
  sessions: Pick<Sessions, 'getSession' | 'keepSpace' | 'updateSession'>;
  people: { getPerson(id: string): Promise<Person> };
  google: Pick<Google, 'createSpace' | 'putCalendarEvent'>;
}

/** Of two spaces made at once one is kept; nobody is ever told of the other. */
const ensureSpace = async (session: Session, owner: string, deps: CreateSpaceDeps): Promise<Session> => {
  if (session.space !== undefined || session.status !== 'claimed') return session;
  const made = await deps.google.createSpace(owner, session);
  const kept = await deps.sessions.keepSpace(session, made);
  return kept ?? (await deps.sessions.getSession(session.pairId, session.id));
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
    if (session.coordinatorId === found.coordinatorId) await ensureOwnEvent(session, owner, deps);
    return toStep(session, 'space');
  };
