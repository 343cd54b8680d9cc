import { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import type { Session } from '../../concepts/session.ts';
import { isWorkingDay } from '../calendar/working-calendar.ts';

const REMINDER_HOUR = 9;
/** Longer than any run of days off. */
const LONGEST_CLOSURE_DAYS = 30;
/** The room is watched from so long before the start; the first look also tells everybody that it is near. */
export const OPENS_BEFORE_MINUTES = 10;

/** A look each time-out of 25 s and pause of 1 s: the first is placed so that one falls on the very end. */
const LOOK_SECONDS = 26;

type Timed = Pick<Session, 'startsAt'>;

const startOf = ({ startsAt }: Timed): DateTime => DateTime.fromISO(startsAt, { zone: ZONE });

/** 9am of the last working day before. */
export const reminderTime = (session: Timed): DateTime => {
  const dayBefore = startOf(session).startOf('day').minus({ days: 1 }).set({ hour: REMINDER_HOUR });
  for (let days = 0; days < LONGEST_CLOSURE_DAYS; days += 1) {
    const day = dayBefore.minus({ days });
    if (isWorkingDay(day)) return day;
  }
  return dayBefore;
};

const secondsUntil = (time: DateTime, now: DateTime): number =>
  Math.max(1, Math.ceil(time.diff(now, 'seconds').seconds));

/** An integer of 1 at least: a wait always has an end. */
export const secondsUntilReminder = (session: Timed, now: DateTime): number => secondsUntil(reminderTime(session), now);

/** Until the first look at the room, some seconds before the gate may open. */
export const secondsUntilOpening = (session: Pick<Session, 'startsAt' | 'endsAt'>, now: DateTime): number => {
  const ends = DateTime.fromISO(session.endsAt, { zone: ZONE });
  const watched = ends.diff(startOf(session).minus({ minutes: OPENS_BEFORE_MINUTES }), 'seconds').seconds;
  return secondsUntil(ends.minus({ seconds: Math.ceil(watched / LOOK_SECONDS) * LOOK_SECONDS }), now);
};
