import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Task } from '../../../domain/concepts/task.ts';
import { addWorkingDays } from '../../../domain/rules/calendar/working-calendar.ts';
import type { Tasks } from '../../adapters/tasks.ts';
import { toInstant } from '../moment.ts';
import { openTaskFor, taskIdOf } from '../tasks/open-task.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';

interface Called {
  ref: string;
  task?: Task | undefined;
}

type CallDeps = { tasks: Pick<Tasks, 'getTask'> };

/** A call that a pause had overtaken is followed by another, should the pair go on. */
const newestCall = async (pair: Pair, deps: CallDeps, number = 1): Promise<Called> => {
  const ref = `${pair.id}/${pair.round}.${number}`;
  const task = await deps.tasks.getTask(taskIdOf({ kind: 'welcome-call', ref }));
  return task?.outcome === 'overtaken' ? await newestCall(pair, deps, number + 1) : { ref, task };
};

/** The welcome call of this closure of the schools that counts, if there is one. */
export const findWelcomeCall = async (pair: Pair, deps: CallDeps): Promise<Task | undefined> =>
  (await newestCall(pair, deps)).task;

/** Lets the coordinator phone a mentor who said yes, once. */
export const openWelcomeCall = async (pair: Pair, deps: TaskDeps): Promise<Task> => {
  const { ref } = await newestCall(pair, deps);
  const dueAt = toInstant(addWorkingDays(deps.now(), deps.programme.welcomeCallDays));
  return await openTaskFor(
    { kind: 'welcome-call', ref, pairId: pair.id, side: 'mentor', ownerId: pair.coordinatorId, dueAt },
    deps,
  );
};
