import type { DateTime } from 'luxon';
import type { Task } from '../../../domain/concepts/task.ts';
import type { Messages } from '../../adapters/messages.ts';
import type { Tasks } from '../../adapters/tasks.ts';
import type { Workflows } from '../../adapters/workflows.ts';
import { messageIdOfTask, messageTaskIds, passedMessageId } from './message-tasks.ts';
import { tellOfMessage } from './tell-of-message.ts';

export interface FollowMessageDeps {
  messages: Pick<Messages, 'getMessage' | 'moveMessage'>;
  tasks: Pick<Tasks, 'completeTask'>;
  workflows: Pick<Workflows, 'succeedTask'>;
  now: () => DateTime;
}

/** Once somebody has decided, nobody else need, and the workflow goes on. */
export const followMessage = async (task: Task, deps: FollowMessageDeps): Promise<void> => {
  const { pairId, doneAt: at } = task;
  if (pairId === undefined || at === undefined) return;
  const id = messageIdOfTask(task);
  for (const other of messageTaskIds({ pairId, id }))
    if (other !== task.id) await deps.tasks.completeTask(other, { by: 'workflow', at, outcome: 'overtaken' });
  await tellOfMessage({ pairId, messageId: id }, deps);
};

/** Words of a message that a coordinator has passed on are delivered. */
export const notePassedMessage = async (task: Task, deps: FollowMessageDeps): Promise<void> => {
  const { pairId, doneAt: deliveredAt, outcome } = task;
  const id = passedMessageId(task);
  if (pairId === undefined || id === undefined || outcome === 'overtaken') return;
  await deps.messages.moveMessage({ pairId, id }, 'deliver', deliveredAt === undefined ? {} : { deliveredAt });
};
