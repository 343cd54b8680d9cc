import type { Ask, AskOutcome } from '../../../domain/concepts/ask.ts';
import type { Letter } from '../../../domain/concepts/letter.ts';
import type { Pair } from '../../../domain/concepts/pair.ts';
import { canBeMailed, type Person } from '../../../domain/concepts/person.ts';
import { MissingItemError } from '../../../domain/errors.ts';
import { nextRung } from '../../../domain/rules/asks/next-rung.ts';
import { withoutSupplyWaits } from '../../../domain/rules/asks/without-supply-waits.ts';
import { isInOwnLanguage } from '../../../views/languages/language-of.ts';
import type { Asks, StoredAsk } from '../../adapters/asks.ts';
import type { Letters } from '../../adapters/letters.ts';
import type { Supplies } from '../../adapters/supplies.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';

/** What the machine `ask` goes by. `waitSeconds` counts when `due` is `wait` or `later`, `outcome` when it is `answered`. */
export interface AskStand {
  pairId: string;
  askId: string;
  /** `later`: the question itself waits for office hours. */
  due: 'later' | 'wait' | 'answered' | 'remind' | 'call' | 'unreached' | 'close';
  outcome: AskOutcome | 'none';
  waitSeconds: number;
}

export interface LookDeps extends Pick<TaskDeps, 'people' | 'pairs' | 'programme' | 'now'> {
  asks: Pick<Asks, 'getAsk'>;
  supplies: Pick<Supplies, 'listSupplies'>;
  letters: Pick<Letters, 'listLetters'>;
}

export interface AskRef {
  pairId: string;
  askId: string;
}

/** A pair that has stopped asks nobody anything. */
export const asksNobody = ({ standing }: Pair): boolean =>
  standing === 'paused' || standing === 'returned' || standing === 'closed';

/**
 * A young person is always asked by the coordinator, whoever has an address. So is whoever reads a language that we may not write in: a
 * yes to words that they cannot read would be none. And so is whoever is asked anew since an answer was recorded in error.
 */
export const isAskedByMail = (
  { side, voided }: Pick<Ask, 'side' | 'voided'>,
  person: Person,
  { programme }: Pick<TaskDeps, 'programme'>,
): boolean =>
  side !== 'mentee' &&
  voided === undefined &&
  canBeMailed(person) &&
  isInOwnLanguage(person, { live: programme.languages });

export const answeredStand = ({ pairId, askId }: AskRef, outcome: AskOutcome): AskStand => ({
  pairId,
  askId,
  due: 'answered',
  outcome,
  waitSeconds: 1,
});

export interface Look {
  /** As its ladder sees it: days on which the young person lacked something do not count. */
  ask: StoredAsk;
  pair: Pair;
  person: Person;
  /** All letters to them, when they are asked by mail. */
  letters: readonly Letter[];
  stand: AskStand;
}

/** All letters to somebody, when they are asked this by mail. */
export const lettersAbout = async (
  ask: Pick<Ask, 'side' | 'voided'>,
  person: Person,
  deps: Pick<LookDeps, 'letters' | 'programme'>,
): Promise<readonly Letter[]> => (isAskedByMail(ask, person, deps) ? await deps.letters.listLetters(person.id) : []);

/** Lets the domain say what is due of a question that was just read. Its pair is read afresh. */
export const lookAtRead = async (
  found: StoredAsk,
  { person, letters }: Pick<Look, 'person' | 'letters'>,
  deps: Omit<LookDeps, 'asks' | 'people'>,
): Promise<Look> => {
  const ref = { pairId: found.pairId, askId: found.id };
  const [supplies, pair] = await Promise.all([
    deps.supplies.listSupplies(found.pairId),
    deps.pairs.getPair(found.pairId),
  ]);
  const ask = withoutSupplyWaits(found, { supplies, now: deps.now(), programme: deps.programme });
  const look = { ask, pair, person, letters };
  if (ask.answer === undefined && asksNobody(pair)) return { ...look, stand: answeredStand(ref, 'settled') };
  const byMail = isAskedByMail(ask, person, deps);
  const rung = nextRung(ask, { now: deps.now(), programme: deps.programme, byMail, letters });
  return { ...look, stand: { ...ref, ...rung } };
};

/** Reads the question afresh, with its pair, and lets the domain say what is due. Throws MissingItem for an unknown question. */
export const lookAtAsk = async (ref: AskRef, deps: LookDeps): Promise<Look> => {
  const ask = await deps.asks.getAsk(ref.pairId, ref.askId);
  if (ask === undefined) throw new MissingItemError(`ask ${ref.pairId}/${ref.askId}`);
  const person = await deps.people.getPerson(ask.personId);
  return await lookAtRead(ask, { person, letters: await lettersAbout(ask, person, deps) }, deps);
};
