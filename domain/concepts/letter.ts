import * as z from 'zod';
import { lastDaySchema } from './last-day.ts';
import { newsWordsSchema } from './news.ts';
import { partySchema } from './pair.ts';

/** One thing that a letter asks or tells. `key` names it for ever among the mails of its pair: nobody gets the same twice. */
export const letterItemSchema = z.object({
  kind: z.enum(['question', 'reminder', 'news']),
  pairId: z.string(),
  party: partySchema,
  key: z.string(),
  /** The question, or for news none. */
  askId: z.string().optional(),
});
export type LetterItem = z.infer<typeof letterItemSchema>;

/**
 * The one mail of a day with all that one person is asked and told that day, about however many young people. Receipts and mails about
 * a session are mails of their own. `day` is a London date; `messageId` is there once it has gone out.
 */
export const letterSchema = z.object({
  day: z.string(),
  claimedAt: z.string(),
  items: z.array(letterItemSchema).default([]),
  sentAt: z.string().optional(),
  messageId: z.string().optional(),
  /** Of its text, in hex, and the version of its words. */
  sha256: z.string().optional(),
  wordsVersion: z.string().optional(),
});
export type Letter = z.infer<typeof letterSchema>;

/** News on its way to one person: it waits here until a letter takes it along. */
export const waitingNewsSchema = z.object({
  personId: z.string(),
  pairId: z.string(),
  party: partySchema,
  key: z.string(),
  news: z.enum([...newsWordsSchema.options, 'how-waiting-works']),
  /** News of an entry in the list of news, which may be dropped meanwhile. */
  newsId: z.string().optional(),
  waited: z.boolean().optional(),
  hadMeets: z.boolean().optional(),
  /** Of words before a last day. */
  lastDay: lastDaySchema.optional(),
  at: z.string(),
});
export type WaitingNews = z.infer<typeof waitingNewsSchema>;
