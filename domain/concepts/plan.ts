import * as z from 'zod';
import { everySchema } from './ask.ts';
import { roomTermsSchema } from './in-the-room.ts';
import { waySchema } from './way.ts';

/** London time, `HH:mm`, Monday = 1. */
export const slotSchema = z.object({
  way: waySchema,
  weekday: z.number().int().min(1).max(5),
  time: z.string().regex(/^\d\d:\d\d$/),
  minutes: z.number().int().min(10).max(30),
  ...roomTermsSchema.shape,
});
export type Slot = z.infer<typeof slotSchema>;

/** The contact plan. Without a slot the pair shares messages only. `startsOn` is a London date. */
export const planSchema = z.object({
  pairId: z.string(),
  round: z.number().int(),
  ways: z.array(waySchema),
  slot: slotSchema.optional(),
  every: everySchema,
  startsOn: z.string(),
  status: z.enum(['proposed', 'agreed', 'ended']),
  proposedBy: z.string(),
  proposedAt: z.string(),
});
export type Plan = z.infer<typeof planSchema>;
