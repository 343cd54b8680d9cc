import type { Shown } from '../../domain/concepts/consent.ts';
import { READ_ANSWER_VERSION, readAnswer } from '../../domain/rules/read-answer.ts';
import { mayBeAboutOne } from '../../domain/rules/replies/may-be-about-one.ts';
import { mayBeNo } from '../../domain/rules/replies/may-be-no.ts';
import { whyLook } from '../../domain/rules/replies/why-look.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import type { StoredAsk } from '../adapters/asks.ts';
import { isSameChoice } from '../shared/asks/change-mind.ts';
import { recordAnswer } from '../shared/asks/record-answer.ts';
import { sentTextKey } from '../shared/letters/send-once.ts';
import { judgeSender, verdictsOf } from './judge-sender.ts';
import { leaveToPerson } from './leave-to-person.ts';
import { leaveUnplaced } from './leave-unplaced.ts';
import { ourWords } from './our-words.ts';
import { rawKeyOf } from './receipt-event.ts';
import type { Read, Reply, ReplyDeps } from './reply.ts';

/** The mail of ours that they had before them, beside the question itself. */
const answeredMail = async ({ reply }: Read, deps: ReplyDeps): Promise<Shown[]> => {
  const { pairId, answered } = reply;
  if (answered === undefined) return [];
  const sent = await deps.sent.findSent(pairId, answered);
  return [{ what: 'answered', key: sentTextKey(pairId, answered), wordsVersion: sent?.wordsVersion ?? 'none' }];
};

const record = async (read: Read, answer: 'yes' | 'no', deps: ReplyDeps): Promise<void> => {
  const { reply, ask, look } = read;
  await recordAnswer(
    {
      pairId: ask.pairId,
      askId: ask.id,
      answer: { answer, ways: answer === 'yes' ? ask.ways : [], times: [], at: reply.at, route: 'mail' },
      evidence: {
        shown: await answeredMail(read, deps),
        mailKey: rawKeyOf(reply.receipt),
        verdicts: look.verdicts,
        rule: look.rule,
        // Our mail says that a YES means so.
        mayDecide: answer === 'yes' ? 'reply' : undefined,
      },
    },
    deps,
  );
};

/**
 * A yes means the very ways that the mail listed. One to an earlier question, to a mail that listed none, or from somebody who
 * agreed to some of the ways only, is for a person.
 */
const isAboutOtherWays = async ({ reply, ask, pair, look }: Read, deps: ReplyDeps): Promise<boolean> => {
  if (look.reading !== 'yes') return false;
  if (reply.asked < ask.openedAt || reply.mailKey !== undefined) return true;
  if (ask.isAboutMore === true && ask.answer === undefined) return false;
  const choice = await deps.choices.getChoice(pair.id, ask.side);
  const isYes = choice?.round === pair.round && choice.answer === 'yes';
  return isYes && !isSameChoice(choice, { answer: 'yes', ways: ask.ways });
};

/** After a mail about several young people, words that may tell them apart are for a person. */
const tellsApart = async ({ mail, together }: Reply, sent: string, deps: ReplyDeps): Promise<boolean> => {
  if (together.length < 2) return false;
  const mentees = together.map(async ({ pairId }) => {
    const { menteeId } = await deps.pairs.getPair(pairId);
    return (await deps.people.getPerson(menteeId)).first;
  });
  return mayBeAboutOne({ text: mail.text, sent, firstNames: await Promise.all(mentees) });
};

const readReply = async (reply: Reply, ask: StoredAsk, deps: ReplyDeps): Promise<Read> => {
  const { mail, receipt, pairId } = reply;
  const [pair, person, sent] = await Promise.all([
    deps.pairs.getPair(pairId),
    deps.people.getPerson(ask.personId),
    ourWords(ask, reply, deps),
  ]);
  const { answers: words } = languageOf(person, { live: deps.programme.languages });
  const written = { text: mail.text, sent, words };
  const read = readAnswer(written);
  const isApart = read.answer !== 'unclear' && (await tellsApart(reply, sent, deps));
  const { answer: reading, reason } = isApart ? ({ answer: 'unclear', reason: 'tells-apart' } as const) : read;
  const look = {
    sender: judgeSender(mail, receipt, person),
    reading,
    rule: { name: reason, version: READ_ANSWER_VERSION },
    verdicts: { ...verdictsOf(receipt) },
  };
  return { reply, ask, pair, person, look, mayBeNo: read.answer === 'no' || mayBeNo(written) };
};

/** Reads what a person wrote. Only a clear answer that is proven to be theirs counts by itself; a person looks at anything else. */
export const takeReply = async (reply: Reply, deps: ReplyDeps): Promise<void> => {
  const ask = await deps.asks.getAsk(reply.pairId, reply.askId);
  if (ask === undefined) {
    const { coordinatorId } = await deps.pairs.getPair(reply.pairId);
    return await leaveUnplaced({ receipt: reply.receipt, pairId: reply.pairId, ownerId: coordinatorId }, deps);
  }
  const read = await readReply(reply, ask, deps);
  const { look } = read;
  const why = whyLook({
    ...look,
    // The others choose ways and times, which a word cannot say.
    answersByWord: ask.kind === 'consent',
    mayBeNo: read.mayBeNo,
    isAboutOtherWays: await isAboutOtherWays(read, deps),
  });
  if (why !== undefined) return await leaveToPerson(read, why, deps);
  if (look.reading !== 'unclear') await record(read, look.reading, deps);
};
