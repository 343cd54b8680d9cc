import type { Party } from '../../../domain/concepts/pair.ts';
import type { Asks } from '../../adapters/asks.ts';
import { toInstant } from '../moment.ts';
import { openTaskFor } from '../tasks/open-task.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';
import { askTaskRef } from './ask-id.ts';

export interface WrongPersonDeps extends TaskDeps {
  asks: Pick<Asks, 'markAsk'>;
}

/** Somebody says that our link was not for them: the coordinator phones the person it was for, and an open question reminds no more. */
export const tellWrongPerson = async (
  { pairId, side, askId }: { pairId: string; side: Party; askId?: string },
  deps: WrongPersonDeps,
): Promise<void> => {
  const at = toInstant(deps.now());
  const ask = askId === undefined ? undefined : await deps.asks.markAsk(pairId, askId, { callTaskAt: at });
  const { coordinatorId } = await deps.pairs.getPair(pairId);
  const ref = ask === undefined ? `${pairId}/link.${side}/${at.slice(0, 10)}` : askTaskRef(ask);
  await openTaskFor({ kind: 'wrong-person', ref, pairId, side, ownerId: coordinatorId }, deps);
};
