import { callPerson } from '../../views/pages/task/call-person.ts';
import type { AskTaskDeps } from './ask-task.ts';
import { makeCallTask } from './call-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeCallPerson = (deps: AskTaskDeps): TaskKindPage => makeCallTask(callPerson, deps);
