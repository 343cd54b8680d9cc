import type { Ask } from '../../domain/concepts/ask.ts';
import type { Session } from '../../domain/concepts/session.ts';
import type { TaskKind } from '../../domain/concepts/task.ts';
import { openWays } from '../../domain/rules/open-ways.ts';
import { whatSettles } from '../../domain/rules/what-settles.ts';
import type { Asks } from '../adapters/asks.ts';
import type { ChoiceItems } from '../adapters/choices.ts';
import type { NewsItems } from '../adapters/news.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Plans } from '../adapters/plans.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { Signals } from '../adapters/signals.ts';
import type { Tasks } from '../adapters/tasks.ts';
import { type CallOffDeps, callOff } from '../shared/call-off.ts';
import { toInstant } from '../shared/moment.ts';

export interface SettlePairDeps extends CallOffDeps {
  pairs: Pick<Pairs, 'getPair'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
  signals: Pick<Signals, 'pendingSignals'>;
  asks: Pick<Asks, 'listAsks' | 'closeAsk'>;
  plans: Pick<Plans, 'getPlan' | 'putPlan'>;
  news: Pick<NewsItems, 'listNews' | 'settleNews'>;
  sessions: Pick<Sessions, 'listSessions'> & CallOffDeps['sessions'];
  tasks: Pick<Tasks, 'listOpenTasks' | 'completeTask'> & CallOffDeps['tasks'];
}

/** Work that makes no sense once the pair no longer goes ahead. */
const OVERTAKEN: TaskKind[] = ['ask-person', 'call-person', 'unreached', 'propose-plan'];

const isAhead = (session: Session): boolean => ['planned', 'claimed', 'invited'].includes(session.status);

/**
 * The cascade: stops bookings, open questions, the plan and news in hand, as the domain's table says. Runs twice, since Lambdas of
 * an aborted branch run on for a moment; each act is a conditional write, so the second run finds nothing to do.
 */
export const makeSettlePair =
  (deps: SettlePairDeps) =>
  async ({ pairId }: { pairId: string }) => {
    const [pair, choices, asks, pending] = await Promise.all([
      deps.pairs.getPair(pairId),
      deps.choices.getChoices(pairId),
      deps.asks.listAsks(pairId),
      deps.signals.pendingSignals(pairId),
    ]);
    const settlement = whatSettles({ pair, choices, asks, pending });
    if (settlement.sessions !== 'none')
      await callOffSessions(deps, { pairId, open: openWays(choices), all: settlement.sessions === 'all' });
    if (settlement.closeAsks) await closeQuestions(deps, { pairId, asks });
    if (settlement.endPlan) await endPlan(deps, pairId);
    if (settlement.dropNews) await dropNews(deps, pairId);
    return {};
  };

const callOffSessions = async (
  deps: SettlePairDeps,
  { pairId, open, all }: { pairId: string; open: string[]; all: boolean },
): Promise<void> => {
  for (const session of await deps.sessions.listSessions(pairId)) {
    if (isAhead(session) && (all || !open.includes(session.way)))
      await callOff({ pairId, sessionId: session.id }, deps);
  }
};

/** The task to reach somebody who never answered stays open: what they say after all can still be recorded. */
const closeQuestions = async (
  deps: SettlePairDeps,
  { pairId, asks }: { pairId: string; asks: Ask[] },
): Promise<void> => {
  const at = toInstant(deps.now());
  for (const ask of asks) {
    if (ask.answer === undefined && ask.closedAt === undefined)
      await deps.asks.closeAsk(pairId, ask.id, { at, as: 'settled' });
  }
  const silent = asks.filter(({ closedAs }) => closedAs === 'no-response').map(({ id }) => id);
  for (const task of await deps.tasks.listOpenTasks()) {
    const isOvertaken = task.pairId === pairId && OVERTAKEN.includes(task.kind);
    if (isOvertaken && !silent.some((id) => task.ref.split('/').includes(id)))
      await deps.tasks.completeTask(task.id, { by: 'workflow', at, outcome: 'overtaken' });
  }
};

const endPlan = async (deps: SettlePairDeps, pairId: string): Promise<void> => {
  const plan = await deps.plans.getPlan(pairId);
  if (plan !== undefined && plan.status !== 'ended') await deps.plans.putPlan({ ...plan, status: 'ended' });
};

const dropNews = async (deps: SettlePairDeps, pairId: string): Promise<void> => {
  for (const news of await deps.news.listNews(pairId)) {
    if (news.sentAt === undefined) await deps.news.settleNews(pairId, news.id, { droppedAt: toInstant(deps.now()) });
  }
};
