import * as z from 'zod';
import { isParent, type Pair, type Party, partiesOf } from '../../domain/concepts/pair.ts';
import { canBeMailed } from '../../domain/concepts/person.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import { planAgreed } from '../../views/mails/plan-agreed.tsx';
import { setUpMeet } from '../../views/mails/set-up-meet.tsx';
import type { Plans } from '../adapters/plans.ts';
import { postMail } from '../shared/letters/post-mail.ts';
import { addressTo, personIdOf } from '../shared/letters/side-frame.ts';
import { type TellDeps, tellPerson } from '../shared/letters/tell-person.ts';

export type SendPlanDeps = TellDeps & { plans: Pick<Plans, 'getPlan'> };

interface Sending {
  party: Party;
  pair: Pair;
  plan: Plan;
}

export const sendPlanSchema = z.object({ pairId: z.string() });

const sendTo = async ({ party, pair, plan }: Sending, deps: SendPlanDeps) => {
  const key = `plan-agreed.${party}.${plan.proposedAt}`;
  if (await deps.sent.wasSent(pair.id, key)) return;
  const { person, side, frame, otherFirst, replyToken } = await addressTo({ pair, party, mailKey: key }, deps);
  const mail = planAgreed({ frame, person, side, otherFirst, plan });
  await postMail({ pairId: pair.id, key, to: person, mail, replyToken }, deps);
};

/** Only for those who will be in a Meet, and once for all their plans. */
const sendSetUp = async ({ party, pair, plan }: Sending, deps: SendPlanDeps) => {
  const key = `set-up-meet.${party}`;
  if (plan.slot === undefined || isParent(party) || (await deps.sent.wasSent(pair.id, key))) return;
  const { person, frame, replyToken } = await addressTo({ pair, party, mailKey: key }, deps);
  await postMail({ pairId: pair.id, key, to: person, mail: setUpMeet({ frame, person }), replyToken }, deps);
};

/**
 * How the two write to each other, once for each closure of the schools, in the one letter of a day. Whoever has no mail hears it with
 * the plan.
 */
const tellHowToWrite = async ({ party, pair, plan }: Sending, deps: SendPlanDeps) => {
  if (isParent(party) || !plan.ways.includes('messages')) return;
  if (!canBeMailed(await deps.people.getPerson(personIdOf(pair, party)))) return;
  await tellPerson(pair, { party, key: `messages-open.${pair.round}.${party}`, news: 'messages-open' }, deps);
};

/** The agreed plan in plain words, once each, with how to get ready for the first Meets and how to write; looks again before each mail, since a plan may end meanwhile. */
export const makeSendPlan =
  (deps: SendPlanDeps) =>
  async ({ pairId }: z.infer<typeof sendPlanSchema>): Promise<{ outcome: 'sent' | 'ended' }> => {
    const parties = partiesOf(await deps.pairs.getPair(pairId));
    const readers = parties.filter((one) => deps.programme.planToParent || !isParent(one));
    const letters = readers.flatMap((party) => [sendTo, sendSetUp, tellHowToWrite].map((send) => ({ party, send })));
    for (const { party, send } of letters) {
      const [pair, plan] = await Promise.all([deps.pairs.getPair(pairId), deps.plans.getPlan(pairId)]);
      if (plan?.status !== 'agreed' || pair.standing !== 'active') return { outcome: 'ended' };
      await send({ party, pair, plan }, deps);
    }
    return { outcome: 'sent' };
  };
