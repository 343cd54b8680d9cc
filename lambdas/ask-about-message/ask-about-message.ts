import type { Message } from '../../domain/concepts/message.ts';
import { messageDue } from '../../domain/rules/message-due.ts';
import { readsAlong } from '../../domain/rules/reads-along.ts';
import type { Concerns } from '../adapters/concerns.ts';
import type { Messages } from '../adapters/messages.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { MANAGER_ID } from '../shared/manager.ts';
import { messageTaskRefs } from '../shared/message-tasks.ts';
import { openTaskFor, type TaskDeps } from '../shared/open-task.ts';
import { tellOfMessage } from '../shared/tell-of-message.ts';

export interface AskAboutMessageDeps extends TaskDeps {
  messages: Pick<Messages, 'getMessage' | 'holdMessage'>;
  concerns: Pick<Concerns, 'readConcerns'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

/** Whoever of them decides first decides for both. */
const askManagerToo = async (message: Message, deps: AskAboutMessageDeps): Promise<void> => {
  const { pairId, flags } = message;
  const { concerns, decided } = await deps.concerns.readConcerns(pairId);
  if (!readsAlong(concerns, decided)) return;
  const kind = flags?.worrying === true ? 'worrying-message' : 'read-message';
  const ref = messageTaskRefs(message).manager;
  await openTaskFor({ kind, ref, pairId, ownerId: MANAGER_ID, dueAt: messageDue(message, deps.programme) }, deps);
};

/** Lets the coordinator read a message and waits for the decision; one already taken is told at once. */
export const makeAskAboutMessage =
  (deps: AskAboutMessageDeps) =>
  async ({ pairId, messageId, token }: { pairId: string; messageId: string; token: string }) => {
    const held = await deps.messages.holdMessage(pairId, messageId, token);
    if (held?.status === 'received') await askManagerToo(held, deps);
    // Whoever was alerted has a task already.
    if (held?.status === 'received' && held.flags?.worrying !== true) {
      const { coordinatorId } = await deps.pairs.getPair(pairId);
      const ref = messageTaskRefs(held).coordinator;
      await openTaskFor({ kind: 'read-message', ref, pairId, ownerId: coordinatorId, dueAt: messageDue(held, deps.programme) }, deps);
    }
    await tellOfMessage({ pairId, messageId }, deps);
    return {};
  };
