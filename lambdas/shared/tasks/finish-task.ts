import type { Task } from '../../../domain/concepts/task.ts';
import type { Events } from '../../adapters/events.ts';
import type { Tasks } from '../../adapters/tasks.ts';
import { tellOrLeave } from '../letters/tell-or-leave.ts';
import { type FollowDeps, followTask } from './follow-task.ts';

export interface FinishDeps extends FollowDeps {
  tasks: Pick<Tasks, 'completeTask' | 'markTold'>;
  events: Pick<Events, 'appendEvent'>;
}

export interface Done {
  /** A person's id. */
  by: string;
  at: string;
  outcome: string;
}

/** Does what follows from a task that is done; what cannot be told now stays listed as untold. */
export const followDone = async (task: Task, deps: FinishDeps): Promise<void> => {
  if (await tellOrLeave(async () => await followTask(task, deps))) await deps.tasks.markTold(task.id);
};

/** Completes the task first: of two different decisions the first one stands, and only what stands has effects. */
export const finishTask = async ({ id, pairId, meets }: Task, done: Done, deps: FinishDeps): Promise<void> => {
  const seenTo = meets === undefined ? {} : { meets: meets.size };
  const completed = await deps.tasks.completeTask(id, { ...done, ...seenTo, untold: true });
  if (completed?.first && pairId !== undefined)
    await deps.events.appendEvent(pairId, { id: `task.${id}`, at: done.at, kind: 'task-done', by: done.by, ref: id });
  if (completed !== undefined) await followDone(completed.task, deps);
};
