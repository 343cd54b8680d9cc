import type { Task, TaskKind } from '../../domain/concepts/task.ts';
import { redirect, type WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesTaskDeps } from './deps.ts';
import { keptReply } from './kept-reply.ts';
import { wordsOfMessage } from './read-message.ts';
import type { OpenTask } from './task-kind.ts';

type WorryDeps = Pick<PagesTaskDeps, 'messages' | 'rawMails' | 'raiseConcern' | 'now'>;

/** Tasks that show what somebody of a pair wrote to us. */
const SHOWS_WORDS: readonly TaskKind[] = [
  'read-message',
  'worrying-message',
  'read-reply',
  'check-reply',
  'late-answer',
  'question',
];

const isMessage = ({ kind }: Task): boolean => kind === 'read-message' || kind === 'worrying-message';

export const mayWorryAbout = (task: Task): boolean =>
  task.pairId !== undefined && SHOWS_WORDS.includes(task.kind) && (isMessage(task) || task.evidenceKey !== undefined);

/** Makes a concern of the words that a task shows, once for each task. The task stays: its words are still to be dealt with. */
export const raiseWorry = async (open: OpenTask, deps: WorryDeps): Promise<WebResponse> => {
  const { task, by } = open;
  const words = isMessage(task) ? await wordsOfMessage(open, deps) : (await keptReply(open, deps)).words;
  const id = `worry.${task.id.replaceAll('/', '.')}`;
  const at = toInstant(deps.now());
  await deps.raiseConcern({ id, pairId: task.pairId, by: by.id, text: words, at, urgent: false, about: 'other' });
  return redirect(`${open.base}?worried=1`);
};
