import type { DateTime } from 'luxon';
import type { MessageStatus } from '../../../domain/concepts/message.ts';
import { nextOfficeOpening } from '../../../domain/rules/calendar/office-hours.ts';
import type { Messages } from '../../adapters/messages.ts';
import type { Workflows } from '../../adapters/workflows.ts';
import { toInstant } from '../moment.ts';

export interface TellOfMessageDeps {
  messages: Pick<Messages, 'getMessage'>;
  workflows: Pick<Workflows, 'succeedTask'>;
  now: () => DateTime;
}

/** What its workflow does next; nothing while nobody has decided. */
const NEXT: Partial<Record<MessageStatus, 'pass' | 'block' | 'stop'>> = {
  allowed: 'pass',
  redacted: 'pass',
  blocked: 'block',
  stopped: 'stop',
};

/** Tells the workflow of a message what was decided and when the office is next open. Once or often, it comes to the same. */
export const tellOfMessage = async (
  { pairId, messageId }: { pairId: string; messageId: string },
  deps: TellOfMessageDeps,
): Promise<void> => {
  const message = await deps.messages.getMessage(pairId, messageId);
  const outcome = message === undefined ? 'stop' : NEXT[message.status];
  if (message?.hold === undefined || outcome === undefined) return;
  await deps.workflows.succeedTask(message.hold.token, { outcome, sendAt: toInstant(nextOfficeOpening(deps.now())) });
};
