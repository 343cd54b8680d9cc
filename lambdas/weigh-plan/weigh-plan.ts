import type { DateTime } from 'luxon';
import * as z from 'zod';
import type { Ask } from '../../domain/concepts/ask.ts';
import type { Pair } from '../../domain/concepts/pair.ts';
import type { Programme } from '../../domain/programme.ts';
import { secondsUntilOpen } from '../../domain/rules/calendar/office-hours.ts';
import { triesIn } from '../../domain/rules/sessions/plan-round.ts';
import { weighPlan } from '../../domain/rules/sessions/weigh-plan.ts';
import type { Asks } from '../adapters/asks.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Plans } from '../adapters/plans.ts';
import { askIdOf } from '../shared/asks/ask-id.ts';
import { toInstant } from '../shared/moment.ts';

export interface WeighPlanDeps {
  pairs: Pick<Pairs, 'getPair' | 'setStanding'>;
  asks: Pick<Asks, 'getAsk'>;
  plans: Pick<Plans, 'agreePlan'>;
  now: () => DateTime;
  programme: Programme;
}

export const weighPlanSchema = z.object({ pairId: z.string(), round: z.number().int() });

/** A pair that has been paused meanwhile stays so. */
const startContact = async (pair: Pair, deps: WeighPlanDeps): Promise<void> => {
  if (pair.standing !== 'asking' && pair.standing !== 'planning') return;
  await deps.pairs.setStanding(pair.id, { standing: 'active', at: toInstant(deps.now()) });
};

/** Weighs what mentor and mentee said to the plan of this round. Agreed: the plan counts from now on, and all hear of it once the office is open. */
export const makeWeighPlan =
  (deps: WeighPlanDeps) =>
  async ({ pairId, round }: z.infer<typeof weighPlanSchema>) => {
    const pair = await deps.pairs.getPair(pairId);
    const askOf = async (side: 'mentor' | 'mentee'): Promise<Ask | undefined> =>
      await deps.asks.getAsk(pairId, askIdOf({ kind: 'plan', side, round: pair.round, planRound: round }));
    const [mentor, mentee] = await Promise.all([askOf('mentor'), askOf('mentee')]);
    const before = round - triesIn(round);
    const weighed = weighPlan({ mentor, mentee, round: triesIn(round), programme: deps.programme });
    if (weighed.outcome === 'agreed' && (await deps.plans.agreePlan(pairId, round)) !== undefined)
      await startContact(pair, deps);
    return { ...weighed, round: before + weighed.round, waitSeconds: secondsUntilOpen(deps.now()) };
  };
