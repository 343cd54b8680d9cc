import { DateTime } from 'luxon';
import type { Concern } from '../../../domain/concepts/concern.ts';
import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Task } from '../../../domain/concepts/task.ts';
import { callAt, callsOf, type Looker } from '../../../domain/rules/people/who-looks.ts';
import { toInstant } from '../moment.ts';
import { pairNow } from '../tasks/acting.ts';
import { NO_PAIR } from '../tasks/mail-task.ts';
import { lookerIdOf, lookerOf, MANAGER_ID } from '../tasks/manager.ts';
import { openTaskFor, taskIdOf } from '../tasks/open-task.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';

interface ConcernKey {
  pairId?: string | undefined;
  concernId: string;
}

const refOf = ({ pairId = NO_PAIR, concernId }: ConcernKey): string => `${pairId}/${concernId}`;

export const concernTaskId = (key: ConcernKey): string => taskIdOf({ kind: 'concern', ref: refOf(key) });

/** The pair of a concern, with whoever acts for its coordinator now. */
export const pairOfConcern = async ({ pairId }: Pick<Concern, 'pairId'>, deps: TaskDeps): Promise<Pair | undefined> =>
  pairId === undefined ? undefined : await pairNow(await deps.pairs.getPair(pairId), deps);

/** Who is called to look at it, in turn. Where nobody covers for an absent coordinator, the manager has a turn of their own. */
export const callsFor = ({ about, urgent, by }: Concern, pair: Pair | undefined): Looker[][] => {
  const hasPair = pair !== undefined && pair.coordinatorId !== MANAGER_ID;
  return callsOf({ about, urgent, writer: lookerOf(by, pair), hasPair });
};

/** Opens the page on which somebody looks at a concern, once, and mails it to the first who may. */
export const openConcern = async (concern: Concern, deps: TaskDeps): Promise<Task> => {
  const { id: concernId, pairId, side, urgent, at, textKey } = concern;
  const pair = await pairOfConcern(concern, deps);
  const [first = 'alternate'] = callAt(callsFor(concern, pair), 0);
  const hours = urgent ? deps.programme.concernCriticalHours : deps.programme.concernHours;
  return await openTaskFor(
    {
      kind: 'concern',
      ref: refOf({ pairId, concernId }),
      pairId,
      side,
      ownerId: lookerIdOf(first, pair),
      evidenceKey: textKey,
      dueAt: toInstant(DateTime.fromISO(at).plus({ hours })),
    },
    deps,
  );
};
