import type { LinkOf } from '../../domain/concepts/link.ts';
import type { Session } from '../../domain/concepts/session.ts';
import { type DoorAnswer, mayJoin } from '../../domain/rules/sessions/may-join.ts';
import type { Google } from '../adapters/google.ts';
import { coordinatorAddress } from '../shared/sessions/coordinator-address.ts';
import { type AgreementDeps, weighMeeting } from '../shared/sessions/still-agreed.ts';

export interface DoorDeps extends AgreementDeps {
  google: Pick<Google, 'whoIsIn'>;
}

/** `unknown` when Google cannot be read, for whatever reason. */
const isCoordinatorIn = async (session: Session, deps: DoorDeps): Promise<boolean | 'unknown'> => {
  if (session.space === undefined) return false;
  const owner = coordinatorAddress(await deps.people.getPerson(session.coordinatorId));
  try {
    const { people } = await deps.google.whoIsIn(owner, session.space);
    return people.some(({ who, leftAt }) => who === 'coordinator' && leftAt === undefined);
  } catch {
    return 'unknown';
  }
};

/** Whether the gate is open for this person at this moment. Google is asked only when all else would let them in. */
export const askAtTheDoor = async (session: Session, as: LinkOf<'join'>['as'], deps: DoorDeps): Promise<DoorAnswer> => {
  const { outcome: may } = await weighMeeting(session, deps);
  const atTheDoor = { session, as, may, now: deps.now() };
  const { outcome } = mayJoin({ ...atTheDoor, coordinatorIn: true });
  if (outcome !== 'open' || as === 'coordinator') return outcome;
  return mayJoin({ ...atTheDoor, coordinatorIn: await isCoordinatorIn(session, deps) }).outcome;
};
