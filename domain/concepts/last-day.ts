import * as z from 'zod';

/** A day that contact ends on, as the two are told of it beforehand. */
export const lastDaySchema = z.object({
  /** A London date. */
  on: z.string(),
  /** Schools reopen on it; else the pair ends. */
  schools: z.boolean(),
  /** Until then there is one last Meet, and one last message each. */
  mayMeet: z.boolean(),
  mayWrite: z.boolean(),
});
export type LastDay = z.infer<typeof lastDaySchema>;
