import type { DateTime } from 'luxon';
import type { Person } from '../../domain/concepts/person.ts';
import { isWorkingDay } from '../../domain/rules/calendar/working-calendar.ts';
import { leaveAt } from '../../domain/rules/people/who-acts.ts';
import { type DayOfWork, hasRoomAt, roomInDay } from '../../domain/rules/sessions/room-in-day.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesTaskDeps } from './deps.ts';

export type DiaryDeps = Pick<PagesTaskDeps, 'people' | 'slots' | 'calendars' | 'programme' | 'now'>;

/** What a coordinator's coming two weeks have room for. */
export interface Diary {
  /** Whether they have something else at that time on one of the coming days of the week. */
  isTaken(weekday: number, time: string): boolean;
  /** More Meets that fit into each working day of the coming week. */
  roomByDay: { weekday: number; room: number }[];
  roomThisWeek: number;
  /** The same, as if no day of the week were a holiday or leave. */
  roomAWeek: number;
  /** False when their own calendar could not be read: then only our bookings are known. */
  isCalendarRead: boolean;
}

/** Each weekday twice; the nearer ones say how full a week is, since each pair's next Meet is booked. */
const DAYS_AHEAD = 14;
const A_WEEK = 7;
const DAYS_A_WEEK = 5;

/** Without holidays and days of leave, which say nothing about other weeks. */
const workingDaysAfter = (today: DateTime, coordinator: Pick<Person, 'leaves'>): DateTime[] =>
  Array.from({ length: DAYS_AHEAD }, (_, at) => today.plus({ days: at + 1 })).filter(
    (day) => isWorkingDay(day) && leaveAt(coordinator, toInstant(day)) === undefined,
  );

export const readDiary = async (coordinatorId: string, deps: DiaryDeps): Promise<Diary> => {
  const { slots, calendars, programme } = deps;
  const today = deps.now().startOf('day');
  const coordinator = await deps.people.getPerson(coordinatorId);
  const busy = await calendars.busyTimes({
    coordinatorId,
    from: toInstant(today),
    until: toInstant(today.plus({ days: DAYS_AHEAD + 1 })),
  });
  const days: DayOfWork[] = await Promise.all(
    workingDaysAfter(today, coordinator).map(async (day) => {
      const taken = await slots.takenUnits(coordinatorId, day.toFormat('yyyy-MM-dd'));
      return { day, taken, busy: busy ?? [] };
    }),
  );
  const roomByDay = days
    .filter(({ day }) => day <= today.plus({ days: A_WEEK }))
    .map((one) => ({ weekday: one.day.weekday, room: roomInDay(one, programme) }));
  const roomThisWeek = roomByDay.reduce((sum, { room }) => sum + room, 0);
  return {
    isTaken: (weekday, time) => days.some((one) => one.day.weekday === weekday && !hasRoomAt(one, time, programme)),
    roomByDay,
    roomThisWeek,
    roomAWeek: roomByDay.length === 0 ? Number.POSITIVE_INFINITY : (roomThisWeek * DAYS_A_WEEK) / roomByDay.length,
    isCalendarRead: busy !== undefined,
  };
};
