import type { Task } from '../../domain/concepts/task.ts';
import { concernPage } from '../../views/pages/task/concern.tsx';
import type { PagesTaskDeps } from './deps.ts';
import { keptWords, personOf } from './do-task.ts';
import { decisionOf, NOT_DECIDED, type TaskKindPage } from './task-kind.ts';

export type ConcernDeps = Pick<PagesTaskDeps, 'people' | 'rawMails' | 'raiseSignal' | 'programme' | 'tasks' | 'events'>;

/** Once contact was stopped for a concern, no other decision starts it again. */
const STOPPED = 'contact-stopped';

const wasStopped = async (pairId: string, { events }: ConcernDeps): Promise<boolean> =>
  (await events.listEvents(pairId)).some(({ kind }) => kind === STOPPED);

/** The list is a moment behind, so each task in it is read again. */
const hasOtherConcern = async (pairId: string, { id }: Task, { tasks }: ConcernDeps): Promise<boolean> => {
  const others = (await tasks.listOpenTasks()).filter(
    (task) => task.kind === 'concern' && task.pairId === pairId && task.id !== id,
  );
  const now = await Promise.all(others.map(async (task) => await tasks.getTask(task.id)));
  return now.some((task) => task !== undefined && task.doneAt === undefined);
};

/** A decision comes after what it is about, even where both bear the same instant: only then does it end a freeze. */
const afterIt = ({ openedAt }: Task, doneAt: string): string =>
  doneAt > openedAt ? doneAt : new Date(Date.parse(openedAt) + 1).toISOString();

const settle = async (task: Task, deps: ConcernDeps): Promise<void> => {
  const { id, pairId, doneAt, outcome } = task;
  if (pairId === undefined || doneAt === undefined) return;
  if (outcome === 'stop') {
    await deps.events.appendEvent(pairId, { id: `stopped.${id}`, at: doneAt, kind: STOPPED, ref: id });
    return await deps.raiseSignal({ pairId, kind: 'withdrawn', at: doneAt, id });
  }
  if ((await wasStopped(pairId, deps)) || (await hasOtherConcern(pairId, task, deps))) return;
  await deps.raiseSignal({ pairId, kind: 'concern-settled', at: afterIt(task, doneAt), id });
};

/** Contact stays frozen until somebody has decided on every concern about the pair. */
export const makeConcern = (deps: ConcernDeps): TaskKindPage => ({
  show: async (open) =>
    concernPage({
      ...open.view,
      words: (await keptWords(open, deps)) ?? 'No words were left. Please phone the person who told us.',
      from: await personOf(open, deps),
      helplines: deps.programme.helplines,
      manager: deps.programme.manager,
      holdsContact: open.task.pairId !== undefined,
    }),
  act: async (_open, form) => {
    const decision = decisionOf(form, ['keep', 'stop']);
    return decision === undefined ? { outcome: 'again', errors: NOT_DECIDED } : { outcome: 'done', as: decision };
  },
  follow: async (task) => await settle(task, deps),
});
