import type { Session } from '../../concepts/session.ts';

type Stay = NonNullable<Session['attendance']>[number];

export interface Overlap {
  /** Seconds in which at least one guest was in the call. */
  guestSeconds: number;
  /** The longest stretch of these without the coordinator. */
  longestAloneSeconds: number;
}

/** A stay that Google never closed counts as a moment: it knows of no more. */
const spanOf = ({ joinedAt, leftAt }: Stay): [number, number] => [Date.parse(joinedAt), Date.parse(leftAt ?? joinedAt)];

/** How far the coordinator was there whenever somebody else was, from everybody's stays. */
export const overlapOf = (stays: readonly Stay[]): Overlap => {
  const spansOf = (who: Stay['who']) => stays.filter((stay) => stay.who === who).map(spanOf);
  const [guests, coordinator] = [spansOf('guest'), spansOf('coordinator')];
  const isIn = (spans: [number, number][], at: number): boolean => spans.some(([from, to]) => from <= at && at < to);
  const moments = [...new Set([...guests, ...coordinator].flat())].sort((a, b) => a - b);
  let [guestMs, alone, longest] = [0, 0, 0];
  for (const [index, from] of moments.entries()) {
    const length = (moments[index + 1] ?? from) - from;
    const hasGuest = isIn(guests, from);
    guestMs += hasGuest ? length : 0;
    alone = hasGuest && !isIn(coordinator, from) ? alone + length : 0;
    longest = Math.max(longest, alone);
  }
  return { guestSeconds: guestMs / 1000, longestAloneSeconds: longest / 1000 };
};
