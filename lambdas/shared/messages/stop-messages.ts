import type { DateTime } from 'luxon';
import type { Settlement } from '../../../domain/rules/pairs/what-settles.ts';
import type { Messages } from '../../adapters/messages.ts';
import type { Tasks } from '../../adapters/tasks.ts';
import { toInstant } from '../moment.ts';
import { type MessageStandingDeps, weighPassingOn } from './message-standing.ts';
import { passOnTaskId } from './message-tasks.ts';

export interface StopMessagesDeps extends MessageStandingDeps {
  messages: Pick<Messages, 'listMessages' | 'moveMessage'>;
  tasks: Pick<Tasks, 'completeTask'>;
  now: () => DateTime;
}

/**
 * Leaves no message on its way, and none for a coordinator to pass on, once the pair may not share messages any more; `all`: whatever
 * it may. What nobody has read yet is still read: somebody may need help.
 */
export const stopMessages = async (
  pairId: string,
  which: Settlement['messages'],
  deps: StopMessagesDeps,
): Promise<void> => {
  const waiting = (await deps.messages.listMessages(pairId)).filter(({ status }) =>
    ['allowed', 'redacted', 'handed-over'].includes(status),
  );
  if (waiting.length === 0 || (which === 'unagreed' && (await weighPassingOn(pairId, deps)) !== 'no')) return;
  for (const message of waiting) {
    await deps.messages.moveMessage(message, 'stop', {});
    const done = { by: 'workflow', at: toInstant(deps.now()), outcome: 'overtaken' };
    if (message.status === 'handed-over') await deps.tasks.completeTask(passOnTaskId(message), done);
  }
};
