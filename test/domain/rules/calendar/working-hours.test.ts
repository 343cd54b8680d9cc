import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import { addWorkingHours } from '../../../../domain/rules/calendar/working-hours.ts';

it.each([
  ['within a day', '2026-05-05T10:00', '2026-05-05T14:00'],
  ['from before the office opens', '2026-05-05T06:00', '2026-05-05T13:00'],
  ['over a night', '2026-05-05T16:00', '2026-05-06T12:00'],
  ['over a weekend', '2026-05-08T16:30', '2026-05-11T12:30'],
  ['to the very close of the day', '2026-05-05T13:00', '2026-05-05T17:00'],
  ['over the clocks going forward', '2026-03-27T16:00', '2026-03-30T12:00'],
])('counts four office hours %s', (_, from, to) => {
  const zone = 'Europe/London';
  expect(addWorkingHours(DateTime.fromISO(from, { zone }), 4).toISO()).toBe(DateTime.fromISO(to, { zone }).toISO());
});

it('still ends in years that the calendar does not know', () => {
  expect(addWorkingHours(DateTime.fromISO('2099-01-01T10:00'), 4).isValid).toBe(true);
});
