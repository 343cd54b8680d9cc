import * as z from 'zod';
import { seenSchema } from './session.ts';
import { lackSchema } from './supply.ts';

/** What Meet may have made of a call although it was told not to. */
export const ARTIFACTS = ['recordings', 'transcripts', 'smartNotes'] as const;
export const artifactSchema = z.enum(ARTIFACTS);
export type Artifact = z.infer<typeof artifactSchema>;

/** What Google knew of a session's calls, copied out before it forgets them: no names, and appended once. */
export const sessionRecordSchema = z.object({
  sessionId: z.string(),
  pairId: z.string(),
  at: z.string(),
  /** Every time that somebody came in, until they left. */
  stays: z.array(seenSchema),
  /** Seconds that guests were in the call; the longest stretch of them without the coordinator. */
  guestSeconds: z.number(),
  longestAloneSeconds: z.number(),
  artifacts: z.array(artifactSchema),
});
export type SessionRecord = z.infer<typeof sessionRecordSchema>;

/** The word on a session of whoever was in it for us: appended once, so that the first one stands. */
export const attestationSchema = z.object({
  sessionId: z.string(),
  pairId: z.string(),
  at: z.string(),
  by: z.string(),
  mentorCame: z.boolean(),
  menteeCame: z.boolean(),
  camerasAsAgreed: z.boolean(),
  /** What the young person lacked for it. */
  lacks: z.array(lackSchema),
  /** It did not work: the time, `HH:mm` of the same day, at which it is tried once more. */
  again: z.string().optional(),
  /** Where their words lie about a gap in which somebody was in the call without them. */
  gapKey: z.string().optional(),
});
export type Attestation = z.infer<typeof attestationSchema>;
