import type { Answer } from '../../domain/concepts/ask.ts';
import type { Choice } from '../../domain/concepts/choice.ts';
import type { Consent, Evidence } from '../../domain/concepts/consent.ts';
import { isParent, type Pair, type Party } from '../../domain/concepts/pair.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { chooseWays } from '../../domain/rules/choose-ways.ts';
import type { Asks } from '../adapters/asks.ts';
import type { ChoiceItems, Raises, StoredChoice } from '../adapters/choices.ts';
import type { Signals } from '../adapters/signals.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { firstAskIdOf } from './ask-id.ts';
import { toInstant } from './moment.ts';
import { openTaskFor } from './open-task.ts';
import { tellSignal } from './raise-signal.ts';
import { type ReceiptDeps, sendReceipt } from './send-receipt.ts';
import { personIdOf } from './side-frame.ts';
import { needSupplies, type SupplyDeps } from './supply-task.ts';
import { tellOrLeave } from './tell-or-leave.ts';
import { type ConsentDeps, writeConsent } from './write-consent.ts';

export interface ChangeDeps extends ReceiptDeps {
  asks: Pick<Asks, 'getAsk'>;
  choices: Pick<ChoiceItems, 'getChoice' | 'putChoice'>;
  consents: ReceiptDeps['consents'] & ConsentDeps['consents'];
  signals: Pick<Signals, 'putSignal' | 'markTold'>;
  supplies: SupplyDeps['supplies'];
  workflows: Pick<Workflows, 'succeedTask' | 'failTask'>;
}

export interface ChangeOfMind {
  pairId: string;
  side: Party;
  answer: 'yes' | 'no' | 'wait';
  /** Given now. */
  ways: Answer['ways'];
  /** What they were asked about or had before them: no other way changes. By default all that they ever answered about. */
  asked?: Answer['ways'] | undefined;
  /** The question whose words they had before them; by default the first of this round. */
  askId?: string | undefined;
  /** Kept as they were when left out. */
  times?: Answer['times'] | undefined;
  every?: Answer['every'] | undefined;
  lacks?: Answer['lacks'] | undefined;
  /** By default this moment. */
  at?: string | undefined;
  route: Answer['route'];
  by?: string | undefined;
  evidence?: Evidence | undefined;
}

const hasSame = (some: readonly Way[], others: readonly Way[]): boolean =>
  some.length === others.length && some.every((way) => others.includes(way));

/** The same answer about the same ways; wished times alone change nothing that runs. */
export const isSameChoice = (
  before: Pick<Answer, 'answer' | 'ways'>,
  after: Pick<Answer, 'answer' | 'ways'>,
): boolean => before.answer === after.answer && hasSame(before.ways, after.ways);

type Held = Pick<Choice, 'answer' | 'ways' | 'refused'>;

const holds = (before: Choice | undefined, { answer, ways, asked }: ChangeOfMind): Held => {
  if (answer !== 'yes') return { answer, ways: [], refused: [] };
  const all = [...(before?.ways ?? []), ...(before?.refused ?? []), ...ways];
  return { answer, ...chooseWays({ before, asked: asked ?? all, given: ways }) };
};

interface Changed {
  pair: Pair;
  choice: StoredChoice;
  change: ChangeOfMind;
}

/** A no, or fewer or other ways, acts at once. A yes that would set a stopped pair going again needs a person. */
const raisesOf = (before: StoredChoice | undefined, after: Held, { standing }: Pair): Raises => {
  if (before?.answer === 'yes' && isSameChoice(before, after)) return 'nothing';
  if (before?.answer === 'yes') return after.answer === 'no' ? 'withdrawn' : 'ways-changed';
  const stands = before !== undefined || standing === 'paused';
  if (after.answer === 'yes') return stands ? 'start-after-all' : 'ways-changed';
  return stands ? 'nothing' : 'withdrawn';
};

const appendEvidence = async ({ pair, choice, change }: Changed, deps: ChangeDeps): Promise<Consent> => {
  const id = change.askId ?? firstAskIdOf(choice.side, choice.round);
  const ask = (await deps.asks.getAsk(pair.id, id)) ?? { id, opening: 1, ways: [] };
  const refusal = choice.raises === 'withdrawn' ? 'withdrawn' : 'refused';
  return await writeConsent(
    {
      pairId: pair.id,
      personId: choice.personId,
      decision: choice.answer === 'yes' ? 'given' : refusal,
      answer: { ways: choice.ways, at: choice.at, route: choice.route, by: change.by },
      ask: { ...ask, ways: change.asked ?? ask.ways },
      evidence: change.evidence,
    },
    deps,
  );
};

/** A yes after a no: the coordinator who records it has decided; of any other a coordinator hears by a task. */
const askToStart = async ({ pair, choice }: Changed, deps: ChangeDeps): Promise<void> => {
  await openTaskFor(
    {
      kind: 'late-answer',
      ref: `${pair.id}/${firstAskIdOf(choice.side, choice.round)}/${choice.answer}/${choice.at}`,
      pairId: pair.id,
      side: choice.side,
      ownerId: pair.coordinatorId,
    },
    deps,
  );
};

const raise = async (changed: Changed, deps: ChangeDeps): Promise<void> => {
  const { side, at, route, raises } = changed.choice;
  if (raises === undefined || raises === 'nothing') return;
  if (raises === 'start-after-all' && route !== 'assisted') return await askToStart(changed, deps);
  const signal = { pairId: changed.pair.id, kind: raises, side, at, id: `${side}-${raises}` };
  // A signal that is there already was told, or is told again by the sweep of what is untold.
  if (await deps.signals.putSignal(signal)) await tellOrLeave(async () => await tellSignal(signal, deps));
};

/** Each part once, however often it is called. */
const finishChange = async (changed: Changed, deps: ChangeDeps): Promise<void> => {
  const { pair, choice, change } = changed;
  const consent = isParent(choice.side) ? await appendEvidence(changed, deps) : undefined;
  await raise(changed, deps);
  const { side, personId, answer, ways, times, every, at, route, round } = choice;
  const kind = isParent(side) ? 'consent' : 'take-part';
  await sendReceipt(
    {
      pair,
      side,
      personId,
      askId: firstAskIdOf(side, round),
      kind,
      answer: { answer, ways, times, every, at, route, by: change.by },
      consent,
    },
    deps,
  );
};

/**
 * Anyone may change their mind at any time. Writes the new choice, a parent's evidence and the signal, tells the workflow, and
 * confirms it. The same wish again only finishes what an earlier attempt left.
 */
export const changeMind = async (change: ChangeOfMind, deps: ChangeDeps): Promise<'changed' | 'same'> => {
  const { pairId, side } = change;
  const at = change.at ?? toInstant(deps.now());
  await needSupplies({ pairId, lacks: change.lacks ?? [], at }, deps);
  const pair = await deps.pairs.getPair(pairId);
  const kept = await deps.choices.getChoice(pairId, side);
  const before = kept?.round === pair.round ? kept : undefined;
  const held = holds(before, change);
  if (before !== undefined && isSameChoice(before, held) && hasSame(before.refused, held.refused)) {
    if (before.raises !== undefined) await finishChange({ pair, choice: before, change }, deps);
    return 'same';
  }
  const choice: StoredChoice = {
    side,
    personId: personIdOf(pair, side),
    ...held,
    times: change.times ?? before?.times ?? [],
    every: change.every ?? before?.every,
    at,
    route: change.route,
    round: pair.round,
    raises: raisesOf(before, held, pair),
  };
  await deps.choices.putChoice(pairId, choice);
  await finishChange({ pair, choice, change }, deps);
  return 'changed';
};
