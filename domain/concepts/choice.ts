import * as z from 'zod';
import { answerRouteSchema, everySchema, halfDaySchema } from './ask.ts';
import { acceptanceSchema, capacitySchema } from './guidelines.ts';
import { partySchema } from './pair.ts';
import { waySchema } from './way.ts';

/** What one side wants now: the last answer or change of mind that counts. Kept per pair and side. */
export const choiceSchema = z.object({
  side: partySchema,
  personId: z.string(),
  answer: z.enum(['yes', 'no', 'wait']),
  /** Given. */
  ways: z.array(waySchema),
  /** Asked about and not given: nobody asks this person about them again. What is in neither list was never asked. */
  refused: z.array(waySchema).default([]),
  times: z.array(halfDaySchema),
  every: everySchema.optional(),
  at: z.string(),
  route: answerRouteSchema,
  round: z.number().int(),
  guidelines: acceptanceSchema.optional(),
  /** A young person's. */
  capacity: capacitySchema.optional(),
});
export type Choice = z.infer<typeof choiceSchema>;
export type Choices = Partial<Record<z.infer<typeof partySchema>, Choice>>;
