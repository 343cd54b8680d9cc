import * as z from 'zod';
import { writerSchema } from './message.ts';
import { partySchema } from './pair.ts';

/** What a mailed link opens. Stored under the hash of its token; the token itself is only in the mail. */
export const linkTargetSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ask'),
    pairId: z.string(),
    askId: z.string(),
    personId: z.string(),
    side: partySchema,
    /** The mail about the question that it stands in. */
    mailKey: z.string().optional(),
  }),
  z.object({
    kind: z.literal('person'),
    pairId: z.string(),
    personId: z.string(),
    side: partySchema,
    /** The mail that it stands in, whose words a reply may quote. */
    mailKey: z.string().optional(),
  }),
  /** Only of the address that replies go to, in a letter about several things: all that its answer is about. */
  z.object({
    kind: z.literal('letter'),
    personId: z.string(),
    of: z.array(
      z.object({
        pairId: z.string(),
        side: partySchema,
        askId: z.string().optional(),
        /** The mail that this was part of, as its pair remembers it. */
        mailKey: z.string(),
      }),
    ),
  }),
  // A reply to the mail that it stands in is a message to the other side.
  z.object({
    kind: z.literal('relay'),
    pairId: z.string(),
    personId: z.string(),
    side: writerSchema,
    mailKey: z.string(),
  }),
  z.object({ kind: z.literal('task'), taskId: z.string(), personId: z.string() }),
  z.object({
    kind: z.literal('join'),
    pairId: z.string(),
    sessionId: z.string(),
    personId: z.string(),
    as: z.enum(['mentor', 'mentee', 'coordinator']),
  }),
]);
export type LinkTarget = z.infer<typeof linkTargetSchema>;
export type LinkOf<K extends LinkTarget['kind']> = Extract<LinkTarget, { kind: K }>;

export const linkSchema = z.object({
  target: linkTargetSchema,
  createdAt: z.string(),
  expiresAt: z.string(),
  revokedAt: z.string().optional(),
});
export type Link = z.infer<typeof linkSchema>;
