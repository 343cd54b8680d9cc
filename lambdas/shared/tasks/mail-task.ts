import type { Task } from '../../../domain/concepts/task.ts';
import { english } from '../../../views/languages/en/english.ts';
import { taskMail } from '../../../views/mails/task-mail.tsx';
import { personLinks, taskLink } from '../http/page-links.ts';
import { sendOnce } from '../letters/send-once.ts';
import { toInstant } from '../moment.ts';
import type { TaskDeps } from './task-deps.ts';

/** What concerns no pair is remembered under this name. */
export const NO_PAIR = 'programme';

interface TaskLetter {
  task: Task;
  /** The id of whoever gets it. */
  to: string;
  /** Names this mail for ever: a second call with it sends nothing. */
  key: string;
}

/** Mails somebody of ours the link to a task, for them alone. */
export const mailTask = async ({ task, to, key }: TaskLetter, deps: TaskDeps): Promise<void> => {
  const person = await deps.people.getPerson(to);
  const at = deps.now();
  const token = await deps.links.mintLink(
    { kind: 'task', taskId: task.id, personId: person.id },
    { at: toInstant(at), expiresAt: toInstant(at.plus({ days: deps.programme.retentionDays.link })) },
  );
  const { worried, ask } = personLinks(deps.publicUrl, token);
  const mail = taskMail({
    frame: {
      language: english,
      links: { worried, ask },
      programme: deps.programme,
      publicUrl: deps.publicUrl,
    },
    owner: person,
    task,
    ...(task.pairId === undefined ? {} : { pairRef: (await deps.pairs.getPair(task.pairId)).ref }),
    taskUrl: taskLink(deps.publicUrl, token),
  });
  await sendOnce({ pairId: task.pairId ?? NO_PAIR, key, to: person, mail }, deps);
};
