import type { DateTime } from 'luxon';
import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { leaveAt, whoActs } from '../../../domain/rules/people/who-acts.ts';
import { toInstant } from '../moment.ts';
import { isOfProgramme, MANAGER_ID } from './manager.ts';

export interface ActingDeps {
  people: { getPerson(id: string): Promise<Person> };
}

/** The id of whoever acts for a coordinator at that time: they themselves, their cover, or the manager where nobody covers. */
export const actingFor = async (coordinatorId: string, at: DateTime, { people }: ActingDeps): Promise<string> => {
  if (isOfProgramme(coordinatorId)) return coordinatorId;
  const instant = toInstant(at);
  const coordinator = await people.getPerson(coordinatorId);
  const { coverId } = leaveAt(coordinator, instant) ?? {};
  const cover = coverId === undefined ? undefined : await people.getPerson(coverId);
  const acting = whoActs(coordinator, cover, instant);
  return acting.who === 'manager' ? MANAGER_ID : acting.id;
};

/** The pair as it is looked after at this moment: its coordinator is whoever acts for them. */
export const pairNow = async <T extends Pick<Pair, 'coordinatorId'>>(
  pair: T,
  deps: ActingDeps & { now: () => DateTime },
): Promise<T> => ({ ...pair, coordinatorId: await actingFor(pair.coordinatorId, deps.now(), deps) });
