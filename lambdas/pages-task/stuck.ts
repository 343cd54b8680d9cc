import { stuckPage } from '../../views/pages/task/stuck.tsx';
import type { PagesTaskDeps } from './deps.ts';
import { type DoTaskDeps, makeDoTask } from './do-task.ts';
import type { TaskKindPage } from './task-kind.ts';

/** Once a person has put things right, a pair that stands still looks again. */
export const makeStuck = (deps: DoTaskDeps & Pick<PagesTaskDeps, 'pairs' | 'raiseSignal'>): TaskKindPage => ({
  ...makeDoTask(
    {
      render: stuckPage,
      otherWords:
        async ({ task }) =>
        () =>
          `Workflow: ${task.ref}`,
    },
    deps,
  ),
  follow: async ({ id, pairId, doneAt, ref }) => {
    if (pairId === undefined || doneAt === undefined) return;
    const { pauseReason } = await deps.pairs.getPair(pairId);
    if (pauseReason !== 'stuck' && !ref.startsWith('pair-lifecycle/')) return;
    await deps.raiseSignal({ pairId, kind: 'start-after-all', at: doneAt, id });
  },
});
