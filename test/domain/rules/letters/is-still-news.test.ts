import { describe, expect, it } from 'vitest';
import type { LastDay } from '../../../../domain/concepts/last-day.ts';
import type { WaitingNews } from '../../../../domain/concepts/letter.ts';
import type { Pair } from '../../../../domain/concepts/pair.ts';
import { isStillNews } from '../../../../domain/rules/letters/is-still-news.ts';
import { aPair } from '../../builders.ts';

const DAY: LastDay = { on: '2026-05-18', schools: true, mayMeet: true, mayWrite: true };
const waiting = (news: WaitingNews['news'], lastDay?: LastDay): WaitingNews => ({
  personId: 'p1-mentor',
  pairId: 'p1',
  party: 'mentor',
  key: 'k',
  news,
  lastDay,
  at: '2026-05-05T09:00:00.000Z',
});
const active = aPair({ standing: 'active', reopensOn: DAY.on });
const isNews = (news: WaitingNews, pair: Pair, mayWrite = true) =>
  isStillNews(news, { pair, told: undefined, refusers: [], mayWrite });

describe('news that has waited', () => {
  it.each<[string, WaitingNews, Pair, boolean, boolean]>([
    ['a last day that stands', waiting('last-words', DAY), active, true, true],
    ['another last day', waiting('last-words', DAY), { ...active, reopensOn: '2026-05-20' }, true, false],
    ['a last message once messages have ended', waiting('last-words', DAY), active, false, false],
    ['a last Meet once the pair pauses', waiting('last-words', DAY), { ...active, standing: 'paused' }, true, false],
    ['a last day once all are home', waiting('last-words', DAY), { ...active, standing: 'returned' }, true, false],
    ['that it goes on while a day is set', waiting('goes-on'), active, true, false],
    ['that it goes on without one', waiting('goes-on'), { ...active, reopensOn: 'unknown' }, true, true],
    ['an end', waiting('ended'), { ...active, standing: 'closed' }, false, true],
    ['how to write', waiting('messages-open'), active, true, true],
    ['how to write once messages have ended', waiting('messages-open'), active, false, false],
    ['that schools are back', waiting('schools-reopened'), { ...active, standing: 'returned' }, false, true],
  ])('%s', (_case, news, pair, mayWrite, told) => {
    expect(isNews(news, pair, mayWrite)).toBe(told);
  });
});
