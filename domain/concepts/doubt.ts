import * as z from 'zod';
import type { ConcernStand } from './concern.ts';

/** A reply that may be a no. Contact of the pair rests from then on until a person has looked at it, by the task `taskId`. */
export const doubtSchema = z.object({ taskId: z.string(), at: z.string() });
export type Doubt = z.infer<typeof doubtSchema>;

/** Somebody has looked at such a reply: whatever they recorded stands by itself. */
export const doubtLookSchema = z.object({ taskId: z.string(), at: z.string(), by: z.string() });
export type DoubtLook = z.infer<typeof doubtLookSchema>;

/** What keeps a pair from contact beside its answers. `doubted`: nobody is worried, and a reply that may be a no waits for a look. */
export type ContactStand = ConcernStand | 'doubted';

export const standOfContact = (
  concern: ConcernStand,
  { doubts, looks }: { doubts: readonly Doubt[]; looks: readonly DoubtLook[] },
): ContactStand => {
  const looked = new Set(looks.map(({ taskId }) => taskId));
  return concern === 'none' && doubts.some(({ taskId }) => !looked.has(taskId)) ? 'doubted' : concern;
};

/** A person is about to look: nothing goes out meanwhile, and nothing is taken back. */
export const isResting = (stand: ContactStand): boolean => stand === 'open' || stand === 'doubted';
