import * as z from 'zod';

/**
 * Dates in which a coordinator is away (ill or not is nobody's business) or, written later, back before their time. Added, never changed:
 * of two that hold at one instant the later written one counts. Instants are UTC; `until` is the first that is not part of it.
 */
export const leaveSchema = z.object({
  kind: z.enum(['away', 'back']),
  from: z.string(),
  until: z.string(),
  /** Who covers: a coordinator of any school. Left out: nobody, so that the manager sees to it. */
  coverId: z.string().optional(),
  at: z.string(),
  /** Who wrote it down. */
  by: z.string(),
});
export type Leave = z.infer<typeof leaveSchema>;
