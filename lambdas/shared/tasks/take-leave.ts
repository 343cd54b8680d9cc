import type { Leave } from '../../../domain/concepts/leave.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { TransientError } from '../../../domain/errors.ts';
import { coverInWords } from '../../../views/cover-note.ts';
import type { Objects } from '../../adapters/objects.ts';
import type { People } from '../../adapters/people.ts';
import { NO_PAIR } from './mail-task.ts';
import { openTaskFor } from './open-task.ts';
import type { TaskDeps } from './task-deps.ts';

export interface LeaveDeps extends TaskDeps {
  people: TaskDeps['people'] & Pick<People, 'addLeave'>;
  rawMails: Pick<Objects, 'putText'>;
  /** Gives the coordinator's work to whoever acts for them, now and at each later change. */
  startHandOver(of: { coordinatorId: string; at: string }): Promise<unknown>;
}

/** Whoever covers is told for whom and when, in a task of their own. */
const tellCover = async (coordinator: Person, { coverId, from, until, at }: Leave, deps: LeaveDeps): Promise<void> => {
  if (coverId === undefined) return;
  const ref = `${coordinator.id}.${at}`;
  const evidenceKey = `words/${NO_PAIR}/cover.${ref}.txt`;
  await deps.rawMails.putText(evidenceKey, coverInWords(coordinator, { from, until }));
  await openTaskFor({ kind: 'cover', ref, ownerId: coverId, evidenceKey }, deps);
};

export interface TakenLeave {
  coordinator: Person;
  leave: Leave;
  /** Those for whom this coordinator covers: their work may have nobody now. */
  alsoFor: readonly string[];
}

/**
 * Writes a leave, or its end, down after all that was written before, and has the work handed over. Throws Transient when somebody else
 * wrote at the same time.
 */
export const takeLeave = async ({ coordinator, leave, alsoFor }: TakenLeave, deps: LeaveDeps): Promise<void> => {
  if (!(await deps.people.addLeave(coordinator, leave)))
    throw new TransientError('another leave was written meanwhile');
  await tellCover(coordinator, leave, deps);
  for (const coordinatorId of [coordinator.id, ...alsoFor]) await deps.startHandOver({ coordinatorId, at: leave.at });
};
