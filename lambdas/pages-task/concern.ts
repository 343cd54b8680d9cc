import { concernPage } from '../../views/pages/task/concern.tsx';
import type { PagesTaskDeps } from './deps.ts';
import { keptWords } from './do-task.ts';
import { decisionOf, type TaskKindPage } from './task-kind.ts';

const SIGNAL = { keep: 'concern-settled', stop: 'withdrawn' } as const;

/** Contact stays frozen until somebody has decided; the first decision stands. */
export const makeConcern = (deps: Pick<PagesTaskDeps, 'rawMails' | 'raiseSignal' | 'programme'>): TaskKindPage => ({
  show: async (open) =>
    concernPage({
      ...open.view,
      words: (await keptWords(open, deps)) ?? 'No words were left. Please phone the person who told us.',
      helplines: deps.programme.helplines,
      manager: deps.programme.manager,
      holdsContact: open.task.pairId !== undefined,
    }),
  act: async (_open, form) => {
    const decision = decisionOf(form, ['keep', 'stop']);
    return decision === undefined ? { outcome: 'again', errors: [] } : { outcome: 'done', as: decision };
  },
  follow: async ({ id, pairId, doneAt, outcome }) => {
    if (pairId === undefined || doneAt === undefined) return;
    const kind = outcome === 'stop' ? SIGNAL.stop : SIGNAL.keep;
    await deps.raiseSignal({ pairId, kind, at: doneAt, id });
  },
});
