import type { Task } from '../../domain/concepts/task.ts';
import type { Asks } from '../adapters/asks.ts';
import type { Tasks } from '../adapters/tasks.ts';
import { type AlsoAskedDeps, alsoAsked } from '../shared/letters/also-asked.ts';
import { askIdOfTask } from '../shared/tasks/task-ref.ts';

export type EndCallsDeps = AlsoAskedDeps & {
  asks: Pick<Asks, 'getAsk'>;
  tasks: Pick<Tasks, 'completeTask'>;
};

const CALLS: readonly Task['kind'][] = ['ask-person', 'call-person', 'unreached'];

/** When the last of what it was about was answered; undefined while something is left. Who is called after an answer is still called. */
const answeredAt = async (task: Task, deps: EndCallsDeps): Promise<string | undefined> => {
  const askId = askIdOfTask(task);
  if (!CALLS.includes(task.kind) || askId === undefined || task.pairId === undefined) return undefined;
  const own = await deps.asks.getAsk(task.pairId, askId);
  if (own?.answer === undefined || own.answer.at < task.openedAt) return undefined;
  return (await alsoAsked(own, deps)).length === 0 ? own.answer.at : undefined;
};

/**
 * A call to somebody stays open for all else that they are asked; what they then answer by themselves leaves nothing to call about.
 * Gives the tasks that stay open.
 */
export const endCalls = async (open: readonly Task[], deps: EndCallsDeps): Promise<Task[]> => {
  const left: Task[] = [];
  for (const task of open) {
    const at = await answeredAt(task, deps);
    if (at === undefined) left.push(task);
    else await deps.tasks.completeTask(task.id, { by: 'workflow', at, outcome: 'answered' });
  }
  return left;
};
