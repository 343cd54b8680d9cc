import * as z from 'zod';

/** Who sent a reply, as far as that is proven. */
export const senderOutcomeSchema = z.enum(['verified', 'wrong-sender', 'unverified', 'spam', 'virus']);

/**
 * Why a person looks at a reply: it is not proven to be theirs, a no may hide in it, a yes would not mean the ways that we listed, the
 * answer needs ways and times that a word cannot say, or it is not clear.
 */
export const lookReasonSchema = z.enum(['sender', 'may-be-no', 'other-ways', 'needs-more', 'unclear']);

/** What our rules made of a reply, for the person who looks at it. No words of the mail. */
export const lookSchema = z.object({
  why: lookReasonSchema,
  sender: senderOutcomeSchema,
  reading: z.enum(['yes', 'no', 'unclear']),
  rule: z.object({ name: z.string(), version: z.string() }),
  verdicts: z.record(z.string(), z.string()),
});
export type Look = z.infer<typeof lookSchema>;
