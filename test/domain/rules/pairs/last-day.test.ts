import { describe, expect, it } from 'vitest';
import type { EndingKind } from '../../../../domain/concepts/ending.ts';
import type { Party } from '../../../../domain/concepts/pair.ts';
import { tellsOfEnding } from '../../../../domain/rules/letters/tells-of-ending.ts';
import { lastDayToWrite, lastMoment, problemOfLastDay } from '../../../../domain/rules/pairs/last-day.ts';
import { lastDayOf } from '../../../../domain/rules/pairs/last-day-of.ts';
import { london } from '../../builders.ts';

/** Tuesday 5 May 2026; Monday 4 May was a holiday. */
const NOW = london('2026-05-05T10:00');
const ending = (kind: EndingKind, on: string) => ({ id: 'e', kind, on, by: 'c1', at: '2026-05-05T09:00:00.000Z' });

describe('a last day of contact', () => {
  it.each([
    ['2026-05-08', undefined],
    ['2026-05-07', 'too-soon'],
    ['2026-05-04', 'no-day'],
    ['2026-05-09', 'no-day'],
    ['2026-02-30', 'no-day'],
    ['soon', 'no-day'],
    ['2027-06-01', 'too-far'],
  ])('%s is %s', (day, problem) => {
    expect(problemOfLastDay(day, { now: NOW })).toBe(problem);
  });

  it.each([
    ['2026-05-08', '2026-05-07'],
    ['2026-05-11', '2026-05-08'],
    ['2026-05-05', '2026-05-01'],
  ])('%s leaves until the working day before to write', (day, by) => {
    expect(lastDayToWrite({ on: day, schools: false }).toFormat('yyyy-MM-dd')).toBe(by);
  });

  it('ends at 5pm by the clock in London', () => {
    expect(lastMoment('2026-05-08').toISO()).toBe('2026-05-08T17:00:00.000+01:00');
    expect(lastMoment('2026-11-06').toISO()).toBe('2026-11-06T17:00:00.000+00:00');
  });

  it.each([
    ['of a planned end', { ending: ending('planned', '2026-05-20') }, '2026-05-20'],
    ['none when it ends at once', { ending: ending('at-once', '2026-05-20') }, undefined],
    ['the working day before schools reopen', { reopensOn: '2026-05-18' }, '2026-05-15'],
    ['none when they do not reopen yet', { reopensOn: 'unknown' }, undefined],
    ['the first of both', { ending: ending('planned', '2026-05-20'), reopensOn: '2026-05-18' }, '2026-05-15'],
    ['none otherwise', {}, undefined],
  ])('is %s', (_case, pair, day) => {
    expect(lastDayOf(pair)).toBe(day);
  });
});

const ALL: Party[] = ['mentor', 'mentee', 'parent', 'second-parent'];

describe('an end by hand', () => {
  it.each<[EndingKind, Party[], Party[], boolean]>([
    ['planned', ALL, ['mentor', 'parent', 'second-parent'], true],
    ['at-once', ['mentor', 'mentee'], ['mentor'], true],
    ['at-once', ['mentor', 'mentee', 'parent'], ['mentor', 'parent'], true],
    ['mentor-gone', ALL, ['parent', 'second-parent'], true],
    ['mentor-gone', ['mentor'], [], true],
    ['mentee-gone', ALL, ['mentor'], false],
  ])('%s, after asking %s, is written to %s; told the young person in person: %s', (kind, asked, to, tellMentee) => {
    expect(tellsOfEnding(kind, asked)).toEqual({ to, tellMentee });
  });
});
