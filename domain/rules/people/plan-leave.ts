import { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import type { Leave } from '../../concepts/leave.ts';
import { type Away, leaveAt } from './who-acts.ts';

/** Whoever hands the work over waits for the end, and lives a year at most. */
const FARTHEST_DAYS = 300;

export interface WantedLeave {
  coordinator: Away;
  /** ISO dates in London: the first and the last day away. */
  firstDay: string;
  lastDay: string;
  cover: Away | undefined;
  /** Who writes it down. */
  by: string;
}

export type LeaveProblem = 'first-day' | 'last-day' | 'cover-is-away' | 'cover-is-same';

export type PlannedLeave = { outcome: 'leave'; leave: Leave } | { outcome: 'refused'; problems: LeaveProblem[] };

const at = (time: DateTime): string => new Date(time.toMillis()).toISOString();

const isAwayWithin = (cover: Away, from: string, until: string): boolean => {
  const starts = (cover.leaves ?? []).map((leave) => leave.from).filter((start) => start > from && start < until);
  return [from, ...starts].some((instant) => leaveAt(cover, instant) !== undefined);
};

const daysProblems = (first: DateTime, last: DateTime, today: DateTime): LeaveProblem[] => {
  const isLastFine = last >= first && last >= today && last < today.plus({ days: FARTHEST_DAYS });
  return [...(first >= today ? [] : (['first-day'] as const)), ...(isLastFine ? [] : (['last-day'] as const))];
};

/** A leave as it is written down. One that begins today begins now: whoever is ill is away from this moment. */
export const planLeave = ({ coordinator, firstDay, lastDay, cover, by }: WantedLeave, now: DateTime): PlannedLeave => {
  const today = now.setZone(ZONE).startOf('day');
  const first = DateTime.fromISO(firstDay, { zone: ZONE });
  const last = DateTime.fromISO(lastDay, { zone: ZONE });
  const problems = daysProblems(first, last, today);
  if (cover?.id === coordinator.id) problems.push('cover-is-same');
  if (problems.length > 0) return { outcome: 'refused', problems };
  const from = at(first <= today ? now : first);
  const until = at(last.plus({ days: 1 }));
  if (cover !== undefined && isAwayWithin(cover, from, until))
    return { outcome: 'refused', problems: ['cover-is-away'] };
  const covered = cover === undefined ? {} : { coverId: cover.id };
  return { outcome: 'leave', leave: { kind: 'away', from, until, ...covered, at: at(now), by } };
};

/** Leaves that hold now or later, without those that a later word took back. */
export const leavesAhead = ({ leaves = [] }: Pick<Away, 'leaves'>, now: string): Leave[] =>
  leaves.filter((leave) => {
    const holdsFrom = leave.from > now ? leave.from : now;
    return leave.until > now && leaveAt({ leaves }, holdsFrom) === leave;
  });

/** Their own word, or the manager's, that they are here again: the rest of that leave counts no more. */
export const endLeave = ({ from, until }: Leave, by: string, now: DateTime): Leave => {
  const instant = at(now);
  return { kind: 'back', from: from > instant ? from : instant, until, at: instant, by };
};
