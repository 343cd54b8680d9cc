import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../../domain/concepts/choice.ts';
import type { Pair } from '../../../../domain/concepts/pair.ts';
import { followUpAt } from '../../../../domain/rules/asks/follow-up.ts';
import { allYes, aPair, instant, london, programme } from '../../builders.ts';

const due = (since: string, now = since, over: { mentor?: Partial<Choice>; pair?: Partial<Pair> } = {}) =>
  followUpAt({
    pair: aPair(over.pair),
    choices: allYes({ mentor: { answer: 'wait', ways: [], at: instant(since), ...over.mentor } }),
    now: london(now),
    programme,
  })?.toFormat("ccc d LLL yyyy 'at' HH:mm");

describe('a mentor who waits hears how this will work', () => {
  it.each([
    ['two weeks later to the minute', '2026-05-05T10:20', 'Tue 19 May 2026 at 10:20'],
    ['that morning, when they chose it in the evening', '2026-05-05T21:00', 'Tue 19 May 2026 at 09:00'],
    ['on the Friday before, when they chose it on a Sunday', '2026-05-10T12:00', 'Fri 22 May 2026 at 09:00'],
    ['before a bank holiday, not after', '2026-05-11T08:00', 'Fri 22 May 2026 at 09:00'],
    ['before Christmas, not after', '2026-12-14T10:00', 'Thu 24 Dec 2026 at 09:00'],
  ])('%s', (_case, since, expected) => {
    expect(due(since)).toBe(expected);
  });

  it('when the office is open next, if something had held it up', () => {
    expect(due('2026-05-05T10:00', '2026-05-23T22:00')).toBe('Tue 26 May 2026 at 09:00');
  });

  it.each<[string, { mentor?: Partial<Choice>; pair?: Partial<Pair> }]>([
    ['who says yes after all', { mentor: { answer: 'yes' } }],
    ['whose choice was for an earlier closure', { mentor: { round: 0 } }],
    ['who was told', { pair: { followedUpAt: instant('2026-05-19T10:00') } }],
  ])('but not one %s', (_case, over) => {
    expect(due('2026-05-05T10:00', '2026-05-20T10:00', over)).toBeUndefined();
  });

  it('and again when they choose it anew', () => {
    const pair = { followedUpAt: instant('2026-05-19T10:00') };
    expect(due('2026-05-20T10:00', '2026-05-20T10:00', { pair })).toBe('Wed 3 Jun 2026 at 10:00');
  });
});
