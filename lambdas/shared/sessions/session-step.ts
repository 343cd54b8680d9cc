import * as z from 'zod';
import type { Session } from '../../../domain/concepts/session.ts';

export const sessionInputSchema = z.object({ pairId: z.string(), sessionId: z.string() });
export type SessionInput = z.infer<typeof sessionInputSchema>;

export const sessionTokenSchema = sessionInputSchema.extend({ token: z.string() });
export type SessionTokenInput = z.infer<typeof sessionTokenSchema>;

/** What every step of `meet-session` answers. `waitSeconds`: until its next wait ends, an integer of 1 at least. */
export interface SessionStep<Outcome extends string = string> {
  pairId: string;
  sessionId: string;
  outcome: Outcome;
  waitSeconds: number;
  /** Until something that is held back is tried again, before that wait ends. */
  lookSeconds?: number;
}

export const toStep = <Outcome extends string>(
  session: Session,
  outcome: Outcome,
  waitSeconds = 1,
): SessionStep<Outcome> => ({ pairId: session.pairId, sessionId: session.id, outcome, waitSeconds });
