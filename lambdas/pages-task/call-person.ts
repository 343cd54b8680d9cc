import { callPerson } from '../../views/pages/task/call-person.ts';
import { type AskTaskDeps, makeAskTask } from './ask-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeCallPerson = (deps: AskTaskDeps): TaskKindPage => makeAskTask(callPerson, deps);
