import type { Answer, AskKind } from '../../domain/concepts/ask.ts';
import type { Pair, Side } from '../../domain/concepts/pair.ts';
import { canBeMailed } from '../../domain/concepts/person.ts';
import { receipt } from '../../views/mails/receipt.tsx';
import type { TaskDeps } from './open-task.ts';
import { frameFor, mintFor } from './person-frame.ts';
import { postMail } from './post-mail.ts';

export const receiptMailKey = (askId: string, at: string): string => `receipt.${askId}.${at}`;

export interface Receipt {
  pair: Pair;
  side: Side;
  personId: string;
  /** The question that was answered or is answered anew: a reply to the receipt counts for it. */
  askId: string;
  kind: AskKind;
  answer: Answer;
}

/**
 * Confirms an answer to the one who gave it, at any hour, once. Not to somebody without mail whose answer the coordinator
 * has just recorded: they spoke a moment ago.
 */
export const sendReceipt = async (given: Receipt, deps: TaskDeps): Promise<void> => {
  const { pair, side, personId, askId, kind, answer } = given;
  const key = receiptMailKey(askId, answer.at);
  const person = await deps.people.getPerson(personId);
  if (answer.route === 'assisted' && !canBeMailed(person)) return;
  if (await deps.sent.wasSent(pair.id, key)) return;
  const [other, coordinator] = await Promise.all([
    deps.people.getPerson(side === 'mentee' ? pair.mentorId : pair.menteeId),
    deps.people.getPerson(pair.coordinatorId),
  ]);
  const token = await mintFor({ kind: 'ask', pairId: pair.id, askId, personId, side }, deps);
  const frame = frameFor(token, coordinator, deps);
  const mail = receipt({
    frame,
    person,
    side,
    answer,
    otherFirst: other.first,
    statusUrl: `${deps.publicUrl}/a/${token}`,
    kind,
  });
  await postMail({ pairId: pair.id, key, to: person, mail, replyToken: token }, deps);
};
