import type { Session } from '../../../domain/concepts/session.ts';
import { languageOf } from '../../../views/languages/language-of.ts';
import { noteInWords, type SessionNote } from '../../../views/session-notes.ts';
import { type NewTask, openTaskFor } from '../tasks/open-task.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';

export interface SessionTask extends Pick<NewTask, 'kind' | 'side' | 'dueAt'> {
  session: Session;
  note: SessionNote;
  /** The pair's coordinator when left out. */
  ownerId?: string | undefined;
}

/** Gives a task about a session, with words of its own. Once for each session, note and owner. */
export const giveSessionTask = async ({ session, note, ...task }: SessionTask, deps: TaskDeps): Promise<void> => {
  const { menteeId, coordinatorId } = await deps.pairs.getPair(session.pairId);
  const { ownerId = coordinatorId } = task;
  const ref = [note, session.id, ...(ownerId === coordinatorId ? [] : [ownerId])].join('.');
  const evidenceKey = `words/${session.pairId}/${ref}.txt`;
  const language = languageOf(await deps.people.getPerson(menteeId), { live: deps.programme.languages });
  await deps.rawMails.putText(evidenceKey, noteInWords(note, session, language));
  await openTaskFor({ ...task, ref, evidenceKey, pairId: session.pairId, ownerId }, deps);
};
