import type { Ask } from '../../../domain/concepts/ask.ts';
import { isAhead } from '../../../domain/concepts/session.ts';
import type { Settlement } from '../../../domain/rules/pairs/what-settles.ts';
import { openWays } from '../../../domain/rules/ways/open-ways.ts';
import type { Asks } from '../../adapters/asks.ts';
import type { ChoiceItems } from '../../adapters/choices.ts';
import type { Plans } from '../../adapters/plans.ts';
import type { Sessions } from '../../adapters/sessions.ts';
import type { Tasks } from '../../adapters/tasks.ts';
import { type DropNewsDeps, dropNews } from '../letters/drop-news.ts';
import { type StopMessagesDeps, stopMessages } from '../messages/stop-messages.ts';
import { toInstant } from '../moment.ts';
import { type CallOffDeps, callOff } from '../sessions/call-off.ts';
import { type StopSuppliesDeps, stopSupplies } from '../tasks/stop-supplies.ts';

export interface CascadeDeps extends CallOffDeps {
  choices: Pick<ChoiceItems, 'getChoices'>;
  asks: Pick<Asks, 'listAsks' | 'closeAsk'>;
  plans: Pick<Plans, 'getPlan' | 'putPlan'>;
  news: DropNewsDeps['news'];
  messages: StopMessagesDeps['messages'];
  concerns: StopMessagesDeps['concerns'];
  supplies: StopSuppliesDeps['supplies'];
  sessions: Pick<Sessions, 'listSessions'> & CallOffDeps['sessions'];
  tasks: Pick<Tasks, 'listOpenTasks' | 'completeTask'> & CallOffDeps['tasks'];
}

/** Stops bookings, open questions, the plan and news in hand, as the domain's table says. Each act is done once, however often it runs. */
export const cascade = async (pairId: string, settlement: Settlement, deps: CascadeDeps): Promise<void> => {
  if (settlement.sessions !== 'none') await callOffSessions(deps, { pairId, all: settlement.sessions === 'all' });
  const asks = await deps.asks.listAsks(pairId);
  if (settlement.closeAsks) await closeQuestions(deps, { pairId, asks });
  await endTasks(deps, { pairId, asks, kinds: settlement.endTasks });
  if (settlement.endPlan) await endPlan(deps, pairId);
  if (settlement.supplies !== 'none') await stopSupplies(pairId, settlement.supplies, deps);
  await stopMessages(pairId, settlement.messages, deps);
  if (settlement.dropNews) await dropNews(pairId, deps);
};

const callOffSessions = async (deps: CascadeDeps, { pairId, all }: { pairId: string; all: boolean }): Promise<void> => {
  const open: string[] = openWays(await deps.choices.getChoices(pairId));
  for (const session of await deps.sessions.listSessions(pairId)) {
    if (isAhead(session) && (all || !open.includes(session.way)))
      await callOff({ pairId, sessionId: session.id }, deps);
  }
};

interface OfPair {
  pairId: string;
  asks: Ask[];
}

const closeQuestions = async (deps: CascadeDeps, { pairId, asks }: OfPair): Promise<void> => {
  for (const ask of asks) {
    if (ask.answer === undefined && ask.closedAt === undefined)
      await deps.asks.closeAsk(pairId, ask.id, { at: toInstant(deps.now()), as: 'settled' });
  }
};

const endTasks = async (
  deps: CascadeDeps,
  { pairId, asks, kinds }: OfPair & { kinds: Settlement['endTasks'] },
): Promise<void> => {
  if (kinds.of.length === 0) return;
  const silent = asks.filter(({ closedAs }) => closedAs === 'no-response' || closedAs === 'unreached');
  const isSpared = (ref: string): boolean =>
    kinds.butOfTheSilent && silent.some(({ id }) => ref.split('/').includes(id));
  for (const task of await deps.tasks.listOpenTasks()) {
    if (task.pairId === pairId && kinds.of.includes(task.kind) && !isSpared(task.ref))
      await deps.tasks.completeTask(task.id, { by: 'workflow', at: toInstant(deps.now()), outcome: 'overtaken' });
  }
};

const endPlan = async (deps: CascadeDeps, pairId: string): Promise<void> => {
  const plan = await deps.plans.getPlan(pairId);
  if (plan !== undefined && plan.status !== 'ended') await deps.plans.putPlan({ ...plan, status: 'ended' });
};
