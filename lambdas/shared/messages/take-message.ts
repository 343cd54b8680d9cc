import { createHash } from 'node:crypto';
import type { DateTime } from 'luxon';
import type { Message, MessageRoute, Writer } from '../../../domain/concepts/message.ts';
import type { Programme } from '../../../domain/programme.ts';
import { addWorkingHours } from '../../../domain/rules/calendar/working-hours.ts';
import type { Messages } from '../../adapters/messages.ts';
import type { Objects } from '../../adapters/objects.ts';
import type { Workflows } from '../../adapters/workflows.ts';
import { toInstant } from '../moment.ts';

/** What somebody wrote to the other side. `id` is the same whenever it comes again. */
export interface GivenMessage {
  id: string;
  pairId: string;
  from: Writer;
  /** Who sent it in: the writer, or the coordinator who typed it. */
  by: string;
  route: MessageRoute;
  text: string;
  hadFiles?: boolean;
}

export interface StartRelayDeps {
  messages: Pick<Messages, 'markStarted'>;
  workflows: Pick<Workflows, 'startMachine'>;
  relayMachineArn: string;
}

export interface TakeMessageDeps extends StartRelayDeps {
  messages: Pick<Messages, 'getMessage' | 'putMessage' | 'markStarted'>;
  rawMails: Pick<Objects, 'putText'>;
  programme: Programme;
  now: () => DateTime;
}

/** Short enough for the name of an execution, and no other pair's. */
const nameOf = ({ pairId, id }: Pick<Message, 'pairId' | 'id'>): string =>
  `message-${createHash('sha256').update(`${pairId}/${id}`).digest('hex').slice(0, 40)}`;

/** Starts the workflow of a message, once. */
export const startRelay = async (message: Pick<Message, 'pairId' | 'id'>, deps: StartRelayDeps): Promise<void> => {
  const { pairId, id } = message;
  await deps.workflows.startMachine(deps.relayMachineArn, nameOf(message), { pairId, messageId: id });
  await deps.messages.markStarted(message);
};

/** Keeps the words as they were written, then hands them to their workflow. Sent again, it is the message of the first time. */
export const takeMessage = async (given: GivenMessage, deps: TakeMessageDeps): Promise<Message> => {
  const { text, hadFiles = false, ...rest } = given;
  const known = await deps.messages.getMessage(given.pairId, given.id);
  const textKey = `words/${given.pairId}/message.${given.from}.${given.id}.txt`;
  const at = deps.now();
  const message: Message = known ?? {
    ...rest,
    at: toInstant(at),
    readBy: toInstant(addWorkingHours(at, deps.programme.messageReadHours)),
    textKey,
    hadFiles,
    status: 'received',
  };
  if (known === undefined) {
    await deps.rawMails.putText(textKey, text);
    await deps.messages.putMessage(message);
  }
  await startRelay(message, deps);
  return message;
};
