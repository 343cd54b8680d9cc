import type { DateTime } from 'luxon';
import { type MayPlan, mayPlan } from '../../domain/rules/may-plan.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Tasks } from '../adapters/tasks.ts';
import { startPlanning } from '../shared/start-planning.ts';
import { findWelcomeCall } from '../shared/welcome-call.ts';

export interface LookBeforePlanDeps {
  pairs: Pick<Pairs, 'getPair' | 'setStanding'>;
  tasks: Pick<Tasks, 'getTask'>;
  now: () => DateTime;
}

/** All have said yes: says whether a plan may be proposed now, or what it waits for. */
export const makeLookBeforePlan =
  (deps: LookBeforePlanDeps) =>
  async ({ pairId }: { pairId: string }): Promise<MayPlan> => {
    const pair = await deps.pairs.getPair(pairId);
    await startPlanning(pair, deps);
    return mayPlan({ call: await findWelcomeCall(pair, deps), now: deps.now() });
  };
