import * as z from 'zod';
import { seenSchema } from './session.ts';

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
