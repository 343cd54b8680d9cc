import { checkReply } from '../../views/pages/task/check-reply.ts';
import { makeReplyTask, type ReplyTaskDeps } from './reply-task.ts';
import type { TaskKindPage } from './task-kind.ts';

export const makeCheckReply = (deps: ReplyTaskDeps): TaskKindPage => makeReplyTask(checkReply, deps);
