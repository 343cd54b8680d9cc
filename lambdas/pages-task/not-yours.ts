import type { Person } from '../../domain/concepts/person.ts';
import { mayOpenTask } from '../../domain/rules/people/may-open-task.ts';
import { notYoursPage } from '../../views/pages/task/not-yours.tsx';
import type { WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';
import { actingFor } from '../shared/tasks/acting.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { OpenTask } from './task-kind.ts';

type Deps = Pick<PagesTaskDeps, 'people' | 'now'>;

/** The days in which somebody covers for a coordinator: those to come, else the last ones. */
export const coversOf = ({ leaves = [] }: Person, coverId: string, now: string) => {
  const named = leaves.filter((leave) => leave.kind === 'away' && leave.coverId === coverId);
  return named.find(({ from }) => from > now) ?? named.at(-1);
};

/** A kind page instead of a task that is with somebody else now; undefined when it is theirs to see. */
export const notYoursPageOf = async (
  { task, by, pair, view }: OpenTask,
  deps: Deps,
): Promise<WebResponse | undefined> => {
  if (by.role !== 'coordinator') return undefined;
  const actingId = pair === undefined ? undefined : await actingFor(pair.coordinatorId, deps.now(), deps);
  if (mayOpenTask({ person: by, task, pair, actingId })) return undefined;
  const coordinator = pair === undefined ? undefined : await deps.people.getPerson(pair.coordinatorId);
  const covers = coordinator && coversOf(coordinator, by.id, toInstant(deps.now()));
  return { status: 403, body: notYoursPage({ frame: view.frame, covers }) };
};
