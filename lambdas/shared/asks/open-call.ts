import { DateTime } from 'luxon';
import { dayOf } from '../../../domain/rules/letters/letter-time.ts';
import type { Call, Letters } from '../../adapters/letters.ts';
import { toInstant } from '../moment.ts';
import { type NewTask, openTaskFor, taskIdOf } from '../tasks/open-task.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';

export type OpenCallDeps = TaskDeps & { letters: Pick<Letters, 'findCall' | 'claimCall'> };

export interface NewCall extends NewTask {
  /** Whom it is about. */
  personId: string;
}

/** Whether the coordinator's mail about that task is about this too. It may be about to be opened by whoever claimed it just now. */
const isAboutThisToo = async (call: Call, wanted: NewCall, deps: OpenCallDeps): Promise<boolean> => {
  // That a mail came back is news to whoever was asked to phone.
  const says = wanted.kind !== 'unreached' || call.taskId.startsWith('unreached.');
  const isOfToday = dayOf(DateTime.fromISO(call.at)) === dayOf(deps.now());
  return says && isOfToday && (await deps.tasks.getTask(call.taskId))?.doneAt === undefined;
};

/** The task whose mail this one goes along with; undefined when it gets a mail of its own. Of several at once one is claimed first. */
const joinedBy = async (wanted: NewCall, deps: OpenCallDeps): Promise<string | undefined> => {
  const { personId, ownerId } = wanted;
  const own = { taskId: taskIdOf(wanted), at: toInstant(deps.now()) };
  const before = await deps.letters.findCall(personId, ownerId);
  if (before?.taskId === own.taskId) return undefined;
  if (before !== undefined && (await isAboutThisToo(before, wanted, deps))) return before.taskId;
  const isFirst = await deps.letters.claimCall({ personId, ownerId, before }, own);
  return isFirst ? undefined : await joinedBy(wanted, deps);
};

/** Opens a task to ask one person something; of one person and day the coordinator gets one mail, whose page is about all of them. */
export const openCall = async (call: NewCall, deps: OpenCallDeps): Promise<void> => {
  const { personId: _about, ...wanted } = call;
  await openTaskFor({ ...wanted, joins: await joinedBy(call, deps) }, deps);
};
