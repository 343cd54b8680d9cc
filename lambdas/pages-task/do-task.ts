import type { Person } from '../../domain/concepts/person.ts';
import type { DoTaskProps } from '../../views/pages/task/do-task.tsx';
import { personIdOf } from '../shared/side-frame.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { OpenTask, TaskKindPage } from './task-kind.ts';

export type DoTaskDeps = Pick<PagesTaskDeps, 'people' | 'rawMails'>;

export interface DoTask {
  render: (props: DoTaskProps) => string;
  /** What to say when no words were kept with the task. */
  otherWords?: (open: OpenTask) => Promise<string | undefined>;
}

/** Whom of the pair a task is about, if any. */
export const personOf = async (
  { task, pair }: OpenTask,
  { people }: Pick<PagesTaskDeps, 'people'>,
): Promise<Person | undefined> =>
  task.side === undefined || pair === undefined ? undefined : await people.getPerson(personIdOf(pair, task.side));

/** The words that were kept with a task, if any. */
export const keptWords = async (
  { task }: OpenTask,
  { rawMails }: Pick<PagesTaskDeps, 'rawMails'>,
): Promise<string | undefined> =>
  task.evidenceKey === undefined ? undefined : await rawMails.getText(task.evidenceKey);

/** A task with words to act on and one button. */
export const makeDoTask = ({ render, otherWords }: DoTask, deps: DoTaskDeps): TaskKindPage => ({
  show: async (open) =>
    render({
      ...open.view,
      person: await personOf(open, deps),
      words: (await keptWords(open, deps)) ?? (await otherWords?.(open)),
    }),
  act: async () => ({ outcome: 'done', as: 'done' }),
});
