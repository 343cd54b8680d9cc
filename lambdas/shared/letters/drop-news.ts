import type { DateTime } from 'luxon';
import type { Task } from '../../../domain/concepts/task.ts';
import type { NewsItems } from '../../adapters/news.ts';
import type { Tasks } from '../../adapters/tasks.ts';
import type { Workflows } from '../../adapters/workflows.ts';
import { toInstant } from '../moment.ts';

export interface DropNewsDeps {
  news: Pick<NewsItems, 'listNews' | 'settleNews'>;
  tasks: Pick<Tasks, 'listOpenTasks' | 'completeTask'>;
  workflows: Pick<Workflows, 'succeedTask'>;
  now: () => DateTime;
}

/**
 * The look at news and the word to the young person refer to it by the pair; a word about a missed Meet does not. That the pair has
 * ended for good is overtaken by nothing.
 */
const isAboutNews = ({ kind, ref }: Task, pairId: string): boolean =>
  (kind === 'send-news' || kind === 'tell-in-person') &&
  ref.startsWith(`${pairId}/`) &&
  !ref.startsWith(`${pairId}/ended-`);

/**
 * Takes back news that something else has overtaken, with the work that hangs on it, and lets the workflow that waits for the look
 * go on. A retry repeats nothing. `stays`: news, by its id, that is not overtaken.
 */
export const dropNews = async (
  pairId: string,
  deps: DropNewsDeps,
  stays: (newsId: string) => boolean = () => false,
): Promise<void> => {
  const at = toInstant(deps.now());
  for (const news of await deps.news.listNews(pairId)) {
    if (news.sentAt === undefined && !stays(news.id)) await deps.news.settleNews(pairId, news.id, { droppedAt: at });
  }
  for (const task of await deps.tasks.listOpenTasks()) {
    if (!isAboutNews(task, pairId) || stays(task.ref.slice(`${pairId}/`.length))) continue;
    // Told before it is done: a crash in between leaves the task open for the retry.
    if (task.hold !== undefined) await deps.workflows.succeedTask(task.hold.token, { outcome: 'drop', sendAt: at });
    await deps.tasks.completeTask(task.id, { by: 'workflow', at, outcome: 'overtaken' });
  }
};
