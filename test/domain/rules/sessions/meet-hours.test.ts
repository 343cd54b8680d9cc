import { describe, expect, it } from 'vitest';
import { fitsMeetHours } from '../../../../domain/rules/sessions/meet-hours.ts';
import { london } from '../../builders.ts';

describe('the hours of a Meet', () => {
  it.each([
    ['the first half hour', '2026-05-12T10:00', 30, true],
    ['the last half hour', '2026-05-12T15:30', 30, true],
    ['a minute before ten', '2026-05-12T09:59', 30, false],
    ['a minute past the last start', '2026-05-12T15:31', 30, false],
    ['a short one at the end', '2026-05-12T15:50', 10, true],
    ['31 minutes', '2026-05-12T11:00', 31, false],
    ['no time at all', '2026-05-12T11:00', 0, false],
    ['a Saturday', '2026-05-16T11:00', 30, false],
    ['a Friday', '2026-05-15T11:00', 30, true],
    ['ten in summer, nine in UTC', '2026-07-07T09:00Z', 30, true],
    ['ten in winter, ten in UTC', '2026-11-10T10:00Z', 30, true],
    ['nine in winter', '2026-11-10T09:00Z', 30, false],
  ])('hold %s', (_case, start, minutes, fits) => {
    expect(fitsMeetHours(london(start), minutes)).toBe(fits);
  });
});
