import * as z from 'zod';
import { type Task, taskKindSchema } from '../../domain/concepts/task.ts';
import type { Tasks } from '../adapters/tasks.ts';
import { toInstant } from '../shared/moment.ts';
import { mailTask } from '../shared/tasks/mail-task.ts';
import { MANAGER_ID } from '../shared/tasks/manager.ts';
import { staysWithOwner, taskMailKey } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';
import { type EndCallsDeps, endCalls } from './end-calls.ts';

export type ChaseTasksDeps = TaskDeps &
  EndCallsDeps & { tasks: Pick<Tasks, 'openTask' | 'getTask' | 'listOpenTasks' | 'markEscalated'> };

/** Tasks that nobody is late with: a standing page, and what its machine chases by itself. */
const NEVER_LATE: Task['kind'][] = ['programme', 'concern'];

/** By default every kind of task. */
export const chaseInput = z.looseObject({ kinds: z.array(taskKindSchema).optional() });

/** A task that went along with another gets its own mail once that one is done without it, or was never opened. */
const mailLeft = async (open: readonly Task[], deps: ChaseTasksDeps): Promise<void> => {
  for (const task of open) {
    if (task.joins === undefined) continue;
    const joined = await deps.tasks.getTask(task.joins);
    if (joined === undefined || joined.doneAt !== undefined)
      await mailTask({ task, to: task.ownerId, key: taskMailKey(task) }, deps);
  }
};

/**
 * Calls about which nothing is left end. What is overdue goes to the manager too, once a task: each working day, and held replies within
 * the hour. Whoever alone can do it is asked once more.
 */
export const makeChaseTasks = (deps: ChaseTasksDeps) => async (input: z.infer<typeof chaseInput>) => {
  const wanted = ({ kind }: Task): boolean => input.kinds?.includes(kind) ?? true;
  const now = toInstant(deps.now());
  const open = await endCalls(await deps.tasks.listOpenTasks(), deps);
  await mailLeft(open, deps);
  const late = open.filter(
    (task) =>
      wanted(task) &&
      task.dueAt < now &&
      task.escalatedAt === undefined &&
      task.ownerId !== MANAGER_ID &&
      !NEVER_LATE.includes(task.kind),
  );
  for (const task of late) {
    await mailTask({ task, to: MANAGER_ID, key: `late.${task.id}` }, deps);
    if (staysWithOwner(task)) await mailTask({ task, to: task.ownerId, key: `late.${task.id}.owner` }, deps);
    await deps.tasks.markEscalated(task.id, now);
  }
  return { escalated: late.length };
};
