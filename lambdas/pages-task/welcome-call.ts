import { welcomeCallPage, welcomeCallToSay } from '../../views/pages/task/welcome-call.ts';
import type { PagesTaskDeps } from './deps.ts';
import { type DoTaskDeps, makeDoTask } from './do-task.ts';
import { firstNames } from './names.ts';
import type { TaskKindPage } from './task-kind.ts';

/** Once the mentor has been called, the plan that waits for it goes on. */
export const makeWelcomeCall = (deps: DoTaskDeps & Pick<PagesTaskDeps, 'workflows'>): TaskKindPage => ({
  ...makeDoTask(
    {
      render: welcomeCallPage,
      otherWords: async ({ pair }) =>
        pair === undefined ? undefined : welcomeCallToSay((await firstNames(pair, deps)).menteeFirst),
    },
    deps,
  ),
  follow: async ({ hold }) => {
    if (hold !== undefined) await deps.workflows.succeedTask(hold.token, { outcome: 'called' });
  },
});
