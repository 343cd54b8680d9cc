import type { Party } from '../../../domain/concepts/pair.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import type { TaskKind } from '../../../domain/concepts/task.ts';
import { NO_PAIR } from '../tasks/mail-task.ts';

/** What somebody wrote to us. `id` comes back with the form, so that pressing twice counts once. */
export interface GivenWords {
  id: string;
  /** Left out when it is about no pair. */
  pairId?: string | undefined;
  /** Left out when a coordinator or the manager wrote it. */
  side?: Party | undefined;
  by: string;
  text: string;
  at: string;
}

export const wordsKeyOf = (kind: TaskKind, { id, pairId = NO_PAIR }: GivenWords): string =>
  `words/${pairId}/${kind}.${id}.txt`;

/** The side tells who of a pair wrote it; a coordinator or manager is named. */
export const writerOf = async (
  { side, by }: GivenWords,
  { people }: { people: { getPerson(id: string): Promise<Person> } },
): Promise<string | undefined> => {
  if (side !== undefined) return undefined;
  const { first, last } = await people.getPerson(by);
  return `${first} ${last}`;
};

export const withHead = (head: (string | undefined)[], text: string): string => {
  const lines = head.filter((line) => line !== undefined);
  return lines.length === 0 ? text : [...lines, '', text].join('\n');
};
