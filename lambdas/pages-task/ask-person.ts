import { askPerson } from '../../views/pages/task/ask-person.ts';
import type { AskTaskDeps } from './ask-task.ts';
import { makeCallTask } from './call-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeAskPerson = (deps: AskTaskDeps): TaskKindPage => makeCallTask(askPerson, deps);
