import * as z from 'zod';
import { type Task, taskKindSchema } from '../../domain/concepts/task.ts';
import { english } from '../../views/languages/en/english.ts';
import { taskMail } from '../../views/mails/task-mail.tsx';
import type { Tasks } from '../adapters/tasks.ts';
import { MANAGER_ID } from '../shared/manager.ts';
import { toInstant } from '../shared/moment.ts';
import type { TaskDeps } from '../shared/open-task.ts';
import { personLinks, taskLink } from '../shared/page-links.ts';
import { sendOnce } from '../shared/post-mail.ts';

export interface ChaseTasksDeps extends TaskDeps {
  tasks: Pick<Tasks, 'openTask' | 'getTask' | 'listOpenTasks' | 'markEscalated'>;
}

/** Tasks that nobody is late with: a standing page, and what its machine chases by itself. */
const NEVER_LATE: Task['kind'][] = ['programme'];

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
    await tellManager(task, deps);
    await deps.tasks.markEscalated(task.id, now);
  }
  return { escalated: late.length };
};

const tellManager = async (task: Task, deps: ChaseTasksDeps): Promise<void> => {
  const manager = await deps.people.getPerson(MANAGER_ID);
  const at = deps.now();
  const token = await deps.links.mintLink(
    { kind: 'task', taskId: task.id, personId: manager.id },
    { at: toInstant(at), expiresAt: toInstant(at.plus({ days: deps.programme.retentionDays.link })) },
  );
  const { worried, ask } = personLinks(deps.publicUrl, token);
  const mail = taskMail({
    frame: {
      language: english,
      links: { worried, ask },
      programme: deps.programme,
      coordinator: manager,
      publicUrl: deps.publicUrl,
    },
    owner: manager,
    task,
    ...(task.pairId === undefined ? {} : { pairRef: (await deps.pairs.getPair(task.pairId)).ref }),
    taskUrl: taskLink(deps.publicUrl, token),
  });
  await sendOnce({ pairId: task.pairId ?? 'programme', key: `late.${task.id}`, to: manager, mail }, deps);
};
