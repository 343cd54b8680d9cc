import type { DateTime } from 'luxon';
import { type Message, wordsKeyOf } from '../../domain/concepts/message.ts';
import { MissingItemError } from '../../domain/errors.ts';
import { heldUntil } from '../../domain/rules/calendar/held-until.ts';
import { isOfficeHours, nextOfficeOpening } from '../../domain/rules/calendar/office-hours.ts';
import type { Messages } from '../adapters/messages.ts';
import type { Objects } from '../adapters/objects.ts';
import { type MessageStandingDeps, weighPassingOn } from '../shared/messages/message-standing.ts';
import { postMessage } from '../shared/messages/relay-mail.ts';
import { toInstant } from '../shared/moment.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface DeliverMessageDeps extends TaskDeps, MessageStandingDeps {
  messages: Pick<Messages, 'getMessage' | 'moveMessage'>;
  rawMails: TaskDeps['rawMails'] & Pick<Objects, 'getText'>;
  pairs: TaskDeps['pairs'] & MessageStandingDeps['pairs'];
}

const isToGoOut = ({ status }: Message): boolean => status === 'allowed' || status === 'redacted';

const isOut = (message: Message | undefined): boolean =>
  message?.status === 'handed-over' || message?.status === 'delivered';

const held = (until: DateTime) => ({ outcome: 'held', sendAt: toInstant(until) });

const passOn = async (message: Message, deps: DeliverMessageDeps) => {
  const text = await deps.rawMails.getText(wordsKeyOf(message));
  if (text === undefined) throw new MissingItemError(`words of message ${message.id}`);
  const how = await postMessage(message, text, deps);
  const at = toInstant(deps.now());
  if (how === 'no-mail') await deps.messages.moveMessage(message, 'hand-over', {});
  else await deps.messages.moveMessage(message, 'deliver', { deliveredAt: at });
  return { outcome: 'delivered' };
};

/** Passes a message on that a coordinator let pass, in office hours, once, if the pair may still share messages. */
export const makeDeliverMessage =
  (deps: DeliverMessageDeps) =>
  async ({ pairId, messageId }: { pairId: string; messageId: string }) => {
    const message = await deps.messages.getMessage(pairId, messageId);
    if (message === undefined || !isToGoOut(message)) return { outcome: isOut(message) ? 'delivered' : 'not-sent' };
    const may = await weighPassingOn(pairId, deps);
    if (may === 'no') {
      await deps.messages.moveMessage(message, 'stop', {});
      return { outcome: 'not-sent' };
    }
    if (may === 'held') return held(heldUntil(deps.now()));
    return isOfficeHours(deps.now()) ? await passOn(message, deps) : held(nextOfficeOpening(deps.now()));
  };
