import { partiesOf } from '../../domain/concepts/pair.ts';
import { isOpenAsk } from '../../domain/rules/may-write-about.ts';
import type { Asks, StoredAsk } from '../adapters/asks.ts';
import type { Letters } from '../adapters/letters.ts';
import type { Tasks } from '../adapters/tasks.ts';
import { askMailKey, askTaskRef } from '../shared/ask-id.ts';
import { taskIdOf } from '../shared/open-task.ts';
import { sentTextKey } from '../shared/send-once.ts';
import { personIdOf } from '../shared/side-frame.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { OpenTask } from './task-kind.ts';

export interface CallDeps extends Pick<PagesTaskDeps, 'pairs' | 'people'> {
  asks: Pick<Asks, 'getAsk' | 'listAsks'>;
  letters: Pick<Letters, 'listMemberships'>;
}

/** Names a question in the query of a page: ids only. */
export const questionName = ({ pairId, id }: Pick<StoredAsk, 'pairId' | 'id'>): string => `${pairId}/${id}`;

const isSame = (one: StoredAsk, other: StoredAsk): boolean => questionName(one) === questionName(other);

/** What else the person of this task is asked just now, about the young people of the same coordinator. */
const alsoAsked = async (own: StoredAsk, { pair: its }: OpenTask, deps: CallDeps): Promise<StoredAsk[]> => {
  const memberships = await deps.letters.listMemberships(own.personId);
  const pairs = await Promise.all(
    [...new Set(memberships.map(({ pairId }) => pairId))].map((id) => deps.pairs.getPair(id)),
  );
  const mine = pairs.filter(({ coordinatorId }) => coordinatorId === its?.coordinatorId);
  const asks = (await Promise.all(mine.map(async ({ id }) => await deps.asks.listAsks(id)))).flat();
  return asks.filter((ask) => ask.personId === own.personId && isOpenAsk(ask) && !isSame(ask, own));
};

export interface WholeCall {
  /** The question that the page is about just now. */
  current: StoredAsk;
  /** All that one call is about: the task's own question, unless it is answered, and all others. */
  all: readonly StoredAsk[];
}

/**
 * All that one call to a person is about. `about`, as `questionName` gives it, picks one; without it the task's own question stands, so
 * that a form which is sent twice is never taken for an answer about somebody else.
 */
export const wholeCall = async (own: StoredAsk, open: OpenTask, deps: CallDeps): Promise<WholeCall> => {
  const others = await alsoAsked(own, open, deps);
  const picked = [own, ...others].find((ask) => questionName(ask) === open.query.about);
  return { current: picked ?? own, all: own.answer === undefined || others.length === 0 ? [own, ...others] : others };
};

/** The same task as its page about another question: with the words and the people of that one. */
export const turnTo = async (ask: StoredAsk, open: OpenTask, deps: CallDeps): Promise<OpenTask> => {
  if (ask.pairId === open.task.pairId) return open;
  const { task, view } = open;
  const pair = await deps.pairs.getPair(ask.pairId);
  const people = partiesOf(pair).map(async (party) => await deps.people.getPerson(personIdOf(pair, party)));
  const evidenceKey = task.evidenceKey === undefined ? undefined : sentTextKey(pair.id, askMailKey(ask));
  const links = { lackUrl: undefined, letterUrl: undefined, inErrorUrl: undefined };
  return {
    ...open,
    pair,
    task: { ...task, evidenceKey },
    view: { ...view, ...links, pairRef: pair.ref, people: await Promise.all(people) },
  };
};

/** Whoever was asked in this call need not be called about the same question by another task. */
export const endOwnTasks = async (
  ask: StoredAsk,
  { task, by }: OpenTask,
  { at, deps }: { at: string; deps: { tasks: Pick<Tasks, 'completeTask'> } },
): Promise<void> => {
  const ids = (['ask-person', 'call-person', 'unreached', 'wrong-person'] as const).map((kind) =>
    taskIdOf({ kind, ref: askTaskRef(ask) }),
  );
  for (const id of ids.filter((other) => other !== task.id))
    await deps.tasks.completeTask(id, { by: by.id, at, outcome: 'answered' });
};
