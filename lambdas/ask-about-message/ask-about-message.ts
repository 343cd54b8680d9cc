import { messageDue } from '../../domain/rules/message-due.ts';
import type { Messages } from '../adapters/messages.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { messageTaskRefs } from '../shared/message-tasks.ts';
import { openTaskFor } from '../shared/open-task.ts';
import { type ReadAlongDeps, readAlong } from '../shared/read-along.ts';
import { tellOfMessage } from '../shared/tell-of-message.ts';

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
