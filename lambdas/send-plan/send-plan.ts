import * as z from 'zod';
import { isResting } from '../../domain/concepts/doubt.ts';
import { isParent, type Pair, type Party, partiesOf } from '../../domain/concepts/pair.ts';
import { canBeMailed } from '../../domain/concepts/person.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import { secondsHeld } from '../../domain/rules/calendar/held-until.ts';
import { planAgreed } from '../../views/mails/plan-agreed.tsx';
import type { Plans } from '../adapters/plans.ts';
import type { Sent } from '../adapters/sent.ts';
import { postMail } from '../shared/letters/post-mail.ts';
import { addressTo, personIdOf } from '../shared/letters/side-frame.ts';
import { type TellDeps, tellPerson } from '../shared/letters/tell-person.ts';
import { toInstant } from '../shared/moment.ts';

export type SendPlanDeps = TellDeps & { plans: Pick<Plans, 'getPlan'>; sent: Pick<Sent, 'findSent' | 'recordSent'> };

interface Sending {
  party: Party;
  pair: Pair;
  plan: Plan;
}

export const sendPlanSchema = z.object({ pairId: z.string() });

const keyOf = ({ party, plan }: Sending): string => `plan-agreed.${party}.${plan.proposedAt}`;

/** How to get ready goes out once, in the first plan with Meets that somebody gets: only to those who will be in one. */
const isSetUpDue = async (sending: Sending, deps: SendPlanDeps): Promise<boolean> => {
  const { party, pair, plan } = sending;
  if (plan.slot === undefined || isParent(party)) return false;
  const known = await deps.sent.findSent(pair.id, `set-up-meet.${party}`);
  return known === undefined || known.within === keyOf(sending);
};

const sendTo = async (sending: Sending, deps: SendPlanDeps) => {
  const { party, pair, plan } = sending;
  const key = keyOf(sending);
  const setUp = await isSetUpDue(sending, deps);
  if (!(await deps.sent.wasSent(pair.id, key))) {
    const { person, side, frame, otherFirst, replyToken } = await addressTo({ pair, party, mailKey: key }, deps);
    const mail = planAgreed({ frame, person, side, otherFirst, plan, setUp });
    await postMail({ pairId: pair.id, key, to: person, mail, replyToken }, deps);
  }
  const claimedAt = toInstant(deps.now());
  if (setUp) await deps.sent.recordSent(pair.id, { key: `set-up-meet.${party}`, claimedAt, within: key });
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

/** `waitSeconds`: until a plan that is held is sent after all. */
export interface PlanSent {
  outcome: 'sent' | 'held' | 'ended';
  waitSeconds: number;
}

/**
 * The agreed plan in plain words, once each, with how to get ready for the first Meets and how to write. Looks again before each mail: a
 * plan may end meanwhile, and while a reply that may be a no is looked at none goes out.
 */
export const makeSendPlan =
  (deps: SendPlanDeps) =>
  async ({ pairId }: z.infer<typeof sendPlanSchema>): Promise<PlanSent> => {
    const parties = partiesOf(await deps.pairs.getPair(pairId));
    const readers = parties.filter((one) => deps.programme.planToParent || !isParent(one));
    const letters = readers.flatMap((party) => [sendTo, tellHowToWrite].map((send) => ({ party, send })));
    for (const { party, send } of letters) {
      const [pair, plan] = await Promise.all([deps.pairs.getPair(pairId), deps.plans.getPlan(pairId)]);
      if (plan?.status !== 'agreed' || pair.standing !== 'active') return { outcome: 'ended', waitSeconds: 0 };
      if (isResting(await deps.concerns.standOf(pairId)))
        return { outcome: 'held', waitSeconds: secondsHeld(deps.now()) };
      await send({ party, pair, plan }, deps);
    }
    return { outcome: 'sent', waitSeconds: 0 };
  };
