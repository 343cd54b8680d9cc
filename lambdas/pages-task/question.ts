import { questionPage } from '../../views/pages/task/question.tsx';
import { type DoTaskDeps, makeDoTask } from './do-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeQuestion = (deps: DoTaskDeps): TaskKindPage => makeDoTask({ render: questionPage }, deps);
