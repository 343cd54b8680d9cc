import * as z from 'zod';
import { answerRouteSchema, voidReasonSchema } from './ask.ts';
import { acceptanceSchema } from './guidelines.ts';
import { waySchema } from './way.ts';

/** An object in the bucket, by reference and hash, so that anybody can check that it is still the very same. */
export const keptSchema = z.object({
  key: z.string(),
  /** S3's own: whatever is put under the key later has another. */
  objectVersion: z.string().optional(),
  /** Of its bytes, in hex. */
  sha256: z.string(),
});
export type Kept = z.infer<typeof keptSchema>;

/**
 * Words that somebody had before them: the `question`, the later mail of ours that they `answered`, the `pages` with what was
 * filled in, or the `script` of a coordinator with what was written down.
 */
const shownSchema = z.object({
  what: z.enum(['question', 'answered', 'pages', 'script']),
  key: z.string(),
  /** Of their template. */
  wordsVersion: z.string(),
});
export type Shown = z.infer<typeof shownSchema>;

/** What a coordinator read an answer in, or how they heard it. */
export const meansSchema = z.enum(['mail', 'phone', 'text', 'post', 'in-person']);
export type Means = z.infer<typeof meansSchema>;

/** What proves an answer, by reference. Kept with the answer, so that a crash before the record is written loses nothing. */
export const evidenceSchema = z.object({
  shown: z.array(shownSchema).optional(),
  /** Key of the raw mail that they wrote. */
  mailKey: z.string().optional(),
  verdicts: z.record(z.string(), z.string()).optional(),
  rule: z.object({ name: z.string(), version: z.string() }).optional(),
  /** Who they say they are to the child. What the school's file says stays in the Person record. */
  relationship: z.enum(['parent', 'carer', 'council', 'other']).optional(),
  /** How they confirmed "I may decide for this child": on the page, by a YES to words that say so, or to the coordinator. */
  mayDecide: z.enum(['page', 'reply', 'told']).optional(),
  means: meansSchema.optional(),
  /** Which number was called. The number itself stands in the script. */
  number: z.enum(['on-file', 'other']).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Append-only evidence of a parent's answer. Personal details are held by reference (person, words, raw mail). */
export const consentSchema = evidenceSchema.omit({ shown: true, mailKey: true }).extend({
  /** `{pairId}.{askId}.{decision}.{when}` */
  id: z.string(),
  pairId: z.string(),
  askId: z.string(),
  personId: z.string(),
  /** `withdrawn` is the person's own act; `invalidated` says that a record was made in error, and counts for nothing. */
  decision: z.enum(['given', 'refused', 'withdrawn', 'invalidated']),
  /** Why it was invalidated, and which record. */
  reason: voidReasonSchema.optional(),
  of: z.string().optional(),
  /** The ways that the question listed, and those of them that were agreed to. */
  waysAsked: z.array(waySchema),
  ways: z.array(waySchema),
  at: z.string(),
  route: answerRouteSchema,
  /** Which guidelines they accepted with it. */
  guidelines: acceptanceSchema.optional(),
  shown: z.array(shownSchema.extend(keptSchema.shape)),
  mail: keptSchema.optional(),
  /** The coordinator who wrote it down. */
  recordedBy: z.string().optional(),
});
export type Consent = z.infer<typeof consentSchema>;

/** A later record that a consent was confirmed to its giver: a mail, a task to pass the words on, and who then did. */
export const confirmationSchema = z.object({
  consentId: z.string(),
  pairId: z.string(),
  how: z.enum(['mail', 'pass-on', 'passed-on']),
  at: z.string(),
  words: keptSchema.optional(),
  /** SES's id of the mail. */
  messageId: z.string().optional(),
  by: z.string().optional(),
});
export type Confirmation = z.infer<typeof confirmationSchema>;
