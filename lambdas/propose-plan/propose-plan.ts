import { z } from 'zod';
import type { Pair } from '../../domain/concepts/pair.ts';
import type { Task } from '../../domain/concepts/task.ts';
import { MissingItemError } from '../../domain/errors.ts';
import { ofRound } from '../../domain/rules/asks/of-round.ts';
import { nextSeries, roundToStart } from '../../domain/rules/sessions/plan-round.ts';
import { openWays } from '../../domain/rules/ways/open-ways.ts';
import type { Asks } from '../adapters/asks.ts';
import type { ChoiceItems } from '../adapters/choices.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Plans } from '../adapters/plans.ts';
import type { Tasks } from '../adapters/tasks.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { askIdOf } from '../shared/asks/ask-id.ts';
import { startPlanning } from '../shared/pairs/start-planning.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface ProposePlanDeps extends TaskDeps {
  pairs: Pick<Pairs, 'getPair' | 'setStanding'>;
  plans: Pick<Plans, 'getPlan'>;
  asks: Pick<Asks, 'getAsk'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
  tasks: Pick<Tasks, 'openTask' | 'getTask' | 'holdTask'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

/** `round` 1: planning starts, or goes on where it stood; later ones follow a wish for changes. */
export const proposePlanSchema = z.object({
  pairId: z.string(),
  round: z.number().int(),
  generation: z.number().int(),
  token: z.string(),
});

const findRound = async (pair: Pair, deps: ProposePlanDeps): Promise<number> => {
  const plan = await deps.plans.getPlan(pair.id);
  const open = openWays(ofRound(await deps.choices.getChoices(pair.id), pair));
  const planRound = plan?.round ?? 1;
  const asks = await Promise.all(
    (['mentor', 'mentee'] as const).map(
      async (side) => await deps.asks.getAsk(pair.id, askIdOf({ kind: 'plan', side, round: pair.round, planRound })),
    ),
  );
  return roundToStart({ plan, open, asks });
};

interface Proposal {
  task: Task;
  round: number;
}

/** A task that was completed without a plan had been overtaken: a new one is opened in the next series. */
const openProposal = async (pair: Pair, round: number, deps: ProposePlanDeps): Promise<Proposal> => {
  const ref = `${pair.id}.${round}.${pair.round}`;
  const task = await openTaskFor({ kind: 'propose-plan', ref, pairId: pair.id, ownerId: pair.coordinatorId }, deps);
  const plan = task.doneAt === undefined ? undefined : await deps.plans.getPlan(pair.id);
  const isOvertaken = task.doneAt !== undefined && plan?.round !== round;
  return isOvertaken ? await openProposal(pair, nextSeries(round), deps) : { task, round };
};

/**
 * Asks the coordinator to propose a contact plan and waits for it: `{outcome: 'proposed', round}`. A plan that was proposed before
 * and still counts keeps nobody waiting.
 */
export const makeProposePlan =
  (deps: ProposePlanDeps) =>
  async (input: z.infer<typeof proposePlanSchema>): Promise<Record<string, never>> => {
    const pair = await deps.pairs.getPair(input.pairId);
    if (pair.generation !== input.generation) return {};
    await startPlanning(pair, deps);
    const wanted = input.round === 1 ? await findRound(pair, deps) : input.round;
    const { task, round } = await openProposal(pair, wanted, deps);
    const held = await deps.tasks.holdTask(task.id, input.token);
    if (held === undefined) throw new MissingItemError(`task ${task.id}`);
    if (held.doneAt !== undefined) await deps.workflows.succeedTask(input.token, { outcome: 'proposed', round });
    return {};
  };
