import * as z from 'zod';

/** What the machine `hand-over` is about: whose pairs. */
export const handOverSchema = z.object({ coordinatorId: z.string() });
export type HandOverInput = z.infer<typeof handOverSchema>;
