import type { EndingKind } from '../../concepts/ending.ts';
import { isParent, PARTIES, type Party } from '../../concepts/pair.ts';

export interface EndingToTell {
  /** By letter, or by a task to pass it on. */
  to: Party[];
  /** The young person hears it from a person. */
  tellMentee: boolean;
}

/**
 * Who hears that a pair has ended. Whoever is gone is not written to, nor the parents of a young person who is: a mail would come to
 * a family at a bad time. A parent who was never asked knows nothing of it, and hears nothing.
 */
export const tellsOfEnding = (kind: EndingKind, asked: readonly Party[]): EndingToTell => {
  const menteeIsGone = kind === 'mentee-gone';
  const hears = (party: Party): boolean => {
    if (party === 'mentor') return kind !== 'mentor-gone';
    return isParent(party) && !menteeIsGone && asked.includes(party);
  };
  return { to: PARTIES.filter(hears), tellMentee: !menteeIsGone };
};
