import type { Person } from '../../domain/concepts/person.ts';
import type { Task } from '../../domain/concepts/task.ts';
import { nextChange } from '../../domain/rules/people/who-acts.ts';
import type { Tasks } from '../adapters/tasks.ts';
import { toInstant } from '../shared/moment.ts';
import type { HandOverInput } from '../shared/sessions/hand-over.ts';
import { actingFor } from '../shared/tasks/acting.ts';
import { isOfProgramme } from '../shared/tasks/manager.ts';
import { mailOwner, staysWithOwner } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface HandOverTasksDeps extends TaskDeps {
  tasks: Pick<Tasks, 'openTask' | 'getTask' | 'listOpenTasks' | 'moveTask'>;
}

/** Work of a coordinator: not what the manager, and those beside, have in their own right. */
const isCoordinators = (task: Task): boolean =>
  !staysWithOwner(task) && (task.actsFor !== undefined || !isOfProgramme(task.ownerId));

const isOf = async (task: Task, coordinatorId: string, { pairs }: HandOverTasksDeps): Promise<boolean> => {
  if (!isCoordinators(task)) return false;
  if (task.pairId === undefined) return (task.actsFor ?? task.ownerId) === coordinatorId;
  return (await pairs.getPair(task.pairId)).coordinatorId === coordinatorId;
};

/** A task that has moved already is mailed again to nobody: each owner gets one mail. */
const give = async (task: Task, to: { coordinatorId: string; actingId: string }, deps: HandOverTasksDeps) => {
  const { coordinatorId, actingId } = to;
  if (task.ownerId === actingId) return await mailOwner(task, deps);
  const actsFor = actingId === coordinatorId ? undefined : coordinatorId;
  const moved = await deps.tasks.moveTask(task, { ownerId: actingId, actsFor, at: toInstant(deps.now()) });
  if (moved !== undefined) await mailOwner(moved, deps);
};

const coversOf = async ({ leaves = [] }: Person, { people }: HandOverTasksDeps): Promise<Person[]> => {
  const ids = new Set(leaves.flatMap(({ coverId }) => (coverId === undefined ? [] : [coverId])));
  return await Promise.all([...ids].map(async (id) => await people.getPerson(id)));
};

/**
 * Gives a coordinator's open tasks to whoever acts for them now, the coordinator back at work included. `wait`: it changes again at
 * `changesAt`. Doing it again changes nothing.
 */
export const makeHandOverTasks =
  (deps: HandOverTasksDeps) =>
  async ({ coordinatorId }: HandOverInput) => {
    const now = deps.now();
    const actingId = await actingFor(coordinatorId, now, deps);
    for (const task of await deps.tasks.listOpenTasks())
      if (await isOf(task, coordinatorId, deps)) await give(task, { coordinatorId, actingId }, deps);
    const coordinator = await deps.people.getPerson(coordinatorId);
    const changesAt = nextChange([coordinator, ...(await coversOf(coordinator, deps))], toInstant(now));
    return changesAt === undefined
      ? { coordinatorId, outcome: 'done' as const }
      : { coordinatorId, outcome: 'wait' as const, changesAt };
  };
