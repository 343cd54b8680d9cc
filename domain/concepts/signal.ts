import * as z from 'zod';
import { partySchema } from './pair.ts';

/** What changes a running pair. The same words name the errors that end Contact in pair-lifecycle. */
export const SIGNALS = [
  'pair-ended',
  'schools-reopened',
  'concern-raised',
  'withdrawn',
  'ways-changed',
  'concern-settled',
  'start-after-all',
] as const;
export const signalKindSchema = z.enum(SIGNALS);
export type SignalKind = z.infer<typeof signalKindSchema>;

export const signalSchema = z.object({
  id: z.string(),
  pairId: z.string(),
  kind: signalKindSchema,
  side: partySchema.optional(),
  at: z.string(),
  handledAt: z.string().optional(),
});
export type Signal = z.infer<typeof signalSchema>;
