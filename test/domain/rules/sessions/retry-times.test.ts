import { describe, expect, it } from 'vitest';
import { retryAt, retryTimes } from '../../../../domain/rules/sessions/retry-times.ts';
import { aSession, instant, london } from '../../builders.ts';

describe('a Meet that broke off may be tried once more', () => {
  it.each<[string, string, string[]]>([
    ['later the same day', '2026-05-12T14:50', ['15:15', '15:30']],
    ['with a quarter of an hour to read of it', '2026-05-12T15:15', ['15:30']],
    ['not too late for a whole one', '2026-05-12T15:16', []],
    ['not on another day', '2026-05-13T09:00', []],
  ])('%s', (_when, now, times) => {
    expect(retryTimes(aSession(), london(now))).toEqual(times);
  });

  it('and not a third time', () => {
    expect(retryTimes(aSession({ retryOf: 'p1.0' }), london('2026-05-12T12:00'))).toEqual([]);
  });

  it('at a time in London, as long as it was', () => {
    const { startsAt, endsAt } = retryAt(aSession(), '15:15');
    expect([startsAt, endsAt].map((time) => new Date(time.toMillis()).toISOString())).toEqual([
      instant('2026-05-12T15:15'),
      instant('2026-05-12T15:45'),
    ]);
  });
});
