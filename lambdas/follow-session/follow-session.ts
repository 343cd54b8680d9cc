import { MissingItemError } from '../../domain/errors.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { Workflows } from '../adapters/workflows.ts';
import type { SessionTokenInput } from '../shared/sessions/session-step.ts';

export interface FollowSessionDeps {
  sessions: Pick<Sessions, 'followSession'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

/** Waits for the end of a session that runs already; one that has been reported does not keep anybody waiting. */
export const makeFollowSession =
  (deps: FollowSessionDeps) =>
  async ({ pairId, sessionId, token }: SessionTokenInput): Promise<Record<string, never>> => {
    const session = await deps.sessions.followSession(pairId, sessionId, { token });
    if (session === undefined) throw new MissingItemError(`session ${sessionId}`);
    if (session.reportedAt !== undefined)
      await deps.workflows.succeedTask(token, { outcome: session.outcome ?? 'stuck' });
    return {};
  };
