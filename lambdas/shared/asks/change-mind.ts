import type { Answer } from '../../../domain/concepts/ask.ts';
import type { Choice } from '../../../domain/concepts/choice.ts';
import type { Evidence } from '../../../domain/concepts/consent.ts';
import { isParent, type Pair, type Party } from '../../../domain/concepts/pair.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import { chooseWays } from '../../../domain/rules/ways/choose-ways.ts';
import type { ChoiceItems, Raises, StoredChoice } from '../../adapters/choices.ts';
import { personIdOf } from '../letters/side-frame.ts';
import { toInstant } from '../moment.ts';
import { type FinishDeps, finishChange } from '../pairs/finish-change.ts';
import { needSupplies, type SupplyDeps } from '../tasks/supply-task.ts';
import { firstAskIdOf } from './ask-id.ts';
import { qualify } from './qualify-answer.ts';

export interface ChangeDeps extends FinishDeps {
  choices: FinishDeps['choices'] & Pick<ChoiceItems, 'putChoice'>;
  supplies: SupplyDeps['supplies'];
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

interface Qualifying extends ChangeOfMind {
  at: string;
  personId: string;
  round: number;
  before: StoredChoice | undefined;
}

/** Mentors and young people who say yes after another answer are shown the guidelines on the way. */
const qualitiesOf = async (change: Qualifying, deps: ChangeDeps) => {
  const { pairId, side, askId, personId, round, answer, at, route, by, before } = change;
  const ask = await deps.asks.getAsk(pairId, askId ?? firstAskIdOf(side, round));
  const shownOnPage = !isParent(side) && before?.answer !== 'yes';
  const given = { answer, at, route, by };
  return await qualify(
    { side, personId, answer: given, means: change.evidence?.means, ask, shownOnPage, before },
    deps,
  );
};

/** A no, of whoever waited or never answered too, or fewer or other ways, acts at once. A yes that would set a stopped pair going again needs a person. */
const raisesOf = (before: StoredChoice | undefined, after: Held, { standing }: Pair): Raises => {
  if (before?.answer === 'yes' && isSameChoice(before, after)) return 'nothing';
  if (before?.answer === 'yes') return after.answer === 'no' ? 'withdrawn' : 'ways-changed';
  const stands = before !== undefined || standing === 'paused';
  if (after.answer === 'yes') return stands ? 'start-after-all' : 'ways-changed';
  if (after.answer === 'wait') return stands ? 'nothing' : 'ways-changed';
  const stops = before?.answer !== 'no';
  return stands && !stops ? 'nothing' : 'withdrawn';
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
    if (before.raises !== undefined) await finishChange({ pair, choice: before }, deps);
    return 'same';
  }
  const personId = personIdOf(pair, side);
  const choice: StoredChoice = {
    side,
    personId,
    ...held,
    ...(await qualitiesOf({ ...change, at, personId, round: pair.round, before }, deps)),
    times: change.times ?? before?.times ?? [],
    every: change.every ?? before?.every,
    at,
    route: change.route,
    round: pair.round,
    raises: raisesOf(before, held, pair),
    change: { askId: change.askId, asked: change.asked, by: change.by, evidence: change.evidence },
  };
  await deps.choices.putChoice(pairId, choice);
  await finishChange({ pair, choice }, deps);
  return 'changed';
};
