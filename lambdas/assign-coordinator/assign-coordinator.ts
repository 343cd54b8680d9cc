import * as z from 'zod';
import { newCoordinatorNewsId } from '../../domain/concepts/news.ts';
import { coordinatorsOf, isParent, type Pair, partiesOf } from '../../domain/concepts/pair.ts';
import type { Asks } from '../adapters/asks.ts';
import type { Events } from '../adapters/events.ts';
import type { NewsItems } from '../adapters/news.ts';
import type { Pairs } from '../adapters/pairs.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface AssignCoordinatorDeps extends TaskDeps {
  asks: Pick<Asks, 'listAsks'>;
  pairs: Pick<Pairs, 'getPair' | 'changeCoordinator'>;
  events: Pick<Events, 'appendEvent'>;
  news: Pick<NewsItems, 'putNews'>;
}

export const assignCoordinatorSchema = z.object({
  pairId: z.string(),
  fromId: z.string(),
  toId: z.string(),
  by: z.string(),
  at: z.string(),
});
export type Assignment = z.infer<typeof assignCoordinatorSchema>;

/** A parent who was never asked hears nothing of it, as of any news. The young person hears it from their new coordinator. */
const keepNews = async (pair: Pair, { at }: Assignment, deps: AssignCoordinatorDeps): Promise<string> => {
  const id = newCoordinatorNewsId(pair);
  const asked = (await deps.asks.listAsks(pair.id)).map(({ side }) => side);
  const to = partiesOf(pair).filter((party) => party === 'mentor' || (isParent(party) && asked.includes(party)));
  await deps.news.putNews({ id, pairId: pair.id, kind: 'new-coordinator', to, silent: [], asksMentee: false, at });
  const told = { kind: 'tell-in-person', ref: `${pair.id}/${id}`, pairId: pair.id, side: 'mentee' } as const;
  await openTaskFor({ ...told, ownerId: pair.coordinatorId }, deps);
  return id;
};

/**
 * Gives a pair to another coordinator for good, and keeps the news of it for a look. `left`: somebody else looks after it by now, or it is
 * in our care no more. Doing it again changes nothing.
 */
export const makeAssignCoordinator = (deps: AssignCoordinatorDeps) => async (assignment: Assignment) => {
  const { pairId, fromId, toId, by, at } = assignment;
  const before = await deps.pairs.getPair(pairId);
  const isHome = before.standing === 'returned' || before.standing === 'closed';
  const pair = isHome
    ? before
    : ((await deps.pairs.changeCoordinator(before, { fromId, toId, by, at })) ?? (await deps.pairs.getPair(pairId)));
  // A retry finds it changed already.
  if (isHome || coordinatorsOf(pair).at(-1)?.since !== at) return { pairId, newsId: 'none', outcome: 'left' as const };
  await deps.events.appendEvent(pairId, { id: 'new-coordinator', at, kind: 'new-coordinator', by, ref: toId });
  return { pairId, newsId: await keepNews(pair, assignment, deps), outcome: 'assigned' as const };
};
