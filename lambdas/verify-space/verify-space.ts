import type { Person } from '../../domain/concepts/person.ts';
import { MissingItemError } from '../../domain/errors.ts';
import type { Google } from '../adapters/google.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { checkRoom } from '../shared/sessions/check-room.ts';
import { coordinatorAddress } from '../shared/sessions/coordinator-address.ts';
import { type SessionInput, type SessionStep, toStep } from '../shared/sessions/session-step.ts';

export interface VerifySpaceDeps {
  sessions: Pick<Sessions, 'getSession'>;
  people: { getPerson(id: string): Promise<Person> };
  google: Pick<Google, 'readSpace'>;
}

/** Reads the space back and compares every setting. Throws SpaceNotAsAskedError that names those which differ. */
export const makeVerifySpace =
  (deps: VerifySpaceDeps) =>
  async ({ pairId, sessionId }: SessionInput): Promise<SessionStep<'verified' | 'cancelled'>> => {
    const session = await deps.sessions.getSession(pairId, sessionId);
    if (session.status === 'cancelled') return toStep(session, 'cancelled');
    if (session.space === undefined) throw new MissingItemError(`space of session ${sessionId}`);
    const owner = coordinatorAddress(await deps.people.getPerson(session.coordinatorId));
    await checkRoom({ ...session, space: session.space }, owner, deps.google);
    return toStep(session, 'verified');
  };
