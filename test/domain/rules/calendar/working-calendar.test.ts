import { describe, expect, it } from 'vitest';
import { addWorkingDays, isSchoolHoliday, isWorkingDay } from '../../../../domain/rules/calendar/working-calendar.ts';
import { london } from '../../builders.ts';

describe('a working day', () => {
  it.each([
    ['a Monday', '2026-05-11', true],
    ['a Friday', '2026-05-15', true],
    ['a Saturday', '2026-05-16', false],
    ['a Sunday', '2026-05-17', false],
    ['Good Friday', '2026-04-03', false],
    ['Dundee’s spring holiday, the first Monday of April', '2026-04-06', false],
    ['the extra bank holiday of the World Cup', '2026-06-15', false],
    ['Dundee’s trades holiday, the fourth Monday of July', '2026-07-27', false],
    ['the summer bank holiday of Scotland', '2026-08-03', false],
    ['the summer bank holiday of England', '2026-08-31', true],
    ['Dundee’s autumn holiday', '2026-10-05', false],
    ['St Andrew’s Day', '2026-11-30', false],
    ['Boxing Day in lieu', '2026-12-28', false],
    ['the 2nd of January in lieu', '2027-01-04', false],
    ['Easter Monday, no holiday in Scotland', '2027-03-29', true],
    ['a weekday of a year that nobody has listed', '2029-05-14', false],
  ])('is told apart: %s', (_case, day, works) => {
    expect(isWorkingDay(london(day))).toBe(works);
  });

  it('is a day in Dundee, whatever the zone of the moment', () => {
    expect(isWorkingDay(london('2026-05-10T23:30').toUTC().plus({ hours: 1 }))).toBe(true);
    expect(isWorkingDay(london('2026-05-11T00:30').toUTC())).toBe(true);
  });
});

describe('working days ahead', () => {
  it.each([
    ['over a weekend', '2026-05-08T16:00', 1, '2026-05-11T16:00'],
    ['over Easter', '2026-04-02T10:00', 3, '2026-04-09T10:00'],
    ['none', '2026-05-09T10:00', 0, '2026-05-09T10:00'],
    ['over the change of clocks', '2026-10-23T16:00', 1, '2026-10-26T16:00'],
    ['past the known calendar, where each day counts', '2028-12-29T10:00', 3, '2029-01-03T10:00'],
  ])('are counted %s', (_case, from, count, due) => {
    expect(addWorkingDays(london(from), count).toISO()).toBe(london(due).toISO());
  });
});

describe('a school holiday', () => {
  it.each([
    ['2026-07-15', true],
    ['2026-10-16', true],
    ['2026-10-19', false],
    ['2026-12-21', true],
    ['2026-05-12', false],
  ])('on %s is %s', (day, is) => {
    expect(isSchoolHoliday(london(day))).toBe(is);
  });
});
