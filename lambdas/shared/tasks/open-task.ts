import type { Party } from '../../../domain/concepts/pair.ts';
import type { Task, TaskKind } from '../../../domain/concepts/task.ts';
import { addWorkingDays } from '../../../domain/rules/calendar/working-calendar.ts';
import { toInstant } from '../moment.ts';
import { actingFor } from './acting.ts';
import { mailTask, NO_PAIR } from './mail-task.ts';
import type { TaskDeps } from './task-deps.ts';

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
  /** The task whose mail and page are about this one too: nobody is mailed. */
  joins?: string | undefined;
  /** Ids of the Meets that it asks about. */
  meets?: Task['meets'];
}

/** What nobody else can do for its owner: to cover, and to say what happened in a call that they were in. */
export const staysWithOwner = ({ kind }: Pick<NewTask, 'kind'>): boolean =>
  kind === 'cover' || kind === 'attest-session';

export const taskIdOf = ({ kind, ref }: Pick<NewTask, 'kind' | 'ref'>): string => `${kind}.${ref}`;

/** Once for each owner that it has had. */
export const mailOwner = async (task: Task, deps: TaskDeps): Promise<void> => {
  const key = taskMailKey(task);
  if (task.joins !== undefined || task.doneAt !== undefined || (await deps.sent.wasSent(task.pairId ?? NO_PAIR, key)))
    return;
  await mailTask({ task, to: task.ownerId, key }, deps);
};

/** Names the mail of a task to its owner: another one after it has moved. */
export const taskMailKey = ({ id, movedAt }: Pick<Task, 'id' | 'movedAt'>): string =>
  movedAt === undefined ? `task.${id}` : `task.${id}.${movedAt}`;

/** Opens a task once and mails its owner the link to it, once. While a coordinator is away, whoever acts for them is its owner. */
export const openTaskFor = async (wanted: NewTask, deps: TaskDeps): Promise<Task> => {
  const at = deps.now();
  const ownerId = staysWithOwner(wanted) ? wanted.ownerId : await actingFor(wanted.ownerId, at, deps);
  const fresh: Task = {
    id: taskIdOf(wanted),
    kind: wanted.kind,
    ref: wanted.ref,
    ownerId,
    ...(ownerId === wanted.ownerId ? {} : { actsFor: wanted.ownerId }),
    openedAt: toInstant(at),
    dueAt: wanted.dueAt ?? toInstant(addWorkingDays(at, deps.programme.taskDays)),
    ...(wanted.pairId === undefined ? {} : { pairId: wanted.pairId }),
    ...(wanted.side === undefined ? {} : { side: wanted.side }),
    ...(wanted.evidenceKey === undefined ? {} : { evidenceKey: wanted.evidenceKey }),
    ...(wanted.look === undefined ? {} : { look: wanted.look }),
    ...(wanted.joins === undefined ? {} : { joins: wanted.joins }),
    ...(wanted.meets === undefined ? {} : { meets: wanted.meets }),
  };
  const opened = await deps.tasks.openTask(fresh);
  const task = opened ? fresh : ((await deps.tasks.getTask(fresh.id)) ?? fresh);
  await mailOwner(task, deps);
  return task;
};
