import { ALTERNATE_ID, MANAGER_ID } from '../shared/tasks/manager.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface HandToPersonInput {
  machine: string;
  executionName: string;
  pairId?: string | undefined;
  sessionId?: string | undefined;
}

/** A concern may be about the coordinator or the manager, who must not even hear of it. */
const isAboutConcern = (machine: string): boolean => /(^|-)concern$/.test(machine);

const ownerOf = async ({ machine, pairId }: HandToPersonInput, { pairs }: TaskDeps): Promise<string> => {
  if (isAboutConcern(machine)) return ALTERNATE_ID;
  return pairId === undefined ? MANAGER_ID : (await pairs.getPair(pairId)).coordinatorId;
};

/** A workflow that cannot go on opens a task: for the pair's coordinator, or for the manager when it concerns no pair. */
export const makeHandToPerson = (deps: TaskDeps) => async (input: HandToPersonInput) => {
  const { machine, executionName, pairId } = input;
  const ownerId = await ownerOf(input, deps);
  await openTaskFor({ kind: 'stuck', ref: `${machine}/${executionName}`, pairId, ownerId }, deps);
  return { outcome: 'stuck' };
};
