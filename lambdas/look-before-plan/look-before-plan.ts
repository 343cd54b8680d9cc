import type { MayPlan } from '../../domain/rules/sessions/may-plan.ts';
import type { Pairs } from '../adapters/pairs.ts';
import { lookBeforePlan, type PlanLookDeps } from '../shared/pairs/look-before-plan.ts';
import { startPlanning } from '../shared/pairs/start-planning.ts';

export interface LookBeforePlanDeps extends PlanLookDeps {
  pairs: Pick<Pairs, 'getPair' | 'setStanding'>;
}

/** All have said yes: says whether a plan may be proposed now, or how long to wait for what comes before it. */
export const makeLookBeforePlan =
  (deps: LookBeforePlanDeps) =>
  async ({ pairId }: { pairId: string }): Promise<MayPlan> => {
    const pair = await deps.pairs.getPair(pairId);
    await startPlanning(pair, deps);
    return await lookBeforePlan(pair, deps);
  };
