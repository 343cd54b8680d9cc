import type { DateTime } from 'luxon';
import type { LinkOf } from '../../domain/concepts/link.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Session } from '../../domain/concepts/session.ts';
import type { PhoneNow } from '../../views/pages/join/join-frame.tsx';
import type { Pairs } from '../adapters/pairs.ts';

interface PhoneNowDeps {
  pairs: Pick<Pairs, 'getPair'>;
  people: { getPerson(id: string): Promise<Person> };
  now: () => DateTime;
}

/** The offer stands for so long after a call: what a young person was telling does not wait for tomorrow. */
const OFFERED_MS = 2 * 3600_000;

/** Whom a coordinator may phone at once: the call ends at its time, even while a young person is telling something. */
export const phoneNow = async (
  session: Session,
  as: LinkOf<'join'>['as'],
  { pairs, people, now }: PhoneNowDeps,
): Promise<PhoneNow | undefined> => {
  const isFresh = now().toMillis() < Date.parse(session.endsAt) + OFFERED_MS;
  if (as !== 'coordinator' || session.coordinatorSeenAt === undefined || !isFresh) return undefined;
  const { first, phone } = await people.getPerson((await pairs.getPair(session.pairId)).menteeId);
  return { first, phone };
};
