import type { Answer, AskKind } from '../../../domain/concepts/ask.ts';
import type { Consent } from '../../../domain/concepts/consent.ts';
import { type Pair, type Party, sideOf } from '../../../domain/concepts/pair.ts';
import { canBeMailed, type Person } from '../../../domain/concepts/person.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import { receipt } from '../../../views/mails/receipt.tsx';
import { frameFor, mintFor } from '../letters/person-frame.ts';
import { postMail } from '../letters/post-mail.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';
import { type ConfirmDeps, confirmConsent } from './confirm-consent.ts';

/** An answer and its opposite may fall into the same instant: each has its own receipt. */
export const receiptMailKey = (askId: string, { answer, at }: Pick<Answer, 'answer' | 'at'>): string =>
  `receipt.${askId}.${at}.${answer}`;

export interface ReceiptDeps extends TaskDeps, ConfirmDeps {
  sent: TaskDeps['sent'] & ConfirmDeps['sent'];
  rawMails: TaskDeps['rawMails'] & ConfirmDeps['rawMails'];
  now: TaskDeps['now'];
}

export interface Receipt {
  pair: Pair;
  side: Party;
  personId: string;
  /** The question that was answered or is answered anew: a reply to the receipt counts for it. */
  askId: string;
  kind: AskKind;
  answer: Answer;
  /** Ways that they had agreed to before and were not asked about now. */
  stands?: readonly Way[] | undefined;
  /** The evidence that it confirms. */
  consent?: Consent | undefined;
}

const compose = async (given: Receipt, person: Person, deps: ReceiptDeps) => {
  const { pair, side, askId, kind, answer, consent, stands } = given;
  const [other, coordinator, recorder] = await Promise.all([
    deps.people.getPerson(side === 'mentee' ? pair.mentorId : pair.menteeId),
    deps.people.getPerson(pair.coordinatorId),
    answer.by === undefined ? undefined : deps.people.getPerson(answer.by),
  ]);
  const mailKey = receiptMailKey(askId, answer);
  const token = await mintFor({ kind: 'ask', pairId: pair.id, askId, personId: person.id, side, mailKey }, deps);
  const mail = receipt({
    frame: frameFor(token, { person, coordinator }, deps),
    person,
    side: sideOf(side),
    answer,
    asked: consent?.waysAsked ?? [],
    stands,
    recorder: recorder && { name: `${recorder.first} ${recorder.last}`, means: consent?.means },
    otherFirst: other.first,
    statusUrl: `${deps.publicUrl}/a/${token}`,
    kind,
  });
  return { token, mail };
};

/**
 * Confirms an answer to the one who gave it, at any hour, once: by mail, or else by a coordinator's task to pass the words on. The
 * young have just talked to their coordinator: no words are passed on to them that they spoke a moment ago.
 */
export const sendReceipt = async (given: Receipt, deps: ReceiptDeps): Promise<void> => {
  const { pair, side, personId, askId, answer, consent } = given;
  const key = receiptMailKey(askId, answer);
  const person = await deps.people.getPerson(personId);
  if (side === 'mentee' && answer.route === 'assisted' && !canBeMailed(person)) return;
  if (!(await deps.sent.wasSent(pair.id, key))) {
    const { mail, token } = await compose(given, person, deps);
    await postMail({ pairId: pair.id, key, to: person, mail, replyToken: token }, deps);
  }
  if (consent !== undefined) await confirmConsent(consent, key, deps);
};
