import type { Pair } from '../../../domain/concepts/pair.ts';
import { isUnderWay, type Lack, type Supply } from '../../../domain/concepts/supply.ts';
import type { Task } from '../../../domain/concepts/task.ts';
import { addWorkingDays } from '../../../domain/rules/calendar/working-calendar.ts';
import type { Supplies } from '../../adapters/supplies.ts';
import { toInstant } from '../moment.ts';
import { openTaskFor, taskIdOf } from './open-task.ts';
import type { TaskDeps } from './task-deps.ts';

export interface SupplyDeps extends TaskDeps {
  supplies: Pick<Supplies, 'listSupplies' | 'putSupply'>;
}

export interface GivenLacks {
  pairId: string;
  lacks: readonly Lack[];
  /** When we heard of it: with what it is, it makes the id, so that hearing it again through a retry counts once. */
  at: string;
}

const refOf = ({ pairId, id, opening }: Supply): string => `${pairId}/${id}/${opening}`;

export const supplyTaskIdOf = (supply: Supply): string => taskIdOf({ kind: 'supply', ref: refOf(supply) });

/** The coordinator's task to get it. */
export const openSupplyTask = async (supply: Supply, pair: Pair, deps: TaskDeps): Promise<Task> => {
  const dueAt = toInstant(addWorkingDays(deps.now(), deps.programme.supplyDays));
  const owned = { pairId: pair.id, side: 'mentee', ownerId: pair.coordinatorId, dueAt } as const;
  return await openTaskFor({ kind: 'supply', ref: refOf(supply), ...owned }, deps);
};

/** Writes down what a young person lacks, and opens a task for each. What somebody is at work on already is not opened again. */
export const needSupplies = async ({ pairId, lacks, at }: GivenLacks, deps: SupplyDeps): Promise<void> => {
  if (lacks.length === 0) return;
  const pair = await deps.pairs.getPair(pairId);
  const known = await deps.supplies.listSupplies(pairId);
  for (const what of lacks) {
    const fresh: Supply = { id: `${what}.${at}`, pairId, what, status: 'needed', opening: 1, openedAt: at };
    const inHand = known.find((supply) => supply.what === what && isUnderWay(supply) && supply.id !== fresh.id);
    if (inHand !== undefined) continue;
    await deps.supplies.putSupply(fresh);
    await openSupplyTask(fresh, pair, deps);
  }
};
