import type { Message } from '../domain/concepts/message.ts';

/** A mentor's, by page, on Tuesday 9 June 2026 at 10:00 in London. */
export const aMessage = (over: Partial<Message> = {}): Message => ({
  id: 'm1',
  pairId: 'pair1',
  from: 'mentor',
  by: 'm1',
  route: 'page',
  at: '2026-06-09T09:00:00.000Z',
  readBy: '2026-06-10T09:00:00.000Z',
  textKey: 'words/pair1/message.m1.txt',
  hadFiles: false,
  status: 'received',
  ...over,
});
