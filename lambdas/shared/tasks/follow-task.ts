import type { DateTime } from 'luxon';
import { PARENTS } from '../../../domain/concepts/pair.ts';
import type { SignalKind } from '../../../domain/concepts/signal.ts';
import type { Task, TaskKind } from '../../../domain/concepts/task.ts';
import { nextOfficeOpening } from '../../../domain/rules/calendar/office-hours.ts';
import type { NewsItems } from '../../adapters/news.ts';
import type { Pairs } from '../../adapters/pairs.ts';
import type { Workflows } from '../../adapters/workflows.ts';
import { type SettleDoubtDeps, settleDoubt } from '../asks/settle-doubt.ts';
import { type SettleConcernDeps, settleConcern } from '../concerns/settle-concern.ts';
import { type FollowMessageDeps, followMessage, notePassedMessage } from '../messages/follow-message.ts';
import { type NotePassedOnDeps, notePassedOn } from '../messages/note-passed-on.ts';
import { toInstant } from '../moment.ts';
import { type GoOnAttestedDeps, goOnAttested } from '../sessions/go-on-attested.ts';
import { askIdOfTask, meetsOf, planRoundOfTask, subjectOfTask, WITHOUT_PARENT } from './task-ref.ts';

export interface FollowDeps
  extends SettleConcernDeps,
    SettleDoubtDeps,
    NotePassedOnDeps,
    FollowMessageDeps,
    GoOnAttestedDeps {
  concerns: SettleConcernDeps['concerns'] & SettleDoubtDeps['concerns'];
  pairs: Pick<Pairs, 'getPair'>;
  news: Pick<NewsItems, 'getNews' | 'settleNews' | 'keepFrom'>;
  workflows: Pick<Workflows, 'succeedTask'>;
  now: () => DateTime;
}

type Follow = (task: Task, deps: FollowDeps) => Promise<void>;

const tell = async ({ hold }: Task, output: Record<string, unknown>, deps: FollowDeps): Promise<void> => {
  if (hold !== undefined) await deps.workflows.succeedTask(hold.token, output);
};

/** Tells the workflow what was decided; a decision against also settles the news for good. */
const tellOfNews: Follow = async (task, deps) => {
  const { pairId, outcome, doneAt } = task;
  if (outcome === 'drop' && pairId !== undefined && doneAt !== undefined)
    await deps.news.settleNews(pairId, subjectOfTask(task), { droppedAt: doneAt });
  if (outcome === WITHOUT_PARENT && pairId !== undefined) {
    const news = await deps.news.getNews(pairId, subjectOfTask(task));
    if (news !== undefined) await deps.news.keepFrom(news, PARENTS);
  }
  const sendAt = toInstant(nextOfficeOpening(deps.now()));
  await tell(task, { outcome: outcome === 'drop' ? 'drop' : 'send', sendAt }, deps);
};

/** Once a person has put things right, a pair that stands still looks again. */
const startAgain: Follow = async ({ id, pairId, doneAt, ref }, deps) => {
  if (pairId === undefined || doneAt === undefined) return;
  const { pauseReason } = await deps.pairs.getPair(pairId);
  if (pauseReason !== 'stuck' && !ref.startsWith('pair-lifecycle/')) return;
  await deps.raiseSignal({ pairId, kind: 'start-after-all', at: doneAt, id });
};

/** Of a plan only the workflow need hear: a pair that stands still starts, a running one agrees a new plan. */
const signalOfLate = (task: Task, isPaused: boolean): SignalKind | undefined => {
  const { outcome } = task;
  const isPlan = askIdOfTask(task)?.startsWith('plan.') ?? false;
  if (isPaused && (outcome === 'start' || (isPlan && outcome !== 'no'))) return 'start-after-all';
  return isPlan && outcome === 'changes' ? 'ways-changed' : undefined;
};

const raiseForLate: Follow = async (task, deps) => {
  const { pairId, side, doneAt, id } = task;
  if (pairId === undefined || doneAt === undefined) return;
  const { standing } = await deps.pairs.getPair(pairId);
  const kind = signalOfLate(task, standing === 'paused');
  if (kind !== undefined) await deps.raiseSignal({ pairId, kind, side, at: doneAt, id });
};

const FOLLOWS: Partial<Record<TaskKind, Follow>> = {
  'check-reply': settleDoubt,
  'late-answer': raiseForLate,
  'pass-on': async (task, deps) => {
    await notePassedOn(task, deps);
    await notePassedMessage(task, deps);
  },
  'read-message': followMessage,
  'worrying-message': followMessage,
  'send-news': tellOfNews,
  'welcome-call': async (task, deps) => await tell(task, { outcome: 'called' }, deps),
  'propose-plan': async (task, deps) => await tell(task, { outcome: 'proposed', round: planRoundOfTask(task) }, deps),
  supply: async (task, deps) => await tell(task, { outcome: 'look-again' }, deps),
  'attest-session': async (task, deps) => {
    for (const sessionId of meetsOf(task)) await goOnAttested(sessionId, deps);
    await tell(task, { outcome: 'attested' }, deps);
  },
  concern: async (task, deps) => {
    await settleConcern(task, deps);
    await tell(task, { outcome: 'looked' }, deps);
  },
  stuck: startAgain,
};

/** Does what follows from the decision that stands on a task. Once or often, it comes to the same. */
export const followTask: Follow = async (task, deps) => await FOLLOWS[task.kind]?.(task, deps);
