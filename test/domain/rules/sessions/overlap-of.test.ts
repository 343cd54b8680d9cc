import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../domain/concepts/session.ts';
import { overlapOf } from '../../../../domain/rules/sessions/overlap-of.ts';
import { instant } from '../../builders.ts';

type Stay = NonNullable<Session['attendance']>[number];

const stay = (who: Stay['who'], from: string, to?: string): Stay => ({
  who,
  joinedAt: instant(`2026-05-12T${from}`),
  ...(to === undefined ? {} : { leftAt: instant(`2026-05-12T${to}`) }),
});

describe('how far the coordinator was there when somebody else was', () => {
  it.each<[string, Stay[], number, number]>([
    ['nobody came', [], 0, 0],
    ['the coordinator alone', [stay('coordinator', '10:55', '11:10')], 0, 0],
    ['all the time', [stay('coordinator', '10:55', '11:31'), stay('guest', '11:00', '11:30')], 1800, 0],
    ['never', [stay('guest', '11:00', '11:01')], 60, 60],
    [
      'but for a gap in the middle',
      [stay('coordinator', '10:55', '11:10'), stay('coordinator', '11:11', '11:30'), stay('guest', '11:00', '11:30')],
      1800,
      60,
    ],
    [
      'two gaps: the longer counts',
      [
        stay('coordinator', '11:00', '11:05'),
        stay('coordinator', '11:06', '11:10'),
        stay('guest', '11:00', '11:12'),
        stay('guest', '11:01', '11:12'),
      ],
      720,
      120,
    ],
    [
      'a gap in which nobody else was',
      [stay('coordinator', '11:00', '11:05'), stay('guest', '11:00', '11:05')],
      300,
      0,
    ],
    ['a stay that Google never closed', [stay('coordinator', '11:00', '11:05'), stay('guest', '11:01')], 0, 0],
  ])('%s', (_how, stays, guestSeconds, longestAloneSeconds) => {
    expect(overlapOf(stays)).toEqual({ guestSeconds, longestAloneSeconds });
  });
});
