import type { Pairs } from '../adapters/pairs.ts';
import type { Tasks } from '../adapters/tasks.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { findWelcomeCall } from '../shared/welcome-call.ts';

export interface HoldPlanDeps {
  pairs: Pick<Pairs, 'getPair'>;
  tasks: Pick<Tasks, 'getTask' | 'holdTask'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

export interface HoldPlanInput {
  pairId: string;
  generation: number;
  token: string;
}

/** Lets the plan wait for the welcome call. A call that is done by now is told at once. */
export const makeHoldPlan =
  (deps: HoldPlanDeps) =>
  async ({ pairId, generation, token }: HoldPlanInput): Promise<Record<string, never>> => {
    const pair = await deps.pairs.getPair(pairId);
    if (pair.generation !== generation) return {};
    const call = await findWelcomeCall(pair, deps);
    const held = call === undefined ? undefined : await deps.tasks.holdTask(call.id, token);
    if (held === undefined || held.doneAt !== undefined)
      await deps.workflows.succeedTask(token, { outcome: 'look-again' });
    return {};
  };
