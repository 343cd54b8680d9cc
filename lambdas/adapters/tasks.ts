import { type Task, taskSchema } from '../../domain/concepts/task.ts';
import type { Table } from './table.ts';

const keyOf = (taskId: string) => ({ pk: `TASK#${taskId}`, sk: 'TASK' });

const parse = (item: unknown): Task => taskSchema.parse(item);

/** Coordinators' tasks. Ids are deterministic, so opening one twice opens it once. */
export const makeTasks = (table: Table) => ({
  /** False when this task exists already, open or done. */
  openTask: async (task: Task): Promise<boolean> =>
    await table.put({ ...keyOf(task.id), ...task, work: 'task', workAt: task.dueAt }, { ifAbsent: true }),
  getTask: async (taskId: string): Promise<Task | undefined> => {
    const item = await table.get(keyOf(taskId));
    return item === undefined ? undefined : parse(item);
  },
  /** Adds a Meet to a task that asks about the Meets of a day. `undefined` when it is done, or never was opened. */
  addMeet: async (taskId: string, sessionId: string): Promise<Task | undefined> => {
    const image = await table.update({
      ...keyOf(taskId),
      add: { meets: new Set([sessionId]) },
      onlyIf: 'attribute_exists(pk) AND attribute_not_exists(#doneAt)',
    });
    return image === undefined ? undefined : parse(image);
  },
  /**
   * `first` is false when somebody completed it before: their word stands. `untold`: something follows from it, see `markTold`. `meets`:
   * how many were seen to; `undefined` when it has come to ask about more, and stays open.
   */
  completeTask: async (
    taskId: string,
    done: { by: string; at: string; outcome: string; untold?: true; meets?: number },
  ): Promise<{ task: Task; first: boolean } | undefined> => {
    const isSame = done.meets === undefined ? '' : ' AND size(#meets) = :meets';
    const image = await table.update({
      ...keyOf(taskId),
      set: {
        doneAt: done.at,
        doneBy: done.by,
        outcome: done.outcome,
        ...(done.untold ? { work: 'untold', workAt: done.at } : {}),
      },
      remove: done.untold ? [] : ['work', 'workAt'],
      onlyIf: `attribute_exists(pk) AND attribute_not_exists(#doneAt)${isSame}`,
      ...(done.meets === undefined ? {} : { values: { ':meets': done.meets } }),
    });
    if (image !== undefined) return { task: parse(image), first: true };
    const item = await table.get(keyOf(taskId));
    const task = item === undefined ? undefined : parse(item);
    return task?.doneAt === undefined ? undefined : { task, first: false };
  },
  /** All that follows from a task that is done has been done. */
  markTold: async (taskId: string): Promise<void> => {
    await table.update({ ...keyOf(taskId), remove: ['work', 'workAt'], onlyIf: 'attribute_exists(#doneAt)' });
  },
  /** Sets the token of the workflow that waits for this task and returns the new image: done already shows in it. */
  holdTask: async (taskId: string, token: string): Promise<Task | undefined> => {
    const image = await table.update({ ...keyOf(taskId), set: { hold: { token } }, onlyIf: 'attribute_exists(pk)' });
    return image === undefined ? undefined : parse(image);
  },
  /** Gives an open task from one owner to another. `undefined` when it is done, or somebody else's already. */
  moveTask: async (
    { id, ownerId }: Pick<Task, 'id' | 'ownerId'>,
    to: { ownerId: string; actsFor?: string | undefined; at: string },
  ): Promise<Task | undefined> => {
    const image = await table.update({
      ...keyOf(id),
      set: { ownerId: to.ownerId, actsFor: to.actsFor, movedAt: to.at },
      remove: to.actsFor === undefined ? ['actsFor'] : [],
      onlyIf: '#ownerId = :owner AND attribute_not_exists(#doneAt)',
      values: { ':owner': ownerId },
    });
    return image === undefined ? undefined : parse(image);
  },
  markEscalated: async (taskId: string, at: string): Promise<boolean> =>
    (await table.update({
      ...keyOf(taskId),
      set: { escalatedAt: at },
      onlyIf: 'attribute_exists(pk) AND attribute_not_exists(#escalatedAt) AND attribute_not_exists(#doneAt)',
    })) !== undefined,
  /** Open tasks in the order they are due. */
  listOpenTasks: async (): Promise<Task[]> => (await table.queryWork({ work: 'task' })).map(parse),
});
export type Tasks = ReturnType<typeof makeTasks>;
