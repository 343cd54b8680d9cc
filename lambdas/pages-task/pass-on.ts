import { passOnPage } from '../../views/pages/task/pass-on.tsx';
import { type DoTaskDeps, makeDoTask } from './do-task.ts';
import type { TaskKindPage } from './task-kind.ts';

/** Our words for somebody without mail. */
export const makePassOn = (deps: DoTaskDeps): TaskKindPage => makeDoTask({ render: passOnPage }, deps);
