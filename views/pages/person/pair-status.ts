import type { Choices } from '../../../domain/concepts/choice.ts';
import type { Pair } from '../../../domain/concepts/pair.ts';
import { WAYS, type Way } from '../../../domain/concepts/way.ts';

/** Where a pair stands, as its mentor may know it: what, and never who said no or why. */
export type PairStatus =
  | 'being-asked'
  | 'ways-chosen'
  | 'ready'
  | 'not-going-ahead'
  | 'waiting-for-schools'
  | 'schools-back';

/** The status and, once all have answered, the ways that everybody chose. */
export const pairStatus = (pair: Pick<Pair, 'standing' | 'pauseReason'>): PairStatus => {
  switch (pair.standing) {
    case 'asking':
      return 'being-asked';
    case 'planning':
      return 'ways-chosen';
    case 'active':
      return 'ready';
    case 'returned':
      return 'schools-back';
    case 'closed':
      return 'not-going-ahead';
    case 'paused':
      return pair.pauseReason === 'mentor-waits' ? 'waiting-for-schools' : 'not-going-ahead';
  }
};

/** The ways that all three said yes to; none as long as one answer is missing. */
export const commonWays = ({ mentor, mentee, parent }: Choices): Way[] =>
  WAYS.filter((way) =>
    [mentor, mentee, parent].every((choice) => choice?.answer === 'yes' && choice.ways.includes(way)),
  );
