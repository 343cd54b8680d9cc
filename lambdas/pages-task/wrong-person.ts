import { wrongPerson } from '../../views/pages/task/wrong-person.ts';
import { type AskTaskDeps, makeAskTask } from './ask-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeWrongPerson = (deps: AskTaskDeps): TaskKindPage => makeAskTask(wrongPerson, deps);
