import type { Task } from '../../domain/concepts/task.ts';
import type { Events } from '../adapters/events.ts';
import type { Tasks } from '../adapters/tasks.ts';
import type { Raise } from './raise-signal.ts';

export interface SettleConcernDeps {
  tasks: Pick<Tasks, 'getTask' | 'listOpenTasks'>;
  events: Pick<Events, 'appendEvent' | 'listEvents'>;
  raiseSignal(signal: Raise): Promise<void>;
}

/** Once contact was stopped for a concern, no other decision starts it again. */
const STOPPED = 'contact-stopped';

const wasStopped = async (pairId: string, { events }: SettleConcernDeps): Promise<boolean> =>
  (await events.listEvents(pairId)).some(({ kind }) => kind === STOPPED);

/** The list is a moment behind, so each task in it is read again. */
const hasOtherConcern = async (pairId: string, { id }: Task, { tasks }: SettleConcernDeps): Promise<boolean> => {
  const others = (await tasks.listOpenTasks()).filter(
    (task) => task.kind === 'concern' && task.pairId === pairId && task.id !== id,
  );
  const now = await Promise.all(others.map(async (task) => await tasks.getTask(task.id)));
  return now.some((task) => task !== undefined && task.doneAt === undefined);
};

/** A decision comes after what it is about, even where both bear the same instant: only then does it end a freeze. */
const afterIt = ({ openedAt }: Task, doneAt: string): string =>
  doneAt > openedAt ? doneAt : new Date(Date.parse(openedAt) + 1).toISOString();

/** Ends the freeze, or all contact, as was decided on a concern. */
export const settleConcern = async (task: Task, deps: SettleConcernDeps): Promise<void> => {
  const { id, pairId, doneAt, outcome } = task;
  if (pairId === undefined || doneAt === undefined) return;
  if (outcome === 'stop') {
    await deps.events.appendEvent(pairId, { id: `stopped.${id}`, at: doneAt, kind: STOPPED, ref: id });
    return await deps.raiseSignal({ pairId, kind: 'withdrawn', at: doneAt, id });
  }
  if ((await wasStopped(pairId, deps)) || (await hasOtherConcern(pairId, task, deps))) return;
  await deps.raiseSignal({ pairId, kind: 'concern-settled', at: afterIt(task, doneAt), id });
};
