import { MANAGER_ID } from '../shared/manager.ts';
import { openTaskFor, type TaskDeps } from '../shared/open-task.ts';

export interface HandToPersonInput {
  machine: string;
  executionName: string;
  pairId?: string | undefined;
  sessionId?: string | undefined;
}

/** A workflow that cannot go on opens a task: for the pair's coordinator, or for the manager when it concerns no pair. */
export const makeHandToPerson =
  (deps: TaskDeps) =>
  async ({ machine, executionName, pairId }: HandToPersonInput) => {
    const ownerId = pairId === undefined ? MANAGER_ID : (await deps.pairs.getPair(pairId)).coordinatorId;
    await openTaskFor({ kind: 'stuck', ref: `${machine}/${executionName}`, pairId, ownerId }, deps);
    return { outcome: 'stuck' };
  };
