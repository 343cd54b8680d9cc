import { MANAGER_ID } from '../shared/tasks/manager.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';
import { type Receipt, rawKeyOf } from './receipt-event.ts';

/** A mail that answers no question we know: to an address without a token, with one that has run out, or about a question never put. */
interface Unplaced {
  receipt: Receipt;
  pairId?: string | undefined;
  /** Who reads it; the manager when no pair is known. */
  ownerId?: string | undefined;
}

/** Opens a task with its words, once for each mail, so that nothing that a person wrote is lost. */
export const leaveUnplaced = async ({ receipt, pairId, ownerId }: Unplaced, deps: TaskDeps): Promise<void> => {
  const { messageId } = receipt.mail;
  await openTaskFor(
    {
      kind: 'question',
      ref: `mail-${messageId}`,
      pairId,
      ownerId: ownerId ?? MANAGER_ID,
      evidenceKey: rawKeyOf(receipt),
    },
    deps,
  );
};
