import { askPerson } from '../../views/pages/task/ask-person.ts';
import { type AskTaskDeps, makeAskTask } from './ask-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeAskPerson = (deps: AskTaskDeps): TaskKindPage => makeAskTask(askPerson, deps);
