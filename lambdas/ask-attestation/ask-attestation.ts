import { MissingItemError } from '../../domain/errors.ts';
import { wentLive } from '../../domain/rules/sessions/outcome-of-session.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { Tasks } from '../adapters/tasks.ts';
import type { Workflows } from '../adapters/workflows.ts';
import type { SessionTokenInput } from '../shared/sessions/session-step.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface AskAttestationDeps extends TaskDeps {
  sessions: Pick<Sessions, 'getSession'>;
  tasks: Pick<Tasks, 'openTask' | 'getTask' | 'holdTask'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

/** Asks the coordinator who came and whether it went as agreed. Where nobody met, there is nothing to attest. */
export const makeAskAttestation =
  (deps: AskAttestationDeps) =>
  async ({ pairId, sessionId, token }: SessionTokenInput): Promise<Record<string, never>> => {
    const session = await deps.sessions.getSession(pairId, sessionId);
    if (!wentLive(session)) {
      await deps.workflows.succeedTask(token, { outcome: 'nothing-to-attest' });
      return {};
    }
    const { coordinatorId } = await deps.pairs.getPair(pairId);
    const wanted = { kind: 'attest-session', ref: sessionId, pairId, ownerId: coordinatorId } as const;
    const { id } = await openTaskFor(wanted, deps);
    const task = await deps.tasks.holdTask(id, token);
    if (task === undefined) throw new MissingItemError(`task ${id}`);
    if (task.doneAt !== undefined) await deps.workflows.succeedTask(token, { outcome: 'attested' });
    return {};
  };
