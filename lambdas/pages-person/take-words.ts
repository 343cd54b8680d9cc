import type { Objects } from '../adapters/objects.ts';
import { type GivenWords, withHead, wordsKeyOf, writerOf } from '../shared/messages/left-words.ts';
import { pairNow } from '../shared/tasks/acting.ts';
import { NO_PAIR } from '../shared/tasks/mail-task.ts';
import { readerIdOf } from '../shared/tasks/manager.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface WordsDeps extends TaskDeps {
  rawMails: Pick<Objects, 'putText'>;
}

/** Keeps a question and opens the task that shows it to whoever reads it; both once for each id. It freezes nothing. */
export const askQuestion = async (question: GivenWords, deps: WordsDeps): Promise<void> => {
  const { id, pairId, side, by, text } = question;
  const name = await writerOf(question, deps);
  const evidenceKey = wordsKeyOf('question', question);
  await deps.rawMails.putText(evidenceKey, withHead([name && `From: ${name}`], text));
  const pair = pairId === undefined ? undefined : await pairNow(await deps.pairs.getPair(pairId), deps);
  const ref = `${pairId ?? NO_PAIR}/${id}`;
  await openTaskFor({ kind: 'question', ref, pairId, side, ownerId: readerIdOf(pair, by), evidenceKey }, deps);
};
