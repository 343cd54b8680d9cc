import { nextOfficeOpening } from '../../domain/rules/calendar/office-hours.ts';
import type { NewsItems } from '../adapters/news.ts';
import type { Tasks } from '../adapters/tasks.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { toInstant } from '../shared/moment.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface AskAboutNewsDeps extends TaskDeps {
  news: Pick<NewsItems, 'getNews'>;
  tasks: Pick<Tasks, 'openTask' | 'getTask' | 'holdTask'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

/** Opens the coordinator's look at a piece of news and waits for it; a look already taken is told at once. */
export const makeAskAboutNews =
  (deps: AskAboutNewsDeps) =>
  async ({ pairId, newsId, token }: { pairId: string; newsId: string; token: string }) => {
    const news = await deps.news.getNews(pairId, newsId);
    const sendAt = toInstant(nextOfficeOpening(deps.now()));
    if (news === undefined || news.droppedAt !== undefined) {
      await deps.workflows.succeedTask(token, { outcome: 'drop', sendAt });
      return {};
    }
    const { coordinatorId } = await deps.pairs.getPair(pairId);
    const task = await openTaskFor(
      { kind: 'send-news', ref: `${pairId}/${newsId}`, pairId, ownerId: coordinatorId },
      deps,
    );
    const held = await deps.tasks.holdTask(task.id, token);
    if (held?.doneAt !== undefined)
      await deps.workflows.succeedTask(token, { outcome: held.outcome?.startsWith('send') ? 'send' : 'drop', sendAt });
    return {};
  };
