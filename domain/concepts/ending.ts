import * as z from 'zod';

/** How a coordinator ends a pair: on a day that both know before, at once, or because one of the two is gone. */
export const ENDINGS = ['planned', 'at-once', 'mentor-gone', 'mentee-gone'] as const;
export const endingKindSchema = z.enum(ENDINGS);
export type EndingKind = z.infer<typeof endingKindSchema>;

/** A pair that ends by hand. `id` follows from its kind and day, so that a second press ends it once; `by` is a person's id. */
export const endingSchema = z.object({
  id: z.string(),
  kind: endingKindSchema,
  /** The last day of contact: a London date. */
  on: z.string(),
  by: z.string(),
  at: z.string(),
});
export type Ending = z.infer<typeof endingSchema>;

/** Whether contact of both goes on until the day, with a last word each. */
export const isAhead = ({ kind }: Pick<Ending, 'kind'>): boolean => kind === 'planned';
