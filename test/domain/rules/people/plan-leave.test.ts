import { describe, expect, it } from 'vitest';
import { endLeave, leavesAhead, planLeave } from '../../../../domain/rules/people/plan-leave.ts';
import { instant, london } from '../../builders.ts';

/** Tuesday 12 May 2026, 10:00. */
const NOW = london('2026-05-12T10:00');
const away = (from: string, until: string) => ({
  kind: 'away' as const,
  from: instant(from),
  until: instant(until),
  at: instant('2026-05-01T09:00'),
  by: 'manager',
});

const plan = (over: Partial<Parameters<typeof planLeave>[0]> = {}) =>
  planLeave(
    {
      coordinator: { id: 'c1' },
      firstDay: '2026-05-18',
      lastDay: '2026-05-22',
      cover: { id: 'c2' },
      by: 'manager',
      ...over,
    },
    NOW,
  );

describe('a leave', () => {
  it('holds for whole days in London, with its cover', () => {
    expect(plan()).toEqual({
      outcome: 'leave',
      leave: { ...away('2026-05-18T00:00', '2026-05-23T00:00'), coverId: 'c2', at: instant('2026-05-12T10:00') },
    });
  });

  it('that begins today begins now', () => {
    expect(plan({ firstDay: '2026-05-12' })).toMatchObject({ leave: { from: instant('2026-05-12T10:00') } });
  });

  it('may have nobody who covers', () => {
    expect(plan({ cover: undefined })).toMatchObject({ outcome: 'leave', leave: { kind: 'away' } });
    expect(JSON.stringify(plan({ cover: undefined }))).not.toContain('coverId');
  });

  it.each([
    ['a first day that has passed', { firstDay: '2026-05-11' }, ['first-day']],
    ['a first day that is none', { firstDay: 'soon' }, ['first-day', 'last-day']],
    ['a last day before the first', { lastDay: '2026-05-17' }, ['last-day']],
    ['a last day that is none', { lastDay: '' }, ['last-day']],
    ['more than 300 days', { lastDay: '2027-05-22' }, ['last-day']],
    ['a coordinator who covers for herself', { cover: { id: 'c1' } }, ['cover-is-same']],
    [
      'a cover who is away on one of the days',
      { cover: { id: 'c2', leaves: [away('2026-05-21T00:00', '2026-06-01T00:00')] } },
      ['cover-is-away'],
    ],
  ])('is refused with %s', (_title, over, problems) => {
    expect(plan(over)).toEqual({ outcome: 'refused', problems });
  });
});

describe('leaves ahead', () => {
  const now = instant('2026-05-12T10:00');
  const later = away('2026-05-18T00:00', '2026-05-23T00:00');

  it('are those that hold now or later', () => {
    const past = away('2026-05-01T00:00', '2026-05-03T00:00');
    const current = away('2026-05-11T00:00', '2026-05-14T00:00');
    expect(leavesAhead({ leaves: [past, current, later] }, now)).toEqual([current, later]);
  });

  it('are not those that were taken back', () => {
    expect(leavesAhead({ leaves: [later, endLeave(later, 'manager', NOW)] }, now)).toEqual([]);
  });
});

it('whoever is back takes back what is left of the leave, and nothing of what was', () => {
  const current = away('2026-05-11T00:00', '2026-05-14T00:00');
  expect(endLeave(current, 'manager', NOW)).toMatchObject({ kind: 'back', from: instant('2026-05-12T10:00') });
});
