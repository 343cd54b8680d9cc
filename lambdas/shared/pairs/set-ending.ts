import { type Ending, type EndingKind, isAhead } from '../../../domain/concepts/ending.ts';
import type { Pair } from '../../../domain/concepts/pair.ts';
import { dayOf, isInLetter } from '../../../domain/rules/letters/letter-time.ts';
import type { Events } from '../../adapters/events.ts';
import type { Pairs } from '../../adapters/pairs.ts';
import type { Tasks } from '../../adapters/tasks.ts';
import type { Workflows } from '../../adapters/workflows.ts';
import { lastWordsKey, lastWordsTaskRef } from '../letters/offer-last-words.ts';
import { type TellDeps, tellPerson } from '../letters/tell-person.ts';
import { toInstant } from '../moment.ts';
import { openTaskFor, taskIdOf } from '../tasks/open-task.ts';

export interface EndingWish {
  pair: Pair;
  kind: EndingKind;
  /** Of a planned end: a London date. */
  on?: string | undefined;
  /** A person's id. */
  by: string;
}

export type SetEndingDeps = TellDeps & {
  pairs: Pick<Pairs, 'setEnding' | 'clearEnding'>;
  events: Pick<Events, 'appendEvent'>;
  tasks: Pick<Tasks, 'completeTask'>;
  workflows: Pick<Workflows, 'startMachine'>;
  endPairMachineArn: string;
};

/** What was to be said to the young person about another last day is not said any more. */
const dropLastWords = async ({ id, ending }: Pair, by: string, deps: SetEndingDeps): Promise<boolean> => {
  if (ending === undefined || !isAhead(ending)) return false;
  const wanted = { kind: 'tell-in-person', ref: lastWordsTaskRef(id, ending.on) } as const;
  const task = await deps.tasks.getTask(taskIdOf(wanted));
  if (task === undefined) return false;
  await deps.tasks.completeTask(task.id, { by, at: toInstant(deps.now()), outcome: 'overtaken' });
  return task.doneAt !== undefined;
};

/** Has a pair end, on a day or at once; another wish takes the place of the one before, whose workflow finds that out when it wakes. */
export const setEnding = async ({ pair, kind, on, by }: EndingWish, deps: SetEndingDeps): Promise<void> => {
  const now = deps.now();
  const day = isAhead({ kind }) && on !== undefined ? on : dayOf(now);
  const at = toInstant(now);
  const ending: Ending = { id: `${kind}-${day}`, kind, on: day, by, at };
  if (!(await deps.pairs.setEnding(pair.id, ending))) return;
  if (pair.ending?.id !== ending.id) await dropLastWords(pair, by, deps);
  await deps.events.appendEvent(pair.id, { id: `ending.${ending.id}`, at, kind: 'ending-set', by, ref: ending.id });
  await deps.workflows.startMachine(deps.endPairMachineArn, `${pair.id}-ends-${ending.id}`, {
    pairId: pair.id,
    endingId: ending.id,
  });
};

/** A planned end is taken back: whoever had heard of the day hears that it goes on. */
export const clearEnding = async (pair: Pair, by: string, deps: SetEndingDeps): Promise<void> => {
  const { ending } = pair;
  if (ending === undefined || !(await deps.pairs.clearEnding(pair.id, ending.id))) return;
  const at = toInstant(deps.now());
  await deps.events.appendEvent(pair.id, { id: `ending.${ending.id}`, at, kind: 'ending-cleared', by, ref: ending.id });
  const hadHeard = await dropLastWords(pair, by, deps);
  const owned = { pairId: pair.id, side: 'mentee', ownerId: pair.coordinatorId } as const;
  if (hadHeard) await openTaskFor({ kind: 'tell-in-person', ref: `${pair.id}/goes-on-${ending.id}`, ...owned }, deps);
  const letters = await deps.letters.listLetters(pair.mentorId);
  if (isInLetter(letters, { pairId: pair.id, key: lastWordsKey(ending.on, 'mentor') }))
    await tellPerson(pair, { party: 'mentor', key: `goes-on.${ending.id}.mentor`, news: 'goes-on' }, deps);
};
