import * as z from 'zod';

/** Instead of a day: schools have reopened and all are told at once; or the day that was set does not count any more. */
export const REOPENING_NOW = 'now';
export const REOPENING_UNKNOWN = 'unknown';

/** What the manager said last about a school, or about `all`. Only a run that was started for this very day may bring anybody home. */
export const reopeningSchema = z.object({
  schoolId: z.string(),
  /** A London date, `now` or `unknown`. */
  on: z.string(),
  at: z.string(),
});
export type Reopening = z.infer<typeof reopeningSchema>;
