import { wrongPerson } from '../../views/pages/task/wrong-person.ts';
import type { AskTaskDeps } from './ask-task.ts';
import { makeCallTask } from './call-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeWrongPerson = (deps: AskTaskDeps): TaskKindPage => makeCallTask(wrongPerson, deps);
