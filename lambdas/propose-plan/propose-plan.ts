import * as z from 'zod';
import type { Pair } from '../../domain/concepts/pair.ts';
import { MissingItemError } from '../../domain/errors.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Tasks } from '../adapters/tasks.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { toInstant } from '../shared/moment.ts';
import { openTaskFor, type TaskDeps } from '../shared/open-task.ts';

export interface ProposePlanDeps extends TaskDeps {
  pairs: Pick<Pairs, 'getPair' | 'setStanding'>;
  tasks: Pick<Tasks, 'openTask' | 'getTask' | 'holdTask'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

export const proposePlanSchema = z.object({
  pairId: z.string(),
  round: z.number().int(),
  generation: z.number().int(),
  token: z.string(),
});

/** A step of an ended branch may run late: it then changes nothing. */
const startPlanning = async (pair: Pair, deps: ProposePlanDeps): Promise<void> => {
  if (pair.standing !== 'asking') return;
  await deps.pairs.setStanding(pair.id, { standing: 'planning', at: toInstant(deps.now()) });
};

/** Asks the coordinator to propose a contact plan and waits for it; a proposal that was made before keeps nobody waiting. */
export const makeProposePlan =
  (deps: ProposePlanDeps) =>
  async ({ pairId, round, generation, token }: z.infer<typeof proposePlanSchema>): Promise<Record<string, never>> => {
    const pair = await deps.pairs.getPair(pairId);
    if (pair.generation !== generation) return {};
    await startPlanning(pair, deps);
    const ref = `${pairId}.${round}.${pair.round}`;
    const { id } = await openTaskFor({ kind: 'propose-plan', ref, pairId, ownerId: pair.coordinatorId }, deps);
    const task = await deps.tasks.holdTask(id, token);
    if (task === undefined) throw new MissingItemError(`task ${id}`);
    if (task.doneAt !== undefined) await deps.workflows.succeedTask(token, { outcome: 'proposed' });
    return {};
  };
