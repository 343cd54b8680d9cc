import type { Pair } from '../../../domain/concepts/pair.ts';

/** Where a pair stands, as its mentor may know it: what, and never who said no or why. */
export type PairStatus =
  | 'being-asked'
  | 'ways-chosen'
  | 'ready'
  | 'not-going-ahead'
  | 'waiting-for-schools'
  | 'schools-back';

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
