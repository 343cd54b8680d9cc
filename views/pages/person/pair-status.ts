import type { Pair } from '../../../domain/concepts/pair.ts';

/** Where a pair stands, as its mentor may know it: what, and never who said no or why. */
export type PairStatus =
  | 'being-asked'
  | 'ways-chosen'
  | 'ready'
  | 'not-going-ahead'
  | 'waiting-for-schools'
  | 'schools-back'
  | 'ended';

export const pairStatus = (pair: Pick<Pair, 'standing' | 'pauseReason' | 'ending'>): PairStatus => {
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
      return pair.ending === undefined ? 'not-going-ahead' : 'ended';
    case 'paused':
      return pair.pauseReason === 'mentor-waits' ? 'waiting-for-schools' : 'not-going-ahead';
  }
};
