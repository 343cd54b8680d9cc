import { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import type { Plan } from '../../concepts/plan.ts';
import { isMeet, type Way } from '../../concepts/way.ts';
import type { Programme } from '../../programme.ts';
import { fitsMeetHours } from './meet-hours.ts';

export interface PlanView {
  openWays: readonly Way[];
  now: DateTime;
  programme: Programme;
}

export type ProposedPlan = Pick<Plan, 'ways' | 'slot' | 'every' | 'startsOn'>;

const TIME = /^\d\d:\d\d$/;
const WRONG_TIME = 'Choose a time from 10am to 3:30pm, Monday to Friday, for 30 minutes at most';
const ANY_WEEK = DateTime.fromISO('2026-01-05', { zone: ZONE });

const slotProblems = ({ slot, startsOn }: ProposedPlan): string[] => {
  if (slot === undefined) return [];
  if (!TIME.test(slot.time)) return [WRONG_TIME];
  const [hour = 0, minute = 0] = slot.time.split(':').map(Number);
  const first = DateTime.fromISO(startsOn, { zone: ZONE });
  // A wrong first day is told apart; the time is then judged in any week.
  const starts = first.isValid ? first : ANY_WEEK;
  const day = starts.plus({ days: (slot.weekday - starts.weekday + 7) % 7 }).set({ hour, minute });
  return fitsMeetHours(day, slot.minutes) ? [] : [WRONG_TIME];
};

/** What is wrong with a proposed plan, in words for the coordinator; empty when nothing is. */
export const checkPlan = (plan: ProposedPlan, { openWays, now }: PlanView): string[] => {
  const starts = DateTime.fromISO(plan.startsOn, { zone: ZONE });
  const closed = plan.ways.filter((way) => !openWays.includes(way));
  return [
    ...(plan.ways.length === 0 ? ['Select at least one way to keep in touch'] : []),
    ...(closed.length > 0 ? ['Select only ways that all three have agreed to'] : []),
    ...(plan.ways.some(isMeet) && plan.slot === undefined ? ['Choose a day and a time for the Google Meet'] : []),
    ...(plan.slot !== undefined && !plan.ways.includes(plan.slot.way)
      ? ['Choose a Google Meet way that is part of the plan']
      : []),
    ...slotProblems(plan),
    ...(!starts.isValid || starts < now.setZone(ZONE).startOf('day')
      ? ['Enter a first day that is today or later']
      : []),
  ];
};
