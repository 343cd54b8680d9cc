import { DateTime } from 'luxon';
import type { Concern } from '../../domain/concepts/concern.ts';
import type { Pair } from '../../domain/concepts/pair.ts';
import type { Task } from '../../domain/concepts/task.ts';
import { callAt, callsOf, type Looker } from '../../domain/rules/who-looks.ts';
import { NO_PAIR } from './mail-task.ts';
import { lookerIdOf, lookerOf } from './manager.ts';
import { toInstant } from './moment.ts';
import { openTaskFor, type TaskDeps, taskIdOf } from './open-task.ts';

interface ConcernKey {
  pairId?: string | undefined;
  concernId: string;
}

const refOf = ({ pairId = NO_PAIR, concernId }: ConcernKey): string => `${pairId}/${concernId}`;

export const concernTaskId = (key: ConcernKey): string => taskIdOf({ kind: 'concern', ref: refOf(key) });

/** Who is called to look at it, in turn. */
export const callsFor = ({ about, urgent, by }: Concern, pair: Pair | undefined): Looker[][] =>
  callsOf({ about, urgent, writer: lookerOf(by, pair), hasPair: pair !== undefined });

/** Opens the page on which somebody looks at a concern, once, and mails it to the first who may. */
export const openConcern = async (concern: Concern, deps: TaskDeps): Promise<Task> => {
  const { id: concernId, pairId, side, urgent, at, textKey } = concern;
  const pair = pairId === undefined ? undefined : await deps.pairs.getPair(pairId);
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
