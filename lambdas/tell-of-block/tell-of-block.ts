import { MissingItemError } from '../../domain/errors.ts';
import type { Messages } from '../adapters/messages.ts';
import { postBlocked } from '../shared/messages/relay-mail.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface TellOfBlockDeps extends TaskDeps {
  messages: Pick<Messages, 'getMessage'>;
}

/** A young person hears by voice that their message was not passed on; a mentor by their own route. Neither is told why by us. */
export const makeTellOfBlock =
  (deps: TellOfBlockDeps) =>
  async ({ pairId, messageId }: { pairId: string; messageId: string }) => {
    const message = await deps.messages.getMessage(pairId, messageId);
    if (message === undefined) throw new MissingItemError(`message ${messageId}`);
    if (message.from === 'mentor') await postBlocked(message, deps);
    else {
      const { coordinatorId } = await deps.pairs.getPair(pairId);
      const ref = `message-${messageId}`;
      await openTaskFor({ kind: 'tell-in-person', ref, pairId, side: 'mentee', ownerId: coordinatorId }, deps);
    }
    return { outcome: 'blocked' };
  };
