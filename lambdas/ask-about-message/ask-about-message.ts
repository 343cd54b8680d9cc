import { messageDue } from '../../domain/rules/messages/message-due.ts';
import type { Messages } from '../adapters/messages.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { messageTaskRefs } from '../shared/messages/message-tasks.ts';
import { type ReadAlongDeps, readAlong } from '../shared/messages/read-along.ts';
import { tellOfMessage } from '../shared/messages/tell-of-message.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';

export interface AskAboutMessageDeps extends ReadAlongDeps {
  messages: Pick<Messages, 'getMessage' | 'holdMessage'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

/** Lets the coordinator read a message and waits for the decision; one already taken is told at once. */
export const makeAskAboutMessage =
  (deps: AskAboutMessageDeps) =>
  async ({ pairId, messageId, token }: { pairId: string; messageId: string; token: string }) => {
    const held = await deps.messages.holdMessage(pairId, messageId, token);
    if (held !== undefined) await readAlong(pairId, [held], deps);
    // Whoever was alerted has a task already.
    if (held?.status === 'received' && held.flags?.worrying !== true) {
      const { coordinatorId } = await deps.pairs.getPair(pairId);
      const ref = messageTaskRefs(held).coordinator;
      await openTaskFor(
        { kind: 'read-message', ref, pairId, ownerId: coordinatorId, dueAt: messageDue(held, deps.programme) },
        deps,
      );
    }
    await tellOfMessage({ pairId, messageId }, deps);
    return {};
  };
