import { concernPage } from '../../views/pages/task/concern.tsx';
import { ALTERNATE_ID, MANAGER_ID } from '../shared/tasks/manager.ts';
import type { PagesTaskDeps } from './deps.ts';
import { keptWords, personOf } from './do-task.ts';
import { decisionOf, NOT_DECIDED, type TaskKindPage } from './task-kind.ts';

export type ConcernDeps = Pick<PagesTaskDeps, 'people' | 'rawMails' | 'programme'>;

/** Whom to talk to about it: the manager, or whoever stands beside them. */
const whoElse = (readerId: string, { programme }: ConcernDeps) => {
  if (readerId === ALTERNATE_ID) return undefined;
  return readerId === MANAGER_ID ? programme.safeguardingAlternate : programme.manager;
};

/** Contact stays frozen until somebody has decided on every concern about the pair. */
export const makeConcern = (deps: ConcernDeps): TaskKindPage => ({
  show: async (open) =>
    concernPage({
      ...open.view,
      words: (await keptWords(open, deps)) ?? 'No words were left. Please phone the person who told us.',
      from: personOf(open),
      helplines: deps.programme.helplines,
      talkTo: whoElse(open.by.id, deps),
      holdsContact: open.task.pairId !== undefined,
    }),
  act: async (_open, form) => {
    const decision = decisionOf(form, ['keep', 'stop']);
    return decision === undefined ? { outcome: 'again', errors: NOT_DECIDED } : { outcome: 'done', as: decision };
  },
});
