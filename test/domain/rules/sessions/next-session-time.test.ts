import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../domain/concepts/plan.ts';
import { nextSessionTime } from '../../../../domain/rules/sessions/next-session-time.ts';
import { slotUnits } from '../../../../domain/rules/sessions/slot-units.ts';
import { aPlan, aSlot, london, programme } from '../../builders.ts';

interface Looked {
  plan?: Partial<Plan>;
  after?: string;
  now: string;
  inHolidays?: boolean;
  until?: string;
}

const next = ({ plan = {}, after, now, inHolidays = false, until }: Looked) =>
  nextSessionTime(aPlan(plan), {
    after: after === undefined ? undefined : london(after),
    now: london(now),
    until: until === undefined ? undefined : london(until),
    programme: { ...programme, sessionsInSchoolHolidays: inHolidays },
  })?.toISO();

describe('the next session', () => {
  it.each<[string, Looked, string]>([
    ['is the first day of the plan', { now: '2026-05-08T10:00' }, '2026-05-12T11:00'],
    ['keeps the notice of a day', { now: '2026-05-11T11:01' }, '2026-05-19T11:00'],
    ['may be exactly a day ahead', { now: '2026-05-11T11:00' }, '2026-05-12T11:00'],
    ['comes a week after the last', { after: '2026-05-12T11:00', now: '2026-05-12T11:40' }, '2026-05-19T11:00'],
    [
      'comes two weeks later, counted from the start',
      { plan: { every: 2 }, after: '2026-05-12T11:00', now: '2026-05-20T09:00' },
      '2026-05-26T11:00',
    ],
    [
      'comes four weeks later',
      { plan: { every: 4 }, after: '2026-05-12T11:00', now: '2026-05-12T11:40' },
      '2026-06-09T11:00',
    ],
    [
      'is the plan’s when it is before the last day',
      { now: '2026-05-08T10:00', until: '2026-05-15T17:00' },
      '2026-05-12T11:00',
    ],
    [
      'is brought forward to before the last day',
      { plan: { every: 4 }, after: '2026-05-12T11:00', now: '2026-05-12T11:40', until: '2026-05-29T17:00' },
      '2026-05-26T11:00',
    ],
    ['keeps its weeks when one was left out', { plan: { every: 2 }, now: '2026-05-13T09:00' }, '2026-05-26T11:00'],
    [
      'starts in the week after, when its day has passed',
      { plan: { startsOn: '2026-05-13' }, now: '2026-05-08T10:00' },
      '2026-05-19T11:00',
    ],
    [
      'leaves out a bank holiday',
      { plan: { startsOn: '2026-05-25', slot: aSlot({ weekday: 1 }) }, now: '2026-05-20T10:00' },
      '2026-06-01T11:00',
    ],
    ['leaves out a school holiday', { after: '2026-06-23T11:00', now: '2026-06-23T11:40' }, '2026-08-18T11:00'],
    [
      'takes place in a school holiday when the owner says so',
      { after: '2026-06-23T11:00', now: '2026-06-23T11:40', inHolidays: true },
      '2026-06-30T11:00',
    ],
    [
      'is found years after the plan began',
      { plan: { startsOn: '2026-01-05' }, now: '2028-06-01T10:00' },
      '2028-06-06T11:00',
    ],
  ])('%s', (_case, looked, start) => {
    expect(next(looked)).toBe(london(start).toISO());
  });

  it.each([
    ['spring', '2026-03-24T11:00', '2026-03-31T11:00'],
    ['autumn', '2026-10-20T11:00', '2026-10-27T11:00'],
  ])('stays at its hour by the clock in %s', (_case, after, start) => {
    expect(next({ plan: { startsOn: '2026-01-05' }, after, now: after })).toBe(london(start).toISO());
  });

  it.each<[string, Looked]>([
    ['for messages only', { plan: { slot: undefined }, now: '2026-05-08T10:00' }],
    ['outside the hours of a Meet', { plan: { slot: aSlot({ time: '09:00' }) }, now: '2026-05-08T10:00' }],
    [
      'in the week after another, before the last day',
      { plan: { every: 4 }, after: '2026-05-12T11:00', now: '2026-05-12T11:40', until: '2026-05-18T17:00' },
    ],
    ['past the known calendar', { now: '2028-12-20T10:00' }],
  ])('is none %s', (_case, looked) => {
    expect(next(looked)).toBeUndefined();
  });
});

describe('the units of a session', () => {
  it.each([
    ['half an hour with its buffer', '2026-05-12T11:00', 30, 10, '2026-05-12', 132, 139],
    ['an odd start', '2026-05-12T11:03', 10, 0, '2026-05-12', 132, 134],
    ['a summer morning, London’s day', '2026-07-07T10:00', 30, 0, '2026-07-07', 120, 125],
  ])('are those of %s', (_case, start, minutes, buffer, date, first, last) => {
    const { units, ...rest } = slotUnits(london(start).toUTC(), minutes, buffer);
    expect([rest.date, units[0], units.at(-1), units.length]).toEqual([date, first, last, last - first + 1]);
  });

  it('keep sessions apart by the buffer, and let them follow it', () => {
    const units = (start: string) => slotUnits(london(start), 30, 10).units;
    const overlap = (one: string, other: string) => units(one).some((unit) => units(other).includes(unit));
    expect(overlap('2026-05-12T11:00', '2026-05-12T11:35')).toBe(true);
    expect(overlap('2026-05-12T11:00', '2026-05-12T11:40')).toBe(false);
  });
});
