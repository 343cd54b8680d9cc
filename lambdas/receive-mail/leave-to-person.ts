import type { Look } from '../../domain/concepts/look.ts';
import { canBeMailed } from '../../domain/concepts/person.ts';
import { addWorkingHours } from '../../domain/rules/calendar/working-hours.ts';
import { replyNotUnderstood } from '../../views/mails/reply-not-understood.tsx';
import type { StoredAsk } from '../adapters/asks.ts';
import { unclearMailKey } from '../shared/asks/ask-id.ts';
import { frameFor, mintFor } from '../shared/letters/person-frame.ts';
import { sendOnce } from '../shared/letters/send-once.ts';
import { toInstant } from '../shared/moment.ts';
import { openTaskFor, taskIdOf } from '../shared/tasks/open-task.ts';
import { rawKeyOf } from './receipt-event.ts';
import type { Read, Reply, ReplyDeps } from './reply.ts';

const refOf = ({ reply, ask, pair }: Read): string => `${pair.id}/${ask.id}/${reply.receipt.mail.messageId}`;

/** Nothing more is sent about this question, and all contact of the pair rests, until a person has looked. */
const hold = async (read: Read, deps: ReplyDeps): Promise<void> => {
  const { reply, ask, pair } = read;
  await deps.concerns.appendDoubt(pair.id, {
    taskId: taskIdOf({ kind: 'check-reply', ref: refOf(read) }),
    at: reply.at,
  });
  await deps.asks.markAsk(pair.id, ask.id, { heldAt: reply.at });
};

/** What may be a no, or is not proven to be theirs, is looked at within hours; anything else within days. */
const openLook = async (read: Read, why: Look['why'], deps: ReplyDeps) => {
  const { reply, ask, pair, look, mayBeNo } = read;
  const isUrgent = mayBeNo || look.sender !== 'verified';
  await openTaskFor(
    {
      kind: isUrgent ? 'check-reply' : 'read-reply',
      ref: refOf(read),
      pairId: pair.id,
      side: ask.side,
      ownerId: pair.coordinatorId,
      dueAt: isUrgent ? toInstant(addWorkingHours(deps.now(), deps.programme.holdLookHours)) : undefined,
      evidenceKey: rawKeyOf(reply.receipt),
      look: { ...look, why },
    },
    deps,
  );
};

const isUnanswered = async ({ pairId, side }: StoredAsk, deps: ReplyDeps): Promise<boolean> => {
  const [pair, choice] = await Promise.all([deps.pairs.getPair(pairId), deps.choices.getChoice(pairId, side)]);
  return choice?.round !== pair.round;
};

/** What they may still answer. Somebody whose answer we have need not be told that we have none. */
const unanswered = async ({ together }: Reply, deps: ReplyDeps): Promise<StoredAsk[]> => {
  const asks = await Promise.all(together.map(async ({ pairId, askId }) => await deps.asks.getAsk(pairId, askId)));
  const open: StoredAsk[] = [];
  for (const ask of asks) if (ask !== undefined && (await isUnanswered(ask, deps))) open.push(ask);
  return open;
};

const toAgain = async (ask: StoredAsk, mailKey: string, deps: ReplyDeps) => {
  const { pairId, id: askId, personId, side, ways } = ask;
  const token = await mintFor({ kind: 'ask', pairId, askId, personId, side, mailKey }, deps);
  const mentee = await deps.people.getPerson((await deps.pairs.getPair(pairId)).menteeId);
  return { token, ways, menteeFirst: mentee.first, answerUrl: `${deps.publicUrl}/a/${token}` };
};

/** Once for all that the same words answered. A reply counts again when it is about one question only. */
const sayNotUnderstood = async ({ reply, ask, pair, person }: Read, deps: ReplyDeps): Promise<void> => {
  const [first, ...others] = await unanswered(reply, deps);
  if (first?.id !== ask.id || first.pairId !== ask.pairId || !canBeMailed(person)) return;
  const key = unclearMailKey(ask);
  if (await deps.sent.wasSent(pair.id, key)) return;
  const coordinator = await deps.people.getPerson(pair.coordinatorId);
  const [again, ...more] = await Promise.all([first, ...others].map(async (one) => await toAgain(one, key, deps)));
  if (again === undefined) return;
  const frame = frameFor(again.token, { person, coordinator }, deps);
  const mail = replyNotUnderstood({ frame, person, again: [again, ...more] });
  const of = [first, ...others].map(({ pairId, side }) => ({ pairId, side, mailKey: key }));
  // It lists no ways when it is about several: a YES to it is for a person again.
  const replyToken = more.length === 0 ? again.token : await mintFor({ kind: 'letter', personId: person.id, of }, deps);
  await sendOnce({ pairId: pair.id, key, to: person, mail, replyToken }, deps);
};

/**
 * A person looks, and nothing is recorded. What may be a no holds quietly meanwhile. Only somebody who is proven to have written is
 * ever written back to: a mail about a stranger's answer might endanger someone.
 */
export const leaveToPerson = async (read: Read, why: Look['why'], deps: ReplyDeps): Promise<void> => {
  if (read.mayBeNo) await hold(read, deps);
  await openLook(read, why, deps);
  if (why === 'unclear') await sayNotUnderstood(read, deps);
};
