import { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import type { Plan, Slot } from '../../concepts/plan.ts';
import type { Programme } from '../../programme.ts';
import { isSchoolHoliday, isWorkingDay } from '../calendar/working-calendar.ts';
import { fitsMeetHours } from './meet-hours.ts';

export interface Looking {
  /** The start of the last session; without one the first day of the plan counts. */
  after?: DateTime | undefined;
  now: DateTime;
  /** The last moment of contact, when that is known. */
  until?: DateTime | undefined;
  programme: Programme;
}

/** So many weeks ahead a time is looked for: longer than any school holiday, or than the known calendar reaches. */
const FARTHEST_WEEKS = 104;

/** The first day of the plan's weekday on or after its start. */
const firstDay = (plan: Plan, weekday: number): DateTime => {
  const starts = DateTime.fromISO(plan.startsOn, { zone: ZONE });
  return starts.plus({ days: (weekday - starts.weekday + 7) % 7 });
};

const mayBeOn = (day: DateTime, programme: Programme): boolean =>
  isWorkingDay(day) && (programme.sessionsInSchoolHolidays || !isSchoolHoliday(day));

const atSlot = (day: DateTime, { time }: Slot): DateTime => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.set({ hour, minute });
};

const mayStart = (start: DateTime, { minutes }: Slot, { now, programme }: Looking): boolean =>
  start >= now.plus({ hours: programme.minimumNoticeHours }) &&
  mayBeOn(start, programme) &&
  fitsMeetHours(start, minutes);

const byThePlan = (plan: Plan, slot: Slot, looking: Looking): DateTime | undefined => {
  const { after, now, programme } = looking;
  const { every } = plan;
  const first = firstDay(plan, slot.weekday);
  const earliest = now.plus({ hours: programme.minimumNoticeHours });
  // Weeks that have passed are left out, in whole steps of the plan.
  const passed = Math.max(0, Math.floor(earliest.diff(first, 'weeks').weeks / every) * every);
  for (let weeks = passed; weeks <= passed + FARTHEST_WEEKS; weeks += every) {
    const start = atSlot(first.plus({ weeks }), slot);
    const isNew = after === undefined || start > after;
    if (isNew && mayStart(start, slot, looking)) return start;
  }
  return undefined;
};

/** The plan's own weekday and time once more before contact ends, in a week that is not the plan's and not that of the last session. */
const lastBefore = (until: DateTime, plan: Plan, slot: Slot, looking: Looking): DateTime | undefined => {
  const last = until.setZone(ZONE).startOf('day');
  const latest = last.minus({ days: (last.weekday - slot.weekday + 7) % 7 });
  const earliest = looking.after?.plus({ weeks: 1 }) ?? firstDay(plan, slot.weekday);
  for (let weeks = 0; weeks < plan.every; weeks += 1) {
    const start = atSlot(latest.minus({ weeks }), slot);
    if (start >= earliest && start <= until && mayStart(start, slot, looking)) return start;
  }
  return undefined;
};

/**
 * The next session of a plan: its own wall time in London whatever the clocks do, each `every` weeks from its first day, with the
 * notice that a first booking needs, never on a holiday. When contact ends before, one last session is brought forward. `undefined` for a
 * plan without a slot, or with none left before contact ends or in two years.
 */
export const nextSessionTime = (plan: Plan, looking: Looking): DateTime | undefined => {
  const { slot } = plan;
  if (slot === undefined) return undefined;
  const next = byThePlan(plan, slot, looking);
  const { until } = looking;
  if (until === undefined || (next !== undefined && next <= until)) return next;
  return lastBefore(until, plan, slot, looking);
};
