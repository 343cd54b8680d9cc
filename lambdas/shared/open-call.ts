import { DateTime } from 'luxon';
import { dayOf } from '../../domain/rules/letter-time.ts';
import type { Letters } from '../adapters/letters.ts';
import { type NewTask, openTaskFor, type TaskDeps, taskIdOf } from './open-task.ts';

export type OpenCallDeps = TaskDeps & { letters: Pick<Letters, 'findCall' | 'noteCall'> };

export interface NewCall extends NewTask {
  /** Whom it is about. */
  personId: string;
}

/** The task of this day that the coordinator has had a mail about, if it is still open: its page shows all that this person is asked. */
const openCallOf = async ({ personId, ...wanted }: NewCall, deps: OpenCallDeps): Promise<string | undefined> => {
  const id = await deps.letters.findCall(personId, wanted.ownerId);
  const task = id === undefined || id === taskIdOf(wanted) ? undefined : await deps.tasks.getTask(id);
  if (task === undefined || task.doneAt !== undefined) return undefined;
  // That a mail came back is news to whoever was asked to phone.
  const says = wanted.kind !== 'unreached' || task.kind === 'unreached';
  return says && dayOf(DateTime.fromISO(task.openedAt)) === dayOf(deps.now()) ? id : undefined;
};

/** Opens a task to ask one person something; of one person and day the coordinator gets one mail, whose page is about all of them. */
export const openCall = async (call: NewCall, deps: OpenCallDeps): Promise<void> => {
  const { personId, ...wanted } = call;
  const joins = await openCallOf(call, deps);
  if (joins === undefined) await deps.letters.noteCall(personId, wanted.ownerId, taskIdOf(wanted));
  await openTaskFor({ ...wanted, joins }, deps);
};
