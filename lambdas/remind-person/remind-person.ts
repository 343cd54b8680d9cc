import { DateTime } from 'luxon';
import { ZONE } from '../../domain/calendar/zone.ts';
import { remind } from '../../views/mails/remind.tsx';
import type { Asks } from '../adapters/asks.ts';
import type { ChoiceItems } from '../adapters/choices.ts';
import type { Supplies } from '../adapters/supplies.ts';
import { reminderMailKey } from '../shared/ask-id.ts';
import { type AskRef, type AskStand, type Look, lookAtAsk } from '../shared/look-at-ask.ts';
import { toInstant } from '../shared/moment.ts';
import type { TaskDeps } from '../shared/open-task.ts';
import { frameFor, mintFor } from '../shared/person-frame.ts';
import { sendOnce } from '../shared/post-mail.ts';
import { agreedBefore } from '../shared/put-question.ts';

export interface RemindPersonDeps extends TaskDeps {
  asks: Pick<Asks, 'getAsk' | 'countReminder'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
  supplies: Pick<Supplies, 'listSupplies'>;
}

const sendReminder = async ({ ask, pair, person }: Look, number: number, deps: RemindPersonDeps): Promise<void> => {
  const key = reminderMailKey(ask, number);
  if (await deps.sent.wasSent(pair.id, key)) return;
  const [other, coordinator] = await Promise.all([
    deps.people.getPerson(ask.side === 'mentee' ? pair.mentorId : pair.menteeId),
    deps.people.getPerson(pair.coordinatorId),
  ]);
  const target = { pairId: pair.id, askId: ask.id, personId: person.id, side: ask.side, mailKey: key };
  const agreed = await agreedBefore(ask, deps);
  const token = await mintFor({ kind: 'ask', ...target }, deps);
  const mail = remind({
    frame: frameFor(token, { person, coordinator }, deps),
    person,
    kind: ask.kind,
    otherFirst: other.first,
    answerUrl: `${deps.publicUrl}/a/${token}`,
    closesOn: DateTime.fromISO(ask.closesAt, { zone: ZONE }),
    ways: ask.ways,
    ...(agreed === undefined ? {} : { agreed }),
    time: number < deps.programme.ladders[ask.kind].reminderDays.length ? 1 : 2,
  });
  await sendOnce({ pairId: pair.id, key, to: person, mail, replyToken: token }, deps);
};

/** Reminds kindly if that is still due at this very moment, once for each rung, and says what is due next. */
export const makeRemindPerson =
  (deps: RemindPersonDeps) =>
  async (ref: AskRef): Promise<AskStand> => {
    const look = await lookAtAsk(ref, deps);
    if (look.stand.due !== 'remind') return look.stand;
    const number = look.ask.reminders + 1;
    await sendReminder(look, number, deps);
    await deps.asks.countReminder(ref.pairId, ref.askId, { number, at: toInstant(deps.now()) });
    return (await lookAtAsk(ref, deps)).stand;
  };
