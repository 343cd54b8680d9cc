import type { Task } from '../../../domain/concepts/task.ts';
import type { Concerns } from '../../adapters/concerns.ts';
import type { Raise } from '../pairs/raise-signal.ts';
import { subjectOfTask } from '../tasks/task-ref.ts';

export interface SettleConcernDeps {
  concerns: Pick<Concerns, 'decideConcern' | 'standOf'>;
  raiseSignal(signal: Raise): Promise<void>;
}

/** Writes down what was decided on a concern. Only when none about the pair is open any more does its workflow look again. */
export const settleConcern = async (task: Task, deps: SettleConcernDeps): Promise<void> => {
  const { id, pairId, doneAt: at, doneBy: by, outcome } = task;
  if (at === undefined || by === undefined) return;
  const decision = outcome === 'stop' ? 'stop' : 'keep';
  await deps.concerns.decideConcern(pairId, { concernId: subjectOfTask(task), decision, at, by });
  if (pairId === undefined) return;
  const stand = await deps.concerns.standOf(pairId);
  if (stand === 'open') return;
  await deps.raiseSignal({ pairId, kind: stand === 'stopped' ? 'withdrawn' : 'concern-settled', at, id });
};
