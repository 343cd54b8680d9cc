import { type AskTaskWords, askTaskPage } from '../../views/pages/task/ask-task.tsx';
import { doTaskPage } from '../../views/pages/task/do-task.tsx';
import type { StoredAsk } from '../adapters/asks.ts';
import { questionName } from '../shared/letters/also-asked.ts';
import { toInstant } from '../shared/moment.ts';
import { type AskTaskDeps, actOnAnswer, askTaskProps, findAsk, type Recording } from './ask-task.ts';
import { makeDoTask } from './do-task.ts';
import { firstNames } from './names.ts';
import type { Acted, Entry, OpenTask, TaskKindPage } from './task-kind.ts';
import { endOwnTasks, turnTo, wholeCall } from './whole-call.ts';

/** The question of the task, and beside it all else that this person is asked: one call is about all of it. */
const showCall = async (
  own: StoredAsk,
  { open, entry }: { open: OpenTask; entry: Entry },
  { words, deps }: { words: AskTaskWords; deps: AskTaskDeps },
): Promise<string> => {
  const { current, all } = await wholeCall(own, open, deps);
  // Once the task's own question is answered, its page goes on with what is left.
  const shown = all.find((ask) => questionName(ask) === questionName(current)) ?? all[0] ?? own;
  const turned = await turnTo(shown, open, deps);
  const props = await askTaskProps(shown, { open: turned, entry }, deps);
  if (all.length < 2 && shown === own) return askTaskPage(props, words);
  const call = all.map(async (ask) => ({
    menteeFirst: (await firstNames(await deps.pairs.getPair(ask.pairId), deps)).menteeFirst,
    url: `${open.base}?about=${encodeURIComponent(questionName(ask))}`,
    isShown: ask === shown,
  }));
  return askTaskPage({ ...props, call: await Promise.all(call) }, words);
};

/** Each answer is recorded apart; the task is done when nothing is left to ask. */
const actInCall = async (
  own: StoredAsk,
  { open, form }: { open: OpenTask; form: URLSearchParams },
  deps: AskTaskDeps,
): Promise<Acted> => {
  const { current } = await wholeCall(own, open, deps);
  const record: Recording['record'] = async ({ pairId, id }, answer, evidence) => {
    const { outcome } = await deps.recordAnswer({ pairId, askId: id, answer, evidence });
    return outcome === 'too-late' ? outcome : answer.answer;
  };
  const acted = await actOnAnswer({ ask: current, open: await turnTo(current, open, deps), form, deps, record });
  if (acted.outcome !== 'done') return acted;
  await endOwnTasks(current, open, { at: toInstant(deps.now()), deps });
  const after = (await deps.asks.getAsk(own.pairId, own.id)) ?? own;
  const { all } = await wholeCall(after, open, deps);
  const isLeft = all.some((ask) => ask.answer === undefined && questionName(ask) !== questionName(current));
  return isLeft ? { outcome: 'open', location: `${open.base}?recorded=1` } : acted;
};

/** Ends with recording what one person said; without a question there is only something to talk about. */
export const makeCallTask = (words: AskTaskWords, deps: AskTaskDeps): TaskKindPage => {
  const talk = makeDoTask({ render: (props) => doTaskPage(props, words) }, deps);
  return {
    show: async (open, entry) => {
      const own = await findAsk(open, deps);
      return own === undefined ? await talk.show(open, entry) : await showCall(own, { open, entry }, { words, deps });
    },
    act: async (open, form) => {
      const own = await findAsk(open, deps);
      return own === undefined ? await talk.act(open, form) : await actInCall(own, { open, form }, deps);
    },
  };
};
