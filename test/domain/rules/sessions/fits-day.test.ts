import { describe, expect, it } from 'vitest';
import { type FitsDay, fitsDay } from '../../../../domain/rules/sessions/fits-day.ts';
import { slotUnits } from '../../../../domain/rules/sessions/slot-units.ts';
import { london, programme } from '../../builders.ts';

const unitsAt = (time: string) => slotUnits(london(`2026-05-12T${time}`), 30, programme.bufferMinutes).units;

/** Half an hour and its buffer for each time, by the session of that time. */
const dayOf = (...times: string[]) =>
  new Map(times.flatMap((time) => unitsAt(time).map((unit) => [unit, time] as const)));

const fits = (wanted: string, others: string[], over: Partial<typeof programme> = {}): FitsDay =>
  fitsDay({ taken: dayOf(...others), units: unitsAt(wanted), sessionId: wanted, programme: { ...programme, ...over } });

describe('one more Meet in a coordinator’s day', () => {
  it.each<[string, string, string[], FitsDay]>([
    ['fits an empty day', '10:00', [], 'yes'],
    ['is not at the same time', '10:00', ['10:05'], 'taken'],
    ['is not within ten minutes after another', '10:35', ['10:00'], 'taken'],
    ['follows another after its buffer', '10:40', ['10:00'], 'yes'],
    ['does not end in the buffer before another', '10:00', ['10:35'], 'taken'],
    ['holds its own time again', '10:00', ['10:00'], 'yes'],
    ['leaves 40 minutes for lunch', '13:00', ['11:00', '11:40'], 'yes'],
    ['does not take the last of lunch', '12:50', ['11:30', '12:10', '13:30'], 'lunch'],
    ['may be at noon while there is time after', '12:00', ['11:20'], 'yes'],
  ])('%s', (_case, wanted, others, answer) => {
    expect(fits(wanted, others)).toBe(answer);
  });

  it('is not the ninth, nor one more than the owner allows', () => {
    expect(fits('15:30', ['10:00', '10:40', '11:20'], { mostMeetsADay: 3 })).toBe('full');
    expect(fits('15:30', ['10:00', '10:40', '11:20'], { mostMeetsADay: 4 })).toBe('yes');
  });

  it('takes what lunch an owner leaves', () => {
    expect(fits('12:50', ['11:30', '12:10', '13:30'], { lunchMinutes: 0 })).toBe('yes');
  });
});
