import { partiesOf } from '../../domain/concepts/pair.ts';
import type { StoredAsk } from '../adapters/asks.ts';
import type { Tasks } from '../adapters/tasks.ts';
import { askMailKey, askTaskRef } from '../shared/asks/ask-id.ts';
import { type AlsoAskedDeps, alsoAsked, questionName } from '../shared/letters/also-asked.ts';
import { sentTextKey } from '../shared/letters/send-once.ts';
import { personIdOf } from '../shared/letters/side-frame.ts';
import { taskIdOf } from '../shared/tasks/open-task.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { OpenTask } from './task-kind.ts';

export type CallDeps = AlsoAskedDeps & Pick<PagesTaskDeps, 'people'>;

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
  const others = await alsoAsked(own, deps);
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
