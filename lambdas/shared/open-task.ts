import type { Party } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Task, TaskKind } from '../../domain/concepts/task.ts';
import type { Programme } from '../../domain/programme.ts';
import { addWorkingDays } from '../../domain/rules/working-calendar.ts';
import { english } from '../../views/languages/en/english.ts';
import { taskMail } from '../../views/mails/task-mail.tsx';
import type { Links } from '../adapters/links.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Tasks } from '../adapters/tasks.ts';
import { toInstant } from './moment.ts';
import { personLinks, taskLink } from './page-links.ts';
import { type MailDeps, sendOnce } from './post-mail.ts';

export interface TaskDeps extends MailDeps {
  tasks: Pick<Tasks, 'openTask' | 'getTask'>;
  links: Pick<Links, 'mintLink'>;
  people: { getPerson(id: string): Promise<Person> };
  pairs: Pick<Pairs, 'getPair'>;
  programme: Programme;
  publicUrl: string;
}

export interface NewTask {
  kind: TaskKind;
  /** What the task is about; with `kind` it makes the task's id, so that a retry opens one. */
  ref: string;
  pairId?: string | undefined;
  side?: Party | undefined;
  ownerId: string;
  /** UTC instant; by default `taskDays` working days from now. */
  dueAt?: string | undefined;
  evidenceKey?: string | undefined;
  look?: Task['look'];
}

export const taskIdOf = ({ kind, ref }: Pick<NewTask, 'kind' | 'ref'>): string => `${kind}.${ref}`;

/** Mails of tasks that concern no pair are remembered under this name. */
const NO_PAIR = 'programme';

const mailOwner = async (task: Task, deps: TaskDeps): Promise<void> => {
  const key = `task.${task.id}`;
  const remembered = task.pairId ?? NO_PAIR;
  if (task.doneAt !== undefined || (await deps.sent.wasSent(remembered, key))) return;
  const owner = await deps.people.getPerson(task.ownerId);
  const at = deps.now();
  const token = await deps.links.mintLink(
    { kind: 'task', taskId: task.id, personId: owner.id },
    { at: toInstant(at), expiresAt: toInstant(at.plus({ days: deps.programme.retentionDays.link })) },
  );
  const links = personLinks(deps.publicUrl, token);
  const mail = taskMail({
    frame: {
      language: english,
      links: { worried: links.worried, ask: links.ask },
      programme: deps.programme,
      publicUrl: deps.publicUrl,
    },
    owner,
    task,
    ...(task.pairId === undefined ? {} : { pairRef: (await deps.pairs.getPair(task.pairId)).ref }),
    taskUrl: taskLink(deps.publicUrl, token),
  });
  await sendOnce({ pairId: remembered, key, to: owner, mail }, deps);
};

/** Opens a task once and mails its owner the link to it, once. */
export const openTaskFor = async (wanted: NewTask, deps: TaskDeps): Promise<Task> => {
  const at = deps.now();
  const fresh: Task = {
    id: taskIdOf(wanted),
    kind: wanted.kind,
    ref: wanted.ref,
    ownerId: wanted.ownerId,
    openedAt: toInstant(at),
    dueAt: wanted.dueAt ?? toInstant(addWorkingDays(at, deps.programme.taskDays)),
    ...(wanted.pairId === undefined ? {} : { pairId: wanted.pairId }),
    ...(wanted.side === undefined ? {} : { side: wanted.side }),
    ...(wanted.evidenceKey === undefined ? {} : { evidenceKey: wanted.evidenceKey }),
    ...(wanted.look === undefined ? {} : { look: wanted.look }),
  };
  const opened = await deps.tasks.openTask(fresh);
  const task = opened ? fresh : ((await deps.tasks.getTask(fresh.id)) ?? fresh);
  await mailOwner(task, deps);
  return task;
};
