import type { Pair } from '../../concepts/pair.ts';
import type { Person } from '../../concepts/person.ts';
import type { Task } from '../../concepts/task.ts';

export interface Opening {
  person: Pick<Person, 'id' | 'role'>;
  task: Pick<Task, 'ownerId' | 'actsFor'>;
  pair?: Pick<Pair, 'coordinatorId'> | undefined;
  /** The id of whoever acts for the pair's coordinator now. */
  actingId?: string | undefined;
}

/**
 * Whether a task's page opens for whoever holds a link to it: for the pair's own coordinator always, for a cover while they act, and not
 * for somebody who looked after the pair before. The manager and those beside are bound by their links only.
 */
export const mayOpenTask = ({ person, task, pair, actingId }: Opening): boolean => {
  if (person.role !== 'coordinator') return true;
  if (pair === undefined) return person.id === task.ownerId || person.id === task.actsFor;
  return person.id === pair.coordinatorId || person.id === actingId;
};
