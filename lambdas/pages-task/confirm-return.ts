import { confirmReturnPage, returnToSay } from '../../views/pages/task/confirm-return.ts';
import { type DoTaskDeps, makeDoTask } from './do-task.ts';
import { firstNames } from './names.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeConfirmReturn = (deps: DoTaskDeps): TaskKindPage =>
  makeDoTask(
    {
      render: confirmReturnPage,
      otherWords: async ({ pair }) =>
        pair === undefined ? undefined : returnToSay((await firstNames(pair, deps)).menteeFirst),
    },
    deps,
  );
