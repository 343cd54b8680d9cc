import { lookAtSessionPage } from '../../views/pages/task/look-at-session.ts';
import { type DoTaskDeps, makeDoTask } from './do-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeLookAtSession = (deps: DoTaskDeps): TaskKindPage => makeDoTask({ render: lookAtSessionPage }, deps);
