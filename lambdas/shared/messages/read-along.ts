import type { Message } from '../../../domain/concepts/message.ts';
import { messageDue } from '../../../domain/rules/messages/message-due.ts';
import { readsAlong } from '../../../domain/rules/messages/reads-along.ts';
import type { Concerns } from '../../adapters/concerns.ts';
import type { Messages } from '../../adapters/messages.ts';
import { MANAGER_ID } from '../tasks/manager.ts';
import { openTaskFor } from '../tasks/open-task.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';
import { messageTaskRefs } from './message-tasks.ts';

export interface ReadAlongDeps extends TaskDeps {
  concerns: Pick<Concerns, 'readConcerns'>;
}

/** Has the manager read these too, where somebody may be worried about the coordinator who reads them. Whoever decides first decides. */
export const readAlong = async (pairId: string, messages: readonly Message[], deps: ReadAlongDeps): Promise<void> => {
  const { concerns, decided } = await deps.concerns.readConcerns(pairId);
  if (!readsAlong(concerns, decided)) return;
  for (const message of messages.filter(({ status }) => status === 'received')) {
    const kind = message.flags?.worrying === true ? 'worrying-message' : 'read-message';
    const dueAt = messageDue(message, deps.programme);
    await openTaskFor({ kind, ref: messageTaskRefs(message).manager, pairId, ownerId: MANAGER_ID, dueAt }, deps);
  }
};

export type UnreadDeps = ReadAlongDeps & { messages: Pick<Messages, 'listMessages'> };
