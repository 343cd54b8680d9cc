import type { Pair } from '../../domain/concepts/pair.ts';
import { isUnderWay } from '../../domain/concepts/supply.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Tasks } from '../adapters/tasks.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { findWelcomeCall } from '../shared/asks/welcome-call.ts';
import { lookBeforePlan, type PlanLookDeps } from '../shared/pairs/look-before-plan.ts';
import { supplyTaskIdOf } from '../shared/tasks/supply-task.ts';

export interface HoldPlanDeps extends PlanLookDeps {
  pairs: Pick<Pairs, 'getPair'>;
  tasks: Pick<Tasks, 'getTask' | 'holdTask'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

export interface HoldPlanInput {
  pairId: string;
  generation: number;
  token: string;
}

/** The tasks whose end lets a plan go on. */
const tasksBefore = async (pair: Pair, deps: HoldPlanDeps): Promise<string[]> => {
  const call = await findWelcomeCall(pair, deps);
  const supplies = (await deps.supplies.listSupplies(pair.id)).filter(isUnderWay);
  return [...(call === undefined ? [] : [call.id]), ...supplies.map(supplyTaskIdOf)];
};

/** Lets the plan wait for what comes before it. Looks once more when the token is set: whatever ended meanwhile is told at once. */
export const makeHoldPlan =
  (deps: HoldPlanDeps) =>
  async ({ pairId, generation, token }: HoldPlanInput): Promise<Record<string, never>> => {
    const pair = await deps.pairs.getPair(pairId);
    if (pair.generation !== generation) return {};
    for (const taskId of await tasksBefore(pair, deps)) await deps.tasks.holdTask(taskId, token);
    const { outcome } = await lookBeforePlan(pair, deps);
    if (outcome === 'plan') await deps.workflows.succeedTask(token, { outcome: 'look-again' });
    return {};
  };
