import { readReply } from '../../views/pages/task/read-reply.ts';
import { makeReplyTask, type ReplyTaskDeps } from './reply-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeReadReply = (deps: ReplyTaskDeps): TaskKindPage => makeReplyTask(readReply, deps);
