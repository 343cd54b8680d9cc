import { welcomeCallPage, welcomeCallToSay } from '../../views/pages/task/welcome-call.ts';
import { type DoTaskDeps, makeDoTask } from './do-task.ts';
import { firstNames } from './names.ts';
import type { TaskKindPage } from './task-kind.ts';

/** The coordinator calls a mentor who said yes, before there is a plan. */
export const makeWelcomeCall = (deps: DoTaskDeps): TaskKindPage =>
  makeDoTask(
    {
      render: welcomeCallPage,
      otherWords: async ({ pair }) =>
        pair === undefined ? undefined : welcomeCallToSay((await firstNames(pair, deps)).menteeFirst),
    },
    deps,
  );
