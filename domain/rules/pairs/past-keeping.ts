import { DateTime } from 'luxon';
import type { Pair } from '../../concepts/pair.ts';
import type { Programme } from '../../programme.ts';

/** Classes of what is kept of a pair, each by its own time after the pair has ended. */
export type KeptClass = 'mail' | 'pair' | 'consent';

export interface Kept {
  pair: Pick<Pair, 'standing' | 'standingSince'>;
  /** Somebody was ever worried about it, whatever was decided. */
  hasConcern: boolean;
  now: DateTime;
  programme: Pick<Programme, 'retentionDays'>;
}

export const hasEnded = ({ standing }: Pick<Pair, 'standing'>): boolean =>
  standing === 'returned' || standing === 'closed';

/** What has been kept long enough. A concern holds all that it touches; a pair that may go on is kept. */
export const pastKeeping = ({ pair, hasConcern, now, programme }: Kept): KeptClass[] => {
  if (hasConcern || !hasEnded(pair)) return [];
  const days = now.diff(DateTime.fromISO(pair.standingSince), 'days').days;
  const { retentionDays } = programme;
  return (['mail', 'pair', 'consent'] as const).filter((one) => days >= retentionDays[one]);
};
