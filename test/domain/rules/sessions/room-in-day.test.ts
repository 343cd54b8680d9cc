import { describe, expect, it } from 'vitest';
import { type DayOfWork, hasRoomAt, roomInDay } from '../../../../domain/rules/sessions/room-in-day.ts';
import { slotUnits } from '../../../../domain/rules/sessions/slot-units.ts';
import { london, programme } from '../../builders.ts';

/** Tuesday 16 June 2026. */
const TUESDAY = london('2026-06-16T00:00');

const aDay = (booked: string[] = [], busy: [string, string][] = []): DayOfWork => ({
  day: TUESDAY,
  taken: new Map(
    booked.flatMap((time) =>
      slotUnits(london(`2026-06-16T${time}`), 30, programme.bufferMinutes).units.map((unit) => [unit, time] as const),
    ),
  ),
  busy: busy.map(([from, to]) => ({ startsAt: `2026-06-16T${from}:00+01:00`, endsAt: `2026-06-16T${to}:00+01:00` })),
});

describe('a coordinator’s day has room', () => {
  it.each([
    ['at ten when it is free', aDay(), '10:00', true],
    ['not beside a booking that takes it', aDay(['10:00']), '10:00', false],
    ['not in the buffer after a booking', aDay(['10:00']), '10:30', false],
    ['after the buffer', aDay(['10:00']), '11:00', true],
    ['not while the calendar holds something', aDay([], [['09:30', '10:10']]), '10:00', false],
    ['as soon as that has ended', aDay([], [['09:30', '10:00']]), '10:00', true],
    ['until that begins', aDay([], [['10:30', '12:00']]), '10:00', true],
    ['not where no time for lunch would be left', aDay(['11:30', '13:30']), '12:30', false],
  ])('%s', (_what, day, time, expected) => {
    expect(hasRoomAt(day, time, programme)).toBe(expected);
  });
});

describe('how many more Meets fit into a day', () => {
  it.each([
    ['six when it is free, with lunch in between', aDay(), 6],
    ['one less with one booked', aDay(['10:00']), 5],
    ['none when the calendar is full', aDay([], [['09:00', '17:00']]), 0],
    ['those of the afternoon when the morning is taken', aDay([], [['09:00', '13:00']]), 3],
  ])('%s', (_what, day, count) => {
    expect(roomInDay(day, programme)).toBe(count);
  });

  it('no more than are allowed a day', () => {
    expect(roomInDay(aDay(['10:00']), { ...programme, mostMeetsADay: 2 })).toBe(1);
    expect(roomInDay(aDay(), { ...programme, mostMeetsADay: 2 })).toBe(2);
  });
});
