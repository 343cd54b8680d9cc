import type { Person } from '../../domain/concepts/person.ts';
import { english } from '../../views/languages/en/english.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import type { DoTaskProps } from '../../views/pages/task/do-task.tsx';
import { type Say, sayIn } from '../../views/pages/task/say-in.ts';
import { personIdOf } from '../shared/letters/side-frame.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { OpenTask, TaskKindPage } from './task-kind.ts';

export type DoTaskDeps = Pick<PagesTaskDeps, 'people' | 'rawMails' | 'programme'>;

export interface DoTask {
  render: (props: DoTaskProps) => string;
  /** What to say when no words were kept with the task. */
  otherWords?: (open: OpenTask) => Promise<Say | undefined>;
}

/** Whom of the pair a task is about, if any. */
export const personOf = ({ task, pair, view }: OpenTask): Person | undefined => {
  if (task.side === undefined || pair === undefined) return undefined;
  const id = personIdOf(pair, task.side);
  return view.people.find((person) => person.id === id);
};

/** The words that were kept with a task, if any. */
export const keptWords = async (
  { task }: OpenTask,
  { rawMails }: { rawMails: Pick<PagesTaskDeps['rawMails'], 'getText'> },
): Promise<string | undefined> =>
  task.evidenceKey === undefined ? undefined : await rawMails.getText(task.evidenceKey);

/** Words to say to somebody: in their language too, if we may use it. */
export const sayTo = (person: Person | undefined, say: Say, { programme }: Pick<PagesTaskDeps, 'programme'>): string =>
  sayIn(person === undefined ? english : languageOf(person, { live: programme.languages }), say);

/** A task with words to act on and one button. */
export const makeDoTask = ({ render, otherWords }: DoTask, deps: DoTaskDeps): TaskKindPage => ({
  show: async (open) => {
    const person = personOf(open);
    const kept = await keptWords(open, deps);
    const other = kept === undefined ? await otherWords?.(open) : undefined;
    return render({ ...open.view, person, words: other === undefined ? kept : sayTo(person, other, deps) });
  },
  act: async () => ({ outcome: 'done', as: 'done' }),
});
