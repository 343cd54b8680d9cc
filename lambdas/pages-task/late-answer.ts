import { MissingItemError } from '../../domain/errors.ts';
import { askTaskPage } from '../../views/pages/task/ask-task.tsx';
import { lateAnswer } from '../../views/pages/task/late-answer.ts';
import type { StoredAsk } from '../adapters/asks.ts';
import { type AskTaskDeps, actOnAnswer, askTaskProps, findAsk, type Recording } from './ask-task.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { OpenTask, TaskKindPage } from './task-kind.ts';

export type LateAnswerDeps = AskTaskDeps & Pick<PagesTaskDeps, 'changeMind'>;

const askOf = async (open: OpenTask, deps: LateAnswerDeps): Promise<StoredAsk> => {
  const ask = await findAsk(open, deps);
  if (ask === undefined) throw new MissingItemError(`ask of task ${open.task.id}`);
  return ask;
};

/** A closed question takes no answer: what they want now is a change of mind. `start`: they had said so, and now a person has looked. */
const recordLate =
  (deps: LateAnswerDeps): Recording['record'] =>
  async ({ kind, pairId, side, id, ways }, { answer, ...given }, evidence) => {
    if (kind === 'plan' || answer === 'changes') return answer;
    const changed = await deps.changeMind({ pairId, side, askId: id, asked: ways, answer, ...given, evidence });
    return changed === 'same' && answer === 'yes' ? 'start' : answer;
  };

/** The coordinator has talked to them, so that a yes that came too late starts the pair after all. */
export const makeLateAnswer = (deps: LateAnswerDeps): TaskKindPage => ({
  show: async (open, entry) =>
    askTaskPage(await askTaskProps(await askOf(open, deps), { open, entry }, deps), lateAnswer),
  act: async (open, form) =>
    await actOnAnswer({ ask: await askOf(open, deps), open, form, deps, record: recordLate(deps) }),
});
