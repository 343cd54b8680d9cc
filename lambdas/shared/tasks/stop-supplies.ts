import { isUnderWay } from '../../../domain/concepts/supply.ts';
import type { Supplies } from '../../adapters/supplies.ts';
import type { Tasks } from '../../adapters/tasks.ts';
import { toInstant } from '../moment.ts';
import { openSupplyTask, supplyTaskIdOf } from './supply-task.ts';
import type { TaskDeps } from './task-deps.ts';

export interface StopSuppliesDeps extends Pick<TaskDeps, 'now'> {
  supplies: Pick<Supplies, 'listSupplies' | 'moveSupply'>;
  tasks: Pick<Tasks, 'completeTask'>;
}

/** `stop`: for a pair that may go on; `drop`: for good. A retry repeats nothing. */
export const stopSupplies = async (pairId: string, event: 'stop' | 'drop', deps: StopSuppliesDeps): Promise<void> => {
  const at = toInstant(deps.now());
  for (const supply of await deps.supplies.listSupplies(pairId)) {
    const done = { by: 'workflow', at, outcome: 'overtaken' };
    if (isUnderWay(supply)) await deps.tasks.completeTask(supplyTaskIdOf(supply), done);
    await deps.supplies.moveSupply({ pairId, id: supply.id, event, at });
  }
};

/** A pair that goes on: what the young person lacked when it stopped is looked for again. */
export const resumeSupplies = async (
  pairId: string,
  deps: TaskDeps & Pick<StopSuppliesDeps, 'supplies'>,
): Promise<void> => {
  const at = toInstant(deps.now());
  const pair = await deps.pairs.getPair(pairId);
  for (const known of await deps.supplies.listSupplies(pairId)) {
    const supply = (await deps.supplies.moveSupply({ pairId, id: known.id, event: 'go-on', at })) ?? known;
    if (isUnderWay(supply)) await openSupplyTask(supply, pair, deps);
  }
};
