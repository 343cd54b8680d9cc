import { coverPage } from '../../views/pages/task/cover.ts';
import { type DoTaskDeps, makeDoTask } from './do-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeCover = (deps: DoTaskDeps): TaskKindPage => makeDoTask({ render: coverPage }, deps);
