import * as z from 'zod';
import type { Pair, Side } from '../../domain/concepts/pair.ts';
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

const sendTo = async ({ side, pair, plan }: { side: Side; pair: Pair; plan: Plan }, deps: SendPlanDeps) => {
  const key = `plan-agreed.${side}.${plan.proposedAt}`;
  if (await deps.sent.wasSent(pair.id, key)) return;
  const { person, frame, otherFirst, replyToken } = await addressTo({ pair, side, mailKey: key }, deps);
  const mail = planAgreed({ frame, person, side, otherFirst, plan });
  await postMail({ pairId: pair.id, key, to: person, mail, replyToken }, deps);
};

/** The agreed plan in plain words, once each; looks again before each mail, since a plan may end meanwhile. */
export const makeSendPlan =
  (deps: SendPlanDeps) =>
  async ({ pairId }: z.infer<typeof sendPlanSchema>): Promise<{ outcome: 'sent' | 'ended' }> => {
    const sides: Side[] = deps.programme.planToParent ? ['mentor', 'mentee', 'parent'] : ['mentor', 'mentee'];
    for (const side of sides) {
      const [pair, plan] = await Promise.all([deps.pairs.getPair(pairId), deps.plans.getPlan(pairId)]);
      if (plan?.status !== 'agreed' || pair.standing !== 'active') return { outcome: 'ended' };
      await sendTo({ side, pair, plan }, deps);
    }
    return { outcome: 'sent' };
  };
