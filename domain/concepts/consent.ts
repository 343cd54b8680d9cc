import * as z from 'zod';
import { answerRouteSchema } from './ask.ts';
import { waySchema } from './way.ts';

/** Append-only evidence of a parent's answer. Personal details are held by reference (person, raw mail). */
export const consentSchema = z.object({
  id: z.string(),
  pairId: z.string(),
  personId: z.string(),
  decision: z.enum(['given', 'refused', 'withdrawn']),
  ways: z.array(waySchema),
  at: z.string(),
  route: answerRouteSchema,
  /** SHA-256 of the exact words that were shown, with the version of their template. */
  wordingHash: z.string(),
  wordingVersion: z.string(),
  rawMailKey: z.string().optional(),
  verdicts: z.record(z.string(), z.string()).optional(),
  matchedRule: z.string().optional(),
  recordedBy: z.string().optional(),
});
export type Consent = z.infer<typeof consentSchema>;
