import type { LinkOf } from '../../domain/concepts/link.ts';
import { canBeMailed, type Person } from '../../domain/concepts/person.ts';
import type { Session } from '../../domain/concepts/session.ts';
import type { PhoneNow } from '../../views/pages/join/join-frame.tsx';
import type { Pairs } from '../adapters/pairs.ts';

interface RingDeps {
  pairs: Pick<Pairs, 'getPair'>;
  people: { getPerson(id: string): Promise<Person> };
}

/** Whom no mail of ours reminds minutes before the start: the coordinator rings or texts them. For the coordinator's eyes only. */
export const whomToRing = async (
  { pairId, mentorId }: Pick<Session, 'pairId' | 'mentorId'>,
  as: LinkOf<'join'>['as'],
  { pairs, people }: RingDeps,
): Promise<PhoneNow[]> => {
  if (as !== 'coordinator') return [];
  const { menteeId } = await pairs.getPair(pairId);
  const both = await Promise.all([menteeId, mentorId].map(async (id) => await people.getPerson(id)));
  return both.filter((person) => !canBeMailed(person)).map(({ first, phone }) => ({ first, phone }));
};
