import * as z from 'zod';
import { answerRouteSchema, everySchema, halfDaySchema } from './ask.ts';
import { sideSchema } from './pair.ts';
import { waySchema } from './way.ts';

/** What one side wants now: the last answer or change of mind that counts. Kept per pair and side. */
export const choiceSchema = z.object({
  side: sideSchema,
  personId: z.string(),
  answer: z.enum(['yes', 'no', 'wait']),
  ways: z.array(waySchema),
  times: z.array(halfDaySchema),
  every: everySchema.optional(),
  at: z.string(),
  route: answerRouteSchema,
  round: z.number().int(),
});
export type Choice = z.infer<typeof choiceSchema>;
export type Choices = Partial<Record<z.infer<typeof sideSchema>, Choice>>;
