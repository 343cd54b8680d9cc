import { stuckPage } from '../../views/pages/task/stuck.tsx';
import { type DoTaskDeps, makeDoTask } from './do-task.ts';
import type { TaskKindPage } from './task-kind.ts';

/** What a workflow handed to a person. */
export const makeStuck = (deps: DoTaskDeps): TaskKindPage =>
  makeDoTask(
    {
      render: stuckPage,
      otherWords:
        async ({ task }) =>
        () =>
          `Workflow: ${task.ref}`,
    },
    deps,
  );
