import type { DateTime } from 'luxon';
import type { Pair } from '../../domain/concepts/pair.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import { type Looking, nextSessionTime } from '../../domain/rules/sessions/next-session-time.ts';
import { type ActingDeps, actingFor } from '../shared/tasks/acting.ts';
import { isOfProgramme } from '../shared/tasks/manager.ts';

export interface Hosted {
  startsAt: DateTime;
  /** The id of whoever is in it. */
  hostId: string;
}

/** The next session of a plan. `nobody`: the coordinator is away then and nobody covers, yet; with its notice gone the one after comes next. */
export const nextHosted = async (
  { plan, pair }: { plan: Plan; pair: Pick<Pair, 'coordinatorId'> },
  looking: Looking,
  deps: ActingDeps,
): Promise<Hosted | 'nobody' | undefined> => {
  const startsAt = nextSessionTime(plan, looking);
  if (startsAt === undefined) return undefined;
  const hostId = await actingFor(pair.coordinatorId, startsAt, deps);
  return isOfProgramme(hostId) ? 'nobody' : { startsAt, hostId };
};
