import type { SessionRecord } from '../../concepts/session-record.ts';
import type { Programme } from '../../programme.ts';

/** Seconds for which somebody was in the call without the coordinator, when that was longer than a dropped line; only then words are asked. */
export const gapIn = (
  record: Pick<SessionRecord, 'longestAloneSeconds'> | undefined,
  { coordinatorGoneSeconds }: Pick<Programme, 'coordinatorGoneSeconds'>,
): number | undefined => {
  const alone = record?.longestAloneSeconds ?? 0;
  return alone > coordinatorGoneSeconds ? Math.round(alone) : undefined;
};
