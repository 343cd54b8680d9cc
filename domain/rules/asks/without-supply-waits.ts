import { DateTime } from 'luxon';
import type { Ask } from '../../concepts/ask.ts';
import type { Supply } from '../../concepts/supply.ts';
import type { Programme } from '../../programme.ts';

export interface SupplyView {
  supplies: readonly Supply[];
  now: DateTime;
  programme: Pick<Programme, 'supplyWaitDays'>;
}

interface Span {
  from: number;
  to: number;
}

const read = (instant: string): number => DateTime.fromISO(instant).toMillis();

/** What the young person and their family are asked rests on what the young person needs for it. */
const restsOnSupplies = ({ side }: Pick<Ask, 'side'>): boolean => side !== 'mentor';

/** Milliseconds that at least one of the spans covers. */
const covered = (spans: readonly Span[]): number => {
  const ordered = [...spans].sort((a, b) => a.from - b.from);
  let reached = Number.NEGATIVE_INFINITY;
  return ordered.reduce((sum, { from, to }) => {
    const fresh = Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
    return sum + fresh;
  }, 0);
};

const timeStill = (ask: Ask, { supplies, now, programme }: SupplyView): number => {
  const opened = read(ask.openedAt);
  const spans = supplies
    .map(({ openedAt, settledAt }) => ({
      from: Math.max(opened, read(openedAt)),
      to: settledAt === undefined ? now.toMillis() : read(settledAt),
    }))
    .filter(({ from, to }) => to > from);
  return Math.min(covered(spans), programme.supplyWaitDays * 24 * 3600 * 1000);
};

/**
 * The question as its ladder sees it: days on which the young person still lacked something do not count, up to `supplyWaitDays` of
 * them. While they lack it the whole question moves along with the time, so that nothing falls due.
 */
export const withoutSupplyWaits = <T extends Ask>(ask: T, view: SupplyView): T => {
  const still = restsOnSupplies(ask) ? timeStill(ask, view) : 0;
  if (still === 0) return ask;
  const moved = (instant: string): string => new Date(read(instant) + still).toISOString();
  return { ...ask, openedAt: moved(ask.openedAt), closesAt: moved(ask.closesAt) };
};
