import * as z from 'zod';
import { MissingItemError } from '../../domain/errors.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { sessionTokenSchema } from '../shared/sessions/session-step.ts';

export interface HoldSessionDeps {
  sessions: Pick<Sessions, 'holdSession'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

export const holdSessionSchema = sessionTokenSchema.extend({ until: z.enum(['reminder', 'start']) });

/** Lets the session wait in a way that a cancellation reaches. One that was cancelled before does not wait. */
export const makeHoldSession =
  (deps: HoldSessionDeps) =>
  async ({ pairId, sessionId, token }: z.infer<typeof holdSessionSchema>): Promise<Record<string, never>> => {
    const session = await deps.sessions.holdSession(pairId, sessionId, token);
    if (session === undefined) throw new MissingItemError(`session ${sessionId}`);
    if (session.status === 'cancelled') await deps.workflows.succeedTask(token, { outcome: 'cancelled' });
    return {};
  };
