import type { Task } from '../../../domain/concepts/task.ts';
import type { Asks } from '../../adapters/asks.ts';
import type { Concerns } from '../../adapters/concerns.ts';
import type { Workflows } from '../../adapters/workflows.ts';
import { askIdOfTask } from '../tasks/task-ref.ts';

export interface SettleDoubtDeps {
  asks: Pick<Asks, 'markAsk'>;
  concerns: Pick<Concerns, 'settleDoubt'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

/**
 * A person has looked at a reply that may be a no. What they recorded was recorded before and stands; if it was nothing, contact goes on, and
 * the question takes up its ladder where it stood.
 */
export const settleDoubt = async (task: Task, { asks, concerns, workflows }: SettleDoubtDeps): Promise<void> => {
  const { id: taskId, pairId, doneAt: at, doneBy: by } = task;
  const askId = askIdOfTask(task);
  if (pairId === undefined || askId === undefined || at === undefined || by === undefined) return;
  await concerns.settleDoubt(pairId, { taskId, at, by });
  const open = await asks.markAsk(pairId, askId, { heldAt: undefined });
  if (open?.hold !== undefined) await workflows.succeedTask(open.hold.token, { askId });
};
