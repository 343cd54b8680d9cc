import { type Message, receiverOf, type Writer } from '../../../domain/concepts/message.ts';
import { canBeMailed } from '../../../domain/concepts/person.ts';
import { messageFilesRefused } from '../../../views/mails/message-files-refused.tsx';
import { messageNotPassedOn } from '../../../views/mails/message-not-passed-on.tsx';
import { messageReceipt } from '../../../views/mails/message-receipt.tsx';
import { passedMessage } from '../../../views/mails/passed-message.tsx';
import { frameFor, mintFor } from '../letters/person-frame.ts';
import { postMail } from '../letters/post-mail.ts';
import { personIdOf } from '../letters/side-frame.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';
import { messageMailKey } from './message-tasks.ts';

interface Addressee {
  pairId: string;
  to: Writer;
  mailKey: string;
}

/** Like any mail of ours, but that a reply to it is a message to the other side. */
const addressRelay = async ({ pairId, to, mailKey }: Addressee, deps: TaskDeps) => {
  const pair = await deps.pairs.getPair(pairId);
  const [person, other, coordinator] = await Promise.all([
    deps.people.getPerson(personIdOf(pair, to)),
    deps.people.getPerson(personIdOf(pair, receiverOf(to))),
    deps.people.getPerson(pair.coordinatorId),
  ]);
  const replyToken = await mintFor({ kind: 'relay', pairId, personId: person.id, side: to, mailKey }, deps);
  const frame = frameFor(replyToken, { person, coordinator }, deps);
  const { status = '' } = frame.links;
  return { person, otherFirst: other.first, frame, messagesUrl: `${status}/messages`, replyToken };
};

/** To the other side, by their own route: for somebody without mail it becomes the coordinator's task to pass it on. */
export const postMessage = async (message: Message, text: string, deps: TaskDeps) => {
  const { pairId, from } = message;
  const key = messageMailKey(message);
  const { replyToken, ...addressed } = await addressRelay({ pairId, to: receiverOf(from), mailKey: key }, deps);
  const mail = passedMessage({ ...addressed, text });
  return await postMail({ pairId, key, to: addressed.person, mail, replyToken }, deps);
};

/** To who wrote it themselves and has mail; whoever phoned or texted hears it from the coordinator who typed it in. */
export const sendMessageReceipt = async (message: Message, deps: TaskDeps): Promise<void> => {
  const { pairId, id, from, by, readBy, hadFiles } = message;
  const pair = await deps.pairs.getPair(pairId);
  if (by !== personIdOf(pair, from) || !canBeMailed(await deps.people.getPerson(by))) return;
  const key = `message-receipt.${from}.${id}`;
  const { replyToken, ...addressed } = await addressRelay({ pairId, to: from, mailKey: key }, deps);
  await postMail(
    { pairId, key, to: addressed.person, mail: messageReceipt({ ...addressed, readBy, hadFiles }), replyToken },
    deps,
  );
};

/** Kindly, to who sent nothing but files. */
export const refuseFiles = async (
  { pairId, from, mailId }: { pairId: string; from: Writer; mailId: string },
  deps: TaskDeps,
): Promise<void> => {
  const key = `message-files.${from}.${mailId}`;
  const { replyToken, ...addressed } = await addressRelay({ pairId, to: from, mailKey: key }, deps);
  await postMail({ pairId, key, to: addressed.person, mail: messageFilesRefused(addressed), replyToken }, deps);
};

export const postBlocked = async ({ pairId, id, from, at }: Message, deps: TaskDeps): Promise<void> => {
  const key = `message-blocked.${from}.${id}`;
  const { replyToken, ...addressed } = await addressRelay({ pairId, to: from, mailKey: key }, deps);
  await postMail(
    { pairId, key, to: addressed.person, mail: messageNotPassedOn({ ...addressed, at }), replyToken },
    deps,
  );
};
