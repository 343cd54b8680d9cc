import type { Session } from '../../../domain/concepts/session.ts';
import { pvgWarning } from '../../../domain/rules/sessions/pvg-warning.ts';
import { pvgEndsInWords } from '../../../views/session-notes.ts';
import { openTaskFor } from '../tasks/open-task.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';

/** Tells the coordinator in time that the mentor's PVG membership ends, so that it never first shows at the door. Once for each warning. */
export const warnOfPvg = async (
  { pairId, mentorId, withoutMeets }: Pick<Session, 'pairId' | 'mentorId'> & { withoutMeets?: true },
  deps: TaskDeps,
): Promise<void> => {
  const mentor = await deps.people.getPerson(mentorId);
  const within = pvgWarning(mentor, { now: deps.now(), programme: deps.programme });
  if (within === undefined || mentor.pvgUntil === undefined) return;
  const { coordinatorId } = await deps.pairs.getPair(pairId);
  const ref = `pvg.${pairId}.${mentor.pvgUntil}.${within}`;
  const evidenceKey = `words/${pairId}/${ref}.txt`;
  await deps.rawMails.putText(evidenceKey, pvgEndsInWords(mentor.pvgUntil, withoutMeets));
  await openTaskFor({ kind: 'look-at-session', ref, pairId, ownerId: coordinatorId, evidenceKey }, deps);
};
