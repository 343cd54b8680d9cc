import * as z from 'zod';
import { isParent, type Pair, type Party, partiesOf } from '../../domain/concepts/pair.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import { planAgreed } from '../../views/mails/plan-agreed.tsx';
import type { Plans } from '../adapters/plans.ts';
import type { TaskDeps } from '../shared/open-task.ts';
import { postMail } from '../shared/post-mail.ts';
import { addressTo } from '../shared/side-frame.ts';

export interface SendPlanDeps extends TaskDeps {
  plans: Pick<Plans, 'getPlan'>;
}

export const sendPlanSchema = z.object({ pairId: z.string() });

const sendTo = async ({ party, pair, plan }: { party: Party; pair: Pair; plan: Plan }, deps: SendPlanDeps) => {
  const key = `plan-agreed.${party}.${plan.proposedAt}`;
  if (await deps.sent.wasSent(pair.id, key)) return;
  const { person, side, frame, otherFirst, replyToken } = await addressTo({ pair, party, mailKey: key }, deps);
  const mail = planAgreed({ frame, person, side, otherFirst, plan });
  await postMail({ pairId: pair.id, key, to: person, mail, replyToken }, deps);
};

/** The agreed plan in plain words, once each; looks again before each mail, since a plan may end meanwhile. */
export const makeSendPlan =
  (deps: SendPlanDeps) =>
  async ({ pairId }: z.infer<typeof sendPlanSchema>): Promise<{ outcome: 'sent' | 'ended' }> => {
    const parties = partiesOf(await deps.pairs.getPair(pairId));
    for (const party of parties.filter((one) => deps.programme.planToParent || !isParent(one))) {
      const [pair, plan] = await Promise.all([deps.pairs.getPair(pairId), deps.plans.getPlan(pairId)]);
      if (plan?.status !== 'agreed' || pair.standing !== 'active') return { outcome: 'ended' };
      await sendTo({ party, pair, plan }, deps);
    }
    return { outcome: 'sent' };
  };
