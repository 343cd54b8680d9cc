import type { Message } from '../../domain/concepts/message.ts';
import { MissingItemError } from '../../domain/errors.ts';
import { findContactDetails } from '../../domain/rules/find-contact-details.ts';
import { findWorryingWords } from '../../domain/rules/messages/find-worrying-words.ts';
import { messageDue } from '../../domain/rules/messages/message-due.ts';
import type { Messages } from '../adapters/messages.ts';
import type { Objects } from '../adapters/objects.ts';
import { messageTaskRefs } from '../shared/messages/message-tasks.ts';
import { sendMessageReceipt } from '../shared/messages/relay-mail.ts';
import { ON_CALL_ID } from '../shared/tasks/manager.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface ScanMessageDeps extends TaskDeps {
  messages: Pick<Messages, 'getMessage' | 'flagMessage'>;
  rawMails: TaskDeps['rawMails'] & Pick<Objects, 'getText'>;
}

/** Tells coordinator and who is on call at once, at any hour. */
const alert = async (message: Message, deps: ScanMessageDeps): Promise<void> => {
  const { pairId, id } = message;
  const { coordinatorId } = await deps.pairs.getPair(pairId);
  const dueAt = messageDue(message, deps.programme);
  const refs = messageTaskRefs({ pairId, id });
  for (const { ref, ownerId } of [
    { ref: refs.coordinator, ownerId: coordinatorId },
    { ref: refs.onCall, ownerId: ON_CALL_ID },
  ])
    await openTaskFor({ kind: 'worrying-message', ref, pairId, ownerId, dueAt }, deps);
};

/** Looks through a message before a person does, raises the alarm at worrying words, and tells its writer when it will be read. */
export const makeScanMessage =
  (deps: ScanMessageDeps) =>
  async ({ pairId, messageId }: { pairId: string; messageId: string }) => {
    const message = await deps.messages.getMessage(pairId, messageId);
    if (message === undefined) throw new MissingItemError(`message ${messageId}`);
    const text = (await deps.rawMails.getText(message.textKey)) ?? '';
    const { phoneNumber, textNumber, worryingWords } = deps.programme;
    const flags = {
      details: findContactDetails(text, { ours: [phoneNumber, textNumber] }).length > 0,
      worrying: findWorryingWords(text, worryingWords).length > 0,
    };
    await deps.messages.flagMessage(pairId, messageId, flags);
    if (flags.worrying) await alert({ ...message, flags }, deps);
    await sendMessageReceipt(message, deps);
    return { outcome: flags.worrying ? 'worrying' : 'scanned' };
  };
