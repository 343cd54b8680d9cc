import * as z from 'zod';
import { type Task, taskKindSchema } from '../../domain/concepts/task.ts';
import type { Tasks } from '../adapters/tasks.ts';
import { mailTask } from '../shared/mail-task.ts';
import { MANAGER_ID } from '../shared/manager.ts';
import { toInstant } from '../shared/moment.ts';
import type { TaskDeps } from '../shared/open-task.ts';

export interface ChaseTasksDeps extends TaskDeps {
  tasks: Pick<Tasks, 'openTask' | 'getTask' | 'listOpenTasks' | 'markEscalated'>;
}

/** Tasks that nobody is late with: a standing page, and what its machine chases by itself. */
const NEVER_LATE: Task['kind'][] = ['programme', 'concern'];

/** By default every kind of task. */
export const chaseInput = z.looseObject({ kinds: z.array(taskKindSchema).optional() });

/** What is overdue goes to the manager too, once a task: each working day, and held replies within the hour. */
export const makeChaseTasks = (deps: ChaseTasksDeps) => async (input: z.infer<typeof chaseInput>) => {
  const wanted = ({ kind }: Task): boolean => input.kinds?.includes(kind) ?? true;
  const now = toInstant(deps.now());
  const late = (await deps.tasks.listOpenTasks()).filter(
    (task) =>
      wanted(task) &&
      task.dueAt < now &&
      task.escalatedAt === undefined &&
      task.ownerId !== MANAGER_ID &&
      !NEVER_LATE.includes(task.kind),
  );
  for (const task of late) {
    await mailTask({ task, to: MANAGER_ID, key: `late.${task.id}` }, deps);
    await deps.tasks.markEscalated(task.id, now);
  }
  return { escalated: late.length };
};
