import type { Answer, Ask } from '../domain/concepts/ask.ts';

/** Asked on Monday 4 May 2026 at 10:00 in London. */
export const anAsk = (over: Partial<Ask> = {}): Ask => ({
  id: 'consent.parent.1',
  pairId: 'p1',
  kind: 'consent',
  side: 'parent',
  personId: 'p1-parent',
  ways: ['messages', 'meet-video'],
  openedAt: '2026-05-04T09:00:00.000Z',
  closesAt: '2026-05-18T09:00:00.000Z',
  reminders: 0,
  ...over,
});

/** Given on Tuesday 5 May 2026 at 10:00 in London. */
export const anAnswer = (over: Partial<Answer> = {}): Answer => ({
  answer: 'yes',
  ways: ['messages', 'meet-video'],
  times: [],
  at: '2026-05-05T09:00:00.000Z',
  route: 'page',
  ...over,
});
