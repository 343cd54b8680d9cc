import type { SignalKind } from '../../domain/concepts/signal.ts';
import type { Task } from '../../domain/concepts/task.ts';
import { MissingItemError } from '../../domain/errors.ts';
import { askTaskPage } from '../../views/pages/task/ask-task.tsx';
import { lateAnswer } from '../../views/pages/task/late-answer.ts';
import type { StoredAsk } from '../adapters/asks.ts';
import { type AskTaskDeps, actOnAnswer, askTaskProps, findAsk, type Recording } from './ask-task.ts';
import type { PagesTaskDeps } from './deps.ts';
import { askIdOfTask, type OpenTask, type TaskKindPage } from './task-kind.ts';

export type LateAnswerDeps = AskTaskDeps & Pick<PagesTaskDeps, 'changeMind' | 'raiseSignal'>;

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

/** Of a plan only the workflow need hear: a pair that stands still starts, a running one agrees a new plan. */
const signalFor = (task: Task, isPaused: boolean): SignalKind | undefined => {
  const { outcome } = task;
  const isPlan = askIdOfTask(task)?.startsWith('plan.') ?? false;
  if (isPaused && (outcome === 'start' || (isPlan && outcome !== 'no'))) return 'start-after-all';
  return isPlan && outcome === 'changes' ? 'ways-changed' : undefined;
};

/** The coordinator has talked to them, so that a yes that came too late starts the pair after all. */
export const makeLateAnswer = (deps: LateAnswerDeps): TaskKindPage => ({
  show: async (open, entry) =>
    askTaskPage(await askTaskProps(await askOf(open, deps), { open, entry }, deps), lateAnswer),
  act: async (open, form) =>
    await actOnAnswer({ ask: await askOf(open, deps), open, form, deps, record: recordLate(deps) }),
  follow: async (task) => {
    const { pairId, side, doneAt, id } = task;
    if (pairId === undefined || doneAt === undefined) return;
    const { standing } = await deps.pairs.getPair(pairId);
    const kind = signalFor(task, standing === 'paused');
    if (kind !== undefined) await deps.raiseSignal({ pairId, kind, side, at: doneAt, id });
  },
});
