import { isAhead } from '../../concepts/ending.ts';
import type { Pair } from '../../concepts/pair.ts';
import { REOPENING_UNKNOWN } from '../../concepts/reopening.ts';
import { lastContactDay } from './last-day.ts';

/** The last day of contact of a pair, a London date: of its own planned end, or before its school reopens; the first of both. */
export const lastDayOf = ({ ending, reopensOn }: Pick<Pair, 'ending' | 'reopensOn'>): string | undefined => {
  const isKnown = reopensOn !== undefined && reopensOn !== REOPENING_UNKNOWN;
  const days = [
    ending !== undefined && isAhead(ending) ? ending.on : undefined,
    isKnown ? lastContactDay({ on: reopensOn, schools: true }) : undefined,
  ];
  return days.filter((day) => day !== undefined).sort()[0];
};
