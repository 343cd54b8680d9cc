import type { Sessions } from '../../adapters/sessions.ts';
import { toInstant } from '../moment.ts';
import { giveSessionTask } from '../sessions/session-task.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';

export interface DoubtDeclineDeps extends TaskDeps {
  sessions: Pick<Sessions, 'listSessions'>;
}

/** Somebody says for a guest that they cannot come, and it is not proven to be them: the coordinator asks. The session stays. */
export const doubtDecline = async (
  { pairId, sessionId }: { pairId: string; sessionId: string },
  deps: DoubtDeclineDeps,
): Promise<void> => {
  const session = (await deps.sessions.listSessions(pairId)).find(({ id }) => id === sessionId);
  if (session === undefined || session.endsAt < toInstant(deps.now())) return;
  await giveSessionTask({ session, note: 'doubtful-decline', kind: 'look-at-session' }, deps);
};
