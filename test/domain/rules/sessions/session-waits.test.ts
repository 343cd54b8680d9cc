import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  reminderTime,
  secondsUntilOpening,
  secondsUntilReminder,
} from '../../../../domain/rules/sessions/session-waits.ts';

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

describe('the first look at a session', () => {
  const session = { ...startingAt('2026-03-10T11:00'), endsAt: '2026-03-10T11:30:00.000Z' };
  const first = london('2026-03-10T11:30').minus({ seconds: 93 * 26 });

  it('falls within eleven minutes before the start, and a later one on the very end', () => {
    const wait = secondsUntilOpening(session, london('2026-03-10T10:00'));
    expect(wait).toBe(first.diff(london('2026-03-10T10:00'), 'seconds').seconds);
    expect(first >= london('2026-03-10T10:49') && first <= london('2026-03-10T10:50')).toBe(true);
  });

  it.each(['2026-03-10T10:49:41.5', '2026-03-10T10:56:00'])('is a wait of one second at %s', (now) => {
    expect(secondsUntilOpening(session, london(now))).toBe(1);
  });
});
