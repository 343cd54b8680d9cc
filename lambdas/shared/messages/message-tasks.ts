import { type Message, receiverOf } from '../../../domain/concepts/message.ts';
import type { Task } from '../../../domain/concepts/task.ts';
import { taskIdOf } from '../tasks/open-task.ts';

type Named = Pick<Message, 'pairId' | 'id'>;

/** Whoever decides first decides for both. */
export const messageTaskRefs = ({ pairId, id }: Named) => ({
  coordinator: `${pairId}/${id}`,
  onCall: `${pairId}/${id}/on-call`,
  manager: `${pairId}/${id}/manager`,
});

/** Every task that there may be to read this message. */
export const messageTaskIds = (message: Named): string[] => {
  const { coordinator, onCall, manager } = messageTaskRefs(message);
  return [
    taskIdOf({ kind: 'read-message', ref: coordinator }),
    taskIdOf({ kind: 'worrying-message', ref: coordinator }),
    taskIdOf({ kind: 'worrying-message', ref: onCall }),
    taskIdOf({ kind: 'read-message', ref: manager }),
    taskIdOf({ kind: 'worrying-message', ref: manager }),
  ];
};

/** The message that a task is about. */
export const messageIdOfTask = ({ ref }: Pick<Task, 'ref'>): string => ref.split('/')[1] ?? '';

/** The mail in which a message goes out, named for its reader; where there is no mail, the task to pass it on bears its name too. */
export const messageMailKey = ({ id, from }: Pick<Message, 'id' | 'from'>): string =>
  `message.${receiverOf(from)}.${id}`;

export const passOnTaskId = (message: Named & Pick<Message, 'from'>): string =>
  taskIdOf({ kind: 'pass-on', ref: `${message.pairId}/${messageMailKey(message)}` });

/** The message that a task to pass on is about, if it is about one. */
export const passedMessageId = ({ ref }: Pick<Task, 'ref'>): string | undefined =>
  /\/message\.(?:mentor|mentee)\.(.+)$/.exec(ref)?.[1];
