import { unreached } from '../../views/pages/task/unreached.ts';
import type { AskTaskDeps } from './ask-task.ts';
import { makeCallTask } from './call-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeUnreached = (deps: AskTaskDeps): TaskKindPage => makeCallTask(unreached, deps);
