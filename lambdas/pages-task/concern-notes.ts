import { createHash } from 'node:crypto';
import { concernNotesPage } from '../../views/pages/task/concern-notes.tsx';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';
import { subjectOfTask } from '../shared/tasks/task-ref.ts';
import type { PagesTaskDeps } from './deps.ts';
import { nameOf } from './names.ts';
import type { OpenTask } from './task-kind.ts';

/** Below every concern, decided or not. */
export const NOTES_PAGE = 'notes';

/** Characters of one note. */
const LONGEST_NOTE = 5000;

type Deps = Pick<PagesTaskDeps, 'concerns' | 'rawMails' | 'people' | 'now'>;

const folderOf = ({ pairId = 'programme' }: OpenTask['task']): string => `words/${pairId}/concern-notes`;

/** The same words of the same person about one concern are one note, however often they are sent. */
const append = async ({ task, by }: OpenTask, text: string, { concerns, rawMails, now }: Deps): Promise<void> => {
  const concernId = subjectOfTask(task);
  const id = createHash('sha256').update(`${concernId}\n${by.id}\n${text}`).digest('hex');
  const textKey = `${folderOf(task)}/${id}.txt`;
  await rawMails.putText(textKey, text);
  await concerns.appendNote(task.pairId, { id, concernId, at: toInstant(now()), by: by.id, textKey });
};

const read = async ({ task }: OpenTask, { concerns, rawMails, people }: Deps) => {
  const { notes } = await concerns.readConcerns(task.pairId);
  const own = notes.filter(({ concernId }) => concernId === subjectOfTask(task)).sort((a, b) => (a.at < b.at ? -1 : 1));
  return await Promise.all(
    own.map(async ({ at, by, textKey }) => ({
      at,
      by: await nameOf(by, { people }),
      text: (await rawMails.getText(textKey)) ?? '',
    })),
  );
};

const problemOf = (text: string): string | undefined => {
  if (text === '') return 'Enter a note';
  return text.length > LONGEST_NOTE ? `A note must be ${LONGEST_NOTE} characters or fewer` : undefined;
};

/** Notes are added and never changed. Only those who have a link to the concern see them. */
export const serveNotes = async (open: OpenTask, { method, form }: WebRequest, deps: Deps): Promise<WebResponse> => {
  const text = form.get('text')?.trim() ?? '';
  const problem = method === 'POST' ? problemOf(text) : undefined;
  if (method === 'POST' && problem === undefined) {
    await append(open, text, deps);
    return redirect(`${open.base}/${NOTES_PAGE}`);
  }
  const errors = problem === undefined ? [] : [{ field: 'text', text: problem }];
  const { frame, pairRef, people } = open.view;
  return {
    status: errors.length === 0 ? 200 : 422,
    body: concernNotesPage({
      frame,
      pairRef,
      people,
      backLink: open.base,
      notes: await read(open, deps),
      text,
      errors,
    }),
  };
};
