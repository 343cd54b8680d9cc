import { describe, expect, it } from 'vitest';
import { isOfficeHours, nextOfficeOpening } from '../../../../domain/rules/calendar/office-hours.ts';
import { london } from '../../builders.ts';

describe('office hours', () => {
  it.each([
    ['2026-05-12T08:59', false],
    ['2026-05-12T09:00', true],
    ['2026-05-12T16:59', true],
    ['2026-05-12T17:00', false],
    ['2026-05-16T10:00', false],
    ['2026-05-04T10:00', false],
  ])('at %s are open: %s', (at, open) => {
    expect(isOfficeHours(london(at))).toBe(open);
  });

  it.each([
    ['now, when open', '2026-05-12T10:17', '2026-05-12T10:17'],
    ['this morning', '2026-05-12T03:00', '2026-05-12T09:00'],
    ['tomorrow, in the evening', '2026-05-12T17:00', '2026-05-13T09:00'],
    ['on Monday, from Friday night', '2026-05-15T18:00', '2026-05-18T09:00'],
    ['after a bank holiday', '2026-05-22T17:30', '2026-05-26T09:00'],
    ['after the spring change of clocks', '2026-03-28T12:00', '2026-03-30T09:00'],
    ['after the autumn change of clocks', '2026-10-24T12:00', '2026-10-26T09:00'],
    ['after the new year', '2026-12-31T17:00', '2027-01-05T09:00'],
  ])('open next %s', (_case, now, opening) => {
    expect(nextOfficeOpening(london(now)).toISO()).toBe(london(opening).toISO());
  });

  it('open at 9 by the clock on both sides of a change, an hour apart in UTC', () => {
    const winter = nextOfficeOpening(london('2026-03-27T06:00')).toUTC().hour;
    const summer = nextOfficeOpening(london('2026-03-30T06:00')).toUTC().hour;
    expect([winter, summer]).toEqual([9, 8]);
  });
});
