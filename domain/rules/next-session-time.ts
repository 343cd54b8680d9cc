import { DateTime } from 'luxon';
import { ZONE } from '../calendar/zone.ts';
import type { Plan } from '../concepts/plan.ts';
import type { Programme } from '../programme.ts';
import { fitsMeetHours } from './meet-hours.ts';
import { isSchoolHoliday, isWorkingDay } from './working-calendar.ts';

export interface Looking {
  /** The start of the last session; without one the first day of the plan counts. */
  after?: DateTime | undefined;
  now: DateTime;
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

/**
 * The next session of a plan: its own wall time in London whatever the clocks do, each `every` weeks from its first day, with the
 * notice that a first booking needs, never on a holiday. `undefined` for a plan without a slot, or with none left in two years.
 */
export const nextSessionTime = (plan: Plan, { after, now, programme }: Looking): DateTime | undefined => {
  const { slot, every } = plan;
  if (slot === undefined) return undefined;
  const [hour = 0, minute = 0] = slot.time.split(':').map(Number);
  const first = firstDay(plan, slot.weekday);
  const earliest = now.plus({ hours: programme.minimumNoticeHours });
  // Weeks that have passed are left out, in whole steps of the plan.
  const passed = Math.max(0, Math.floor(earliest.diff(first, 'weeks').weeks / every) * every);
  for (let weeks = passed; weeks <= passed + FARTHEST_WEEKS; weeks += every) {
    const start = first.plus({ weeks }).set({ hour, minute });
    const isNew = after === undefined || start > after;
    if (isNew && start >= earliest && mayBeOn(start, programme) && fitsMeetHours(start, slot.minutes)) return start;
  }
  return undefined;
};
