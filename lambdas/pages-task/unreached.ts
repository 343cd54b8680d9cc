import { unreached } from '../../views/pages/task/unreached.ts';
import { type AskTaskDeps, makeAskTask } from './ask-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeUnreached = (deps: AskTaskDeps): TaskKindPage => makeAskTask(unreached, deps);
