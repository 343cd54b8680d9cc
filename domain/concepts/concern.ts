import * as z from 'zod';
import { partySchema } from './pair.ts';

/** Whom a worry is about, as far as it decides who may read it. `unsaid`: the question was left open. */
export const ABOUTS = ['other', 'coordinator', 'manager', 'unsaid'] as const;
export const aboutSchema = z.enum(ABOUTS);
export type About = z.infer<typeof aboutSchema>;

/** What somebody was worried about. The words themselves lie under `textKey` and nowhere else. */
export const concernSchema = z.object({
  id: z.string(),
  pairId: z.string().optional(),
  about: aboutSchema,
  /** Who of the pair wrote it; left out for a coordinator or the manager. */
  side: partySchema.optional(),
  by: z.string(),
  urgent: z.boolean(),
  at: z.string(),
  textKey: z.string(),
});
export type Concern = z.infer<typeof concernSchema>;

/** A person has looked: only that ends the freeze. */
export const decisionSchema = z.object({
  concernId: z.string(),
  decision: z.enum(['keep', 'stop']),
  at: z.string(),
  by: z.string(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** What somebody of ours did or decided about it: added, never changed. */
export const noteSchema = z.object({
  id: z.string(),
  concernId: z.string(),
  at: z.string(),
  by: z.string(),
  textKey: z.string(),
});
export type Note = z.infer<typeof noteSchema>;

/** `open` while any concern waits for a person, whatever was decided on others; `stopped`: contact ended for one. */
export type ConcernStand = 'none' | 'open' | 'stopped';

export const standOfConcerns = (
  concerns: readonly Pick<Concern, 'id'>[],
  decided: readonly Decision[],
): ConcernStand => {
  const looked = new Set(decided.map(({ concernId }) => concernId));
  if (concerns.some(({ id }) => !looked.has(id))) return 'open';
  return decided.some(({ decision }) => decision === 'stop') ? 'stopped' : 'none';
};
