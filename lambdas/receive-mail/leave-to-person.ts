import type { Look } from '../../domain/concepts/look.ts';
import { canBeMailed } from '../../domain/concepts/person.ts';
import { addWorkingHours } from '../../domain/rules/working-hours.ts';
import { replyNotUnderstood } from '../../views/mails/reply-not-understood.tsx';
import { unclearMailKey } from '../shared/ask-id.ts';
import { toInstant } from '../shared/moment.ts';
import { openTaskFor } from '../shared/open-task.ts';
import { frameFor, mintFor } from '../shared/person-frame.ts';
import { sendOnce } from '../shared/post-mail.ts';
import { rawKeyOf } from './receipt-event.ts';
import type { Read, ReplyDeps } from './take-reply.ts';

/** Nothing more is sent about this question until a person has looked. */
const hold = async ({ reply, ask }: Read, deps: ReplyDeps): Promise<void> => {
  await deps.asks.markAsk(ask.pairId, ask.id, { heldAt: reply.at });
};

/** What may be a no, or is not proven to be theirs, is looked at within hours; anything else within days. */
const openLook = async ({ reply, ask, pair, look, mayBeNo }: Read, why: Look['why'], deps: ReplyDeps) => {
  const isUrgent = mayBeNo || look.sender !== 'verified';
  await openTaskFor(
    {
      kind: isUrgent ? 'check-reply' : 'read-reply',
      ref: `${pair.id}/${ask.id}/${reply.receipt.mail.messageId}`,
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

/** Somebody whose answer we have need not be told that we have none. */
const sayNotUnderstood = async ({ ask, pair, person }: Read, deps: ReplyDeps): Promise<void> => {
  const key = unclearMailKey(ask);
  if ((await deps.choices.getChoice(pair.id, ask.side))?.round === pair.round) return;
  if (!canBeMailed(person) || (await deps.sent.wasSent(pair.id, key))) return;
  const coordinator = await deps.people.getPerson(pair.coordinatorId);
  const target = { pairId: pair.id, askId: ask.id, personId: person.id, side: ask.side, mailKey: key };
  const token = await mintFor({ kind: 'ask', ...target }, deps);
  const frame = frameFor(token, { person, coordinator }, deps);
  const mail = replyNotUnderstood({ frame, person, ways: ask.ways, answerUrl: `${deps.publicUrl}/a/${token}` });
  await sendOnce({ pairId: pair.id, key, to: person, mail, replyToken: token }, deps);
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
