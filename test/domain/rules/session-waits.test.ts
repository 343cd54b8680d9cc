import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { reminderTime, secondsUntilOpening, secondsUntilReminder } from '../../../domain/rules/session-waits.ts';

const london = (time: string) => DateTime.fromISO(time, { zone: 'Europe/London' });
const startingAt = (time: string) => ({ startsAt: new Date(london(time).toMillis()).toISOString() });

describe('the reminder of a session', () => {
  it.each([
    ['on a Tuesday: Monday', '2026-03-10T11:00', '2026-03-09T09:00'],
    ['on a Monday: Friday', '2026-03-09T11:00', '2026-03-06T09:00'],
    ['on the Monday after the clocks change: Friday', '2026-03-30T11:00', '2026-03-27T09:00'],
    ['on the Tuesday after a May holiday: Friday', '2026-05-05T11:00', '2026-05-01T09:00'],
  ])('is due at 9am of the working day before, %s', (_case, start, due) => {
    expect(reminderTime(startingAt(start)).toMillis()).toBe(london(due).toMillis());
  });

  it('is a wait of one second when its time is past', () => {
    expect(secondsUntilReminder(startingAt('2026-03-10T11:00'), london('2026-03-09T09:30'))).toBe(1);
  });
});

describe('the opening of a session', () => {
  it.each([
    ['2026-03-10T10:00:00', 55 * 60],
    ['2026-03-10T10:54:59.5', 1],
    ['2026-03-10T10:56:00', 1],
  ])('at %s is %i seconds off', (now, seconds) => {
    expect(secondsUntilOpening(startingAt('2026-03-10T11:00'), london(now))).toBe(seconds);
  });
});
