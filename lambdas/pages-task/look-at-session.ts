import { pairIdOf } from '../../domain/concepts/session.ts';
import type { Task } from '../../domain/concepts/task.ts';
import { offeredAgain } from '../../domain/rules/sessions/offered-again.ts';
import { lookAtSessionPage } from '../../views/pages/task/look-at-session.tsx';
import { HOST_FOUND } from '../../views/session-notes.ts';
import type { PagesTaskDeps } from './deps.ts';
import { keptWords, personOf } from './do-task.ts';
import { sessionsIn } from './session-story.ts';
import type { TaskKindPage } from './task-kind.ts';

export type LookAtSessionDeps = Pick<PagesTaskDeps, 'tryAgain' | 'now'> & {
  sessions: Pick<PagesTaskDeps['sessions'], 'getSession'>;
  rawMails: Pick<PagesTaskDeps['rawMails'], 'getText'>;
};

/** The Meet that was called off for want of whoever the task is for now, and the times of its day that are left. */
const offerOf = async (task: Task, { sessions, now }: LookAtSessionDeps) => {
  const [id] = task.ref.startsWith(`${HOST_FOUND}.`) ? sessionsIn(task) : [];
  if (id === undefined) return undefined;
  const session = await sessions.getSession(pairIdOf(id), id);
  return { session, times: offeredAgain(session, now()) };
};

/** Something about a Meet that a person must see to; where nobody could be in one before, its day can be chosen again. */
export const makeLookAtSession = (deps: LookAtSessionDeps): TaskKindPage => ({
  show: async (open, entry) => {
    const offer = await offerOf(open.task, deps);
    const words = await keptWords(open, deps);
    const person = personOf(open);
    return lookAtSessionPage({ ...open.view, person, words, againAt: offer?.times ?? [], entry: entry.form });
  },
  act: async (open, form) => {
    const offer = await offerOf(open.task, deps);
    const time = offer?.times.find((one) => one === form.get('again'));
    if (offer === undefined || time === undefined) return { outcome: 'done', as: 'done' };
    // Whoever the task is for is in it: the session that was called off names who could not be.
    await deps.tryAgain({ session: { ...offer.session, coordinatorId: open.task.ownerId, retryOf: undefined }, time });
    return { outcome: 'done', as: 'offered-again' };
  },
});
