import * as z from 'zod';

/** Raised whenever the words of the guidelines change: whoever accepted an older version is shown as such. */
export const GUIDELINES_VERSION = 1;

/** How somebody came to know the guidelines that they accepted: on our page, in our mail, or read aloud by whom. */
export const acceptanceSchema = z.object({
  version: z.number().int(),
  how: z.enum(['page', 'mail', 'read-aloud']),
  /** The coordinator who read them aloud. */
  by: z.string().optional(),
  at: z.string(),
});
export type Acceptance = z.infer<typeof acceptanceSchema>;

/** A young person answers in their own right, or is told together with their parent. */
export const capacitySchema = z.enum(['own-right', 'with-parent']);
export type Capacity = z.infer<typeof capacitySchema>;
