import { DateTime } from 'luxon';
import type { ContactStand } from '../../domain/concepts/doubt.ts';
import { isOfCoordinator, type NewsKind } from '../../domain/concepts/news.ts';
import type { Pair, Party, PauseReason } from '../../domain/concepts/pair.ts';
import type { Signal } from '../../domain/concepts/signal.ts';
import { followUpAt } from '../../domain/rules/asks/follow-up.ts';
import { silentParties, unreachedParties } from '../../domain/rules/asks/weigh-answers.ts';
import { nextOfficeOpening } from '../../domain/rules/calendar/office-hours.ts';
import { saidNo } from '../../domain/rules/letters/is-news-to.ts';
import { newsFor } from '../../domain/rules/letters/news-for.ts';
import { type Verdict, whatNow } from '../../domain/rules/pairs/what-now.ts';
import { secondsUntilNextLook } from '../../domain/rules/sessions/next-look.ts';
import type { Asks } from '../adapters/asks.ts';
import type { ChoiceItems } from '../adapters/choices.ts';
import type { Concerns } from '../adapters/concerns.ts';
import type { NewsItems } from '../adapters/news.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Signals } from '../adapters/signals.ts';
import { type DropNewsDeps, dropNews } from '../shared/letters/drop-news.ts';
import { toInstant } from '../shared/moment.ts';
import { openTaskFor, taskIdOf } from '../shared/tasks/open-task.ts';
import { resumeSupplies, type StopSuppliesDeps } from '../shared/tasks/stop-supplies.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface TakeStockDeps extends TaskDeps {
  pairs: Pick<Pairs, 'getPair' | 'setStanding' | 'setEntry' | 'setGeneration'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
  concerns: Pick<Concerns, 'standOf'>;
  asks: Pick<Asks, 'listAsks'>;
  signals: Pick<Signals, 'pendingSignals' | 'markHandled'>;
  news: Pick<NewsItems, 'putNews'> & DropNewsDeps['news'];
  tasks: TaskDeps['tasks'] & DropNewsDeps['tasks'];
  supplies: StopSuppliesDeps['supplies'];
  workflows: DropNewsDeps['workflows'];
}

export interface TakeStockInput {
  pairId: string;
  generation: number;
  /** Why Contact ended: a signal, the journey's outcome, or what failed; `none` at the start and after a pause. */
  error: string;
  /** When this execution started: it rolls over at `rollOverDays` of age. */
  startedAt: string;
}

/** Reads where a pair stands from the table alone, writes what follows, and tells the machine which way to go. */
export const makeTakeStock =
  (deps: TakeStockDeps) =>
  async ({ pairId, generation, error, startedAt }: TakeStockInput) => {
    const [pair, choices, asks, pending, concern] = await Promise.all([
      deps.pairs.getPair(pairId),
      deps.choices.getChoices(pairId),
      deps.asks.listAsks(pairId),
      deps.signals.pendingSignals(pairId),
      deps.concerns.standOf(pairId),
    ]);
    const now = deps.now();
    const started = DateTime.fromISO(startedAt);
    const verdict = whatNow({
      pair,
      choices,
      asks,
      pending,
      concern,
      error,
      startedAt: started,
      now,
      programme: deps.programme,
    });
    const at = toInstant(now);
    const entry = verdict.outcome === 'contact' ? pair.entry + 1 : pair.entry;
    if (verdict.outcome === 'contact') {
      await deps.pairs.setEntry(pairId, entry);
      if (pair.standing === 'paused') await setOut(pairId, at, deps);
    }
    if (verdict.outcome === 'next-generation') await deps.pairs.setGeneration(pairId, generation + 1);
    let news = 'none';
    if (verdict.outcome === 'pause' && verdict.pauseReason !== undefined) {
      const causedBy = concern === 'stopped' ? undefined : (whoWithdrew(pending) ?? causeOf(choices, pair));
      const asked = [...new Set(asks.map((ask) => ask.side))];
      const answers = { choices, asks, pair };
      const heard = {
        refusers: saidNo(choices, pair),
        silent: silentParties(answers),
        unreached: unreachedParties(answers),
      };
      news = await pause({ deps, pair, reason: verdict.pauseReason, causedBy, asked, ...heard });
    }
    const waits = verdict.pauseReason === 'mentor-waits';
    const due = waits ? followUpAt({ pair, choices, now, programme: deps.programme }) : undefined;
    for (const signal of pending.filter(isHandledBy(verdict, concern))) await deps.signals.markHandled(signal, at);
    return {
      pairId,
      generation,
      entry,
      outcome: verdict.outcome === 'pause' && news !== 'none' ? 'tell' : verdict.outcome,
      news,
      sendAt: toInstant(nextOfficeOpening(now)),
      waitSeconds: secondsUntilNextLook({ startedAt: started, now, due, programme: deps.programme }),
    };
  };

/** A pair that goes on: nobody need hear of its pause any more, and what was lacking is looked for again. */
const setOut = async (pairId: string, at: string, deps: TakeStockDeps): Promise<void> => {
  await deps.pairs.setStanding(pairId, { standing: 'asking', at });
  await dropNews(pairId, deps, isOfCoordinator);
  await resumeSupplies(pairId, deps);
};

/** Whoever was worried, or only took other ways, has not ended anything, and hears what the others hear. */
const whoWithdrew = (pending: readonly Signal[]): Party | undefined =>
  pending.find(({ kind, side }) => side !== undefined && kind === 'withdrawn')?.side;

/** While somebody is worried nothing is acted on; that schools are back is not until the pair is home. What is not stays pending. */
const isHandledBy =
  ({ outcome }: Verdict, concern: ContactStand) =>
  ({ kind }: Signal): boolean =>
    concern !== 'open' && (kind !== 'schools-reopened' || outcome === 'closed');

const causeOf = (choices: Awaited<ReturnType<ChoiceItems['getChoices']>>, pair: Pair): Party | undefined =>
  Object.values(choices).find((choice) => choice.round === pair.round && choice.answer !== 'yes')?.side;

interface Pausing {
  deps: TakeStockDeps;
  pair: Pair;
  reason: PauseReason;
  causedBy: Party | undefined;
  refusers: Party[];
  asked: Party[];
  silent: Party[];
  unreached: Party[];
}

/** Sets the pause and, when others must hear of it, keeps the news for a coordinator's look. The news' id, or `none`. */
const pause = async ({ deps, pair, reason, ...ending }: Pausing): Promise<string> => {
  const at = toInstant(deps.now());
  await deps.pairs.setStanding(pair.id, { standing: 'paused', pauseReason: reason, at });
  if (reason === 'stuck') await openTaskFor(stuck(pair), deps);
  const told = newsFor({ reason, ...ending, begun: pair.activeSince !== undefined });
  if (told === undefined) return 'none';
  const id = newsId(told.kind, pair);
  await dropNews(pair.id, deps, (other) => other === id || isOfCoordinator(other));
  const inPerson = { kind: 'tell-in-person', ref: `${pair.id}/${id}`, pairId: pair.id, side: 'mentee' } as const;
  if (told.tellMentee) await openTaskFor({ ...inPerson, ownerId: pair.coordinatorId }, deps);
  // They have said no too since it was opened.
  else await deps.tasks.completeTask(taskIdOf(inPerson), { by: 'workflow', at, outcome: 'overtaken' });
  if (told.to.length === 0) return 'none';
  const { kind, to, silent, asksMentee } = told;
  await deps.news.putNews({ id, pairId: pair.id, kind, to, silent, asksMentee, at });
  return id;
};

/** One news of a kind for each time that Contact was entered: standing still again is no news. */
const newsId = (kind: NewsKind, pair: Pair): string => `${kind}-${pair.round}-${pair.entry}`;

const stuck = (pair: Pair) => ({
  kind: 'stuck' as const,
  ref: `${pair.id}/${pair.generation}-${pair.entry}`,
  pairId: pair.id,
  ownerId: pair.coordinatorId,
});
