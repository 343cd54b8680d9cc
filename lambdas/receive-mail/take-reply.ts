import type { Pair } from '../../domain/concepts/pair.ts';
import { canBeMailed, type Person } from '../../domain/concepts/person.ts';
import { mayBeNo } from '../../domain/rules/may-be-no.ts';
import { READ_ANSWER_VERSION, type ReadAnswer, readAnswer } from '../../domain/rules/read-answer.ts';
import { addWorkingHours } from '../../domain/rules/working-hours.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import { replyNotUnderstood } from '../../views/mails/reply-not-understood.tsx';
import type { StoredAsk } from '../adapters/asks.ts';
import type { Objects } from '../adapters/objects.ts';
import { askMailKey, reminderMailKey, unclearMailKey } from '../shared/ask-id.ts';
import { isSameChoice } from '../shared/change-mind.ts';
import { toInstant } from '../shared/moment.ts';
import { openTaskFor } from '../shared/open-task.ts';
import { frameFor, mintFor } from '../shared/person-frame.ts';
import { sendOnce, sentTextKey } from '../shared/post-mail.ts';
import { type AnswerDeps, recordAnswer } from '../shared/record-answer.ts';
import { receiptMailKey } from '../shared/send-receipt.ts';
import { judgeSender, verdictsOf } from './judge-sender.ts';
import type { ReadMail } from './read-raw.ts';
import { type Receipt, rawKeyOf } from './receipt-event.ts';

export interface ReplyDeps extends AnswerDeps {
  rawMails: AnswerDeps['rawMails'] & Pick<Objects, 'getText'>;
}

export interface Reply {
  mail: ReadMail;
  receipt: Receipt;
  /** UTC instant at which SES took it in. */
  at: string;
  pairId: string;
  askId: string;
  /** When the mail was written that this answers. */
  asked: string;
  /** That mail, when it was not the question itself. */
  mailKey?: string | undefined;
}

interface Read {
  reply: Reply;
  ask: StoredAsk;
  pair: Pair;
  person: Person;
  reading: ReadAnswer;
  /** A no may hide in it. */
  hides: boolean;
}

/** All that we wrote about this question, so that none of it is read as an answer when it comes back quoted. */
const ourWords = async (ask: StoredAsk, { mailKey }: Reply, deps: ReplyDeps): Promise<string> => {
  const choice = await deps.choices.getChoice(ask.pairId, ask.side);
  const answers = [ask.answer, choice].filter((given) => given !== undefined);
  const keys = [
    askMailKey(ask),
    ...Array.from({ length: ask.reminders }, (_, n) => reminderMailKey(ask, n + 1)),
    unclearMailKey(ask),
    ...(mailKey === undefined ? [] : [mailKey]),
    ...new Set(answers.map((given) => receiptMailKey(ask.id, given))),
  ];
  const texts = await Promise.all(keys.map((key) => deps.rawMails.getText(sentTextKey(ask.pairId, key))));
  return texts.filter((text) => text !== undefined).join('\n');
};

const openLook = async ({ reply, ask, pair }: Read, kind: 'read-reply' | 'check-reply', deps: ReplyDeps) => {
  const due = kind === 'check-reply' ? toInstant(addWorkingHours(deps.now(), deps.programme.holdLookHours)) : undefined;
  await openTaskFor(
    {
      kind,
      ref: `${pair.id}/${ask.id}/${reply.receipt.mail.messageId}`,
      pairId: pair.id,
      side: ask.side,
      ownerId: pair.coordinatorId,
      dueAt: due,
      evidenceKey: rawKeyOf(reply.receipt),
    },
    deps,
  );
};

/** Nothing more is sent about this question until a person has looked. */
const hold = async ({ reply, ask }: Read, deps: ReplyDeps): Promise<void> => {
  await deps.asks.markAsk(ask.pairId, ask.id, { heldAt: reply.at });
};

/** Somebody whose answer we have need not be told that we have none. */
const sayNotUnderstood = async ({ ask, pair, person }: Read, deps: ReplyDeps): Promise<void> => {
  const key = unclearMailKey(ask);
  if ((await deps.choices.getChoice(pair.id, ask.side))?.round === pair.round) return;
  if (!canBeMailed(person) || (await deps.sent.wasSent(pair.id, key))) return;
  const coordinator = await deps.people.getPerson(pair.coordinatorId);
  const target = { kind: 'ask', pairId: pair.id, askId: ask.id, personId: person.id, side: ask.side } as const;
  const token = await mintFor(target, deps);
  const frame = frameFor(token, { person, coordinator }, deps);
  const mail = replyNotUnderstood({ frame, person, answerUrl: `${deps.publicUrl}/a/${token}` });
  await sendOnce({ pairId: pair.id, key, to: person, mail, replyToken: token }, deps);
};

const record = async ({ reply, ask, reading }: Read, answer: 'yes' | 'no', deps: ReplyDeps): Promise<void> => {
  await recordAnswer(
    {
      pairId: ask.pairId,
      askId: ask.id,
      answer: { answer, ways: answer === 'yes' ? ask.ways : [], times: [], at: reply.at, route: 'mail' },
      evidence: {
        mailKey: rawKeyOf(reply.receipt),
        verdicts: { ...verdictsOf(reply.receipt) },
        // Our mail says that a YES means so.
        mayDecide: answer === 'yes' ? 'reply' : undefined,
        rule: { name: reading.reason, version: READ_ANSWER_VERSION },
      },
    },
    deps,
  );
};

/**
 * A yes means the very ways that the mail listed. One to an earlier question, to a mail that listed none, or from somebody who
 * agreed to some of the ways only, is for a person.
 */
const isAboutOtherWays = async ({ reply, ask, pair, reading }: Read, deps: ReplyDeps): Promise<boolean> => {
  if (reading.answer !== 'yes') return false;
  if (reply.asked < ask.openedAt || reply.mailKey !== undefined) return true;
  if (ask.isAboutMore === true && ask.answer === undefined) return false;
  const choice = await deps.choices.getChoice(pair.id, ask.side);
  const isYes = choice?.round === pair.round && choice.answer === 'yes';
  return isYes && !isSameChoice(choice, { answer: 'yes', ways: ask.ways });
};

/** Replies count as answers for whoever consents; the others choose ways and times, which a word cannot say. */
const takeVerified = async (read: Read, deps: ReplyDeps): Promise<void> => {
  const { ask, reading, hides } = read;
  if (ask.kind !== 'consent') return await openLook(read, 'read-reply', deps);
  if (reading.answer !== 'unclear' && !(await isAboutOtherWays(read, deps)))
    return await record(read, reading.answer, deps);
  if (hides) {
    await hold(read, deps);
    return await openLook(read, 'check-reply', deps);
  }
  await openLook(read, 'read-reply', deps);
  await sayNotUnderstood(read, deps);
};

/** Reads what a person wrote. What is not proven to be theirs answers nothing; if it may be a no, it holds quietly. */
export const takeReply = async (reply: Reply, deps: ReplyDeps): Promise<void> => {
  const { mail, receipt, pairId, askId } = reply;
  const ask = await deps.asks.getAsk(pairId, askId);
  if (ask === undefined) return;
  const [pair, person, sent] = await Promise.all([
    deps.pairs.getPair(pairId),
    deps.people.getPerson(ask.personId),
    ourWords(ask, reply, deps),
  ]);
  const { answers: words } = languageOf(person, { live: deps.programme.languages });
  const written = { text: mail.text, sent, words };
  const reading = readAnswer(written);
  const hides = reading.answer === 'no' || mayBeNo(written);
  const read = { reply, ask, pair, person, reading, hides };
  if (judgeSender(mail, receipt, person) === 'verified') return await takeVerified(read, deps);
  if (hides) await hold(read, deps);
  await openLook(read, 'check-reply', deps);
};
