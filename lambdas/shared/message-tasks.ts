import type { Message } from '../../domain/concepts/message.ts';
import type { Task } from '../../domain/concepts/task.ts';
import { taskIdOf } from './open-task.ts';

type Named = Pick<Message, 'pairId' | 'id'>;

/** Whoever decides first decides for both. */
export const messageTaskRefs = ({ pairId, id }: Named) => ({
  coordinator: `${pairId}/${id}`,
  onCall: `${pairId}/${id}/on-call`,
});

/** Every task that there may be to read this message. */
export const messageTaskIds = (message: Named): string[] => {
  const { coordinator, onCall } = messageTaskRefs(message);
  return [
    taskIdOf({ kind: 'read-message', ref: coordinator }),
    taskIdOf({ kind: 'worrying-message', ref: coordinator }),
    taskIdOf({ kind: 'worrying-message', ref: onCall }),
  ];
};

/** The message that a task is about. */
export const messageIdOfTask = ({ ref }: Pick<Task, 'ref'>): string => ref.split('/')[1] ?? '';

/** The mail in which a message goes out; where there is no mail, the task to pass it on bears its name too. */
export const messageMailKey = (id: string): string => `message.${id}`;

export const passOnTaskId = ({ pairId, id }: Named): string =>
  taskIdOf({ kind: 'pass-on', ref: `${pairId}/${messageMailKey(id)}` });
