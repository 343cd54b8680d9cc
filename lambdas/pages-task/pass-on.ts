import { passOnPage } from '../../views/pages/task/pass-on.tsx';
import type { PagesTaskDeps } from './deps.ts';
import { type DoTaskDeps, makeDoTask } from './do-task.ts';
import type { TaskKindPage } from './task-kind.ts';

/** Our words for somebody without mail. Where they confirm a consent, it is evidence that they were passed on, and by whom. */
export const makePassOn = (deps: DoTaskDeps & Pick<PagesTaskDeps, 'consents'>): TaskKindPage => ({
  ...makeDoTask({ render: passOnPage }, deps),
  follow: async ({ pairId, evidenceKey, doneAt, doneBy }) => {
    if (pairId === undefined || doneAt === undefined) return;
    const confirmations = await deps.consents.listConfirmations(pairId);
    const given = confirmations.find(({ how, words }) => how === 'pass-on' && words?.key === evidenceKey);
    if (given === undefined) return;
    const { consentId, words } = given;
    await deps.consents.appendConfirmation({ consentId, pairId, how: 'passed-on', at: doneAt, by: doneBy, words });
  },
});
