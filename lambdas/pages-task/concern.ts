import { concernPage } from '../../views/pages/task/concern.tsx';
import type { PagesTaskDeps } from './deps.ts';
import { keptWords, personOf } from './do-task.ts';
import { decisionOf, NOT_DECIDED, type TaskKindPage } from './task-kind.ts';

export type ConcernDeps = Pick<PagesTaskDeps, 'people' | 'rawMails' | 'programme'>;

/** Contact stays frozen until somebody has decided on every concern about the pair. */
export const makeConcern = (deps: ConcernDeps): TaskKindPage => ({
  show: async (open) =>
    concernPage({
      ...open.view,
      words: (await keptWords(open, deps)) ?? 'No words were left. Please phone the person who told us.',
      from: await personOf(open, deps),
      helplines: deps.programme.helplines,
      manager: deps.programme.manager,
      holdsContact: open.task.pairId !== undefined,
    }),
  act: async (_open, form) => {
    const decision = decisionOf(form, ['keep', 'stop']);
    return decision === undefined ? { outcome: 'again', errors: NOT_DECIDED } : { outcome: 'done', as: decision };
  },
});
