import type { Task, TaskKind } from '../../domain/concepts/task.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import { letterPage } from '../../views/pages/task/letter.tsx';
import type { WebResponse } from '../shared/http/web.ts';
import type { PagesTaskDeps } from './deps.ts';
import { keptWords, personOf } from './do-task.ts';
import type { OpenTask } from './task-kind.ts';

export const LETTER_PAGE = 'letter';

const PRINTED: readonly TaskKind[] = ['ask-person', 'pass-on'];

/** Whether a task has words of ours to one person, which may go on paper. */
export const hasLetter = ({ kind, side, evidenceKey }: Task): boolean =>
  PRINTED.includes(kind) && side !== undefined && evidenceKey !== undefined;

/** The words of a task as a letter, also once it is done; undefined for any other page. */
export const letterPageOf = async (
  open: OpenTask,
  deps: Pick<PagesTaskDeps, 'people' | 'rawMails' | 'programme' | 'now'>,
): Promise<WebResponse | undefined> => {
  if (open.page !== LETTER_PAGE || !hasLetter(open.task)) return undefined;
  const person = personOf(open);
  const words = await keptWords(open, deps);
  if (person === undefined || words === undefined) return undefined;
  return {
    status: 200,
    body: letterPage({
      frame: open.view.frame,
      person,
      coordinator: open.by,
      school: open.pair?.school.name,
      words,
      language: languageOf(person, { live: deps.programme.languages }),
      day: deps.now(),
      taskUrl: open.base,
      letterUrl: `${open.base}/${LETTER_PAGE}`,
      large: open.query.large === 'yes',
    }),
  };
};
