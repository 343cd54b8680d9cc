import * as z from 'zod';
import { type Ask, type AskKind, askKindSchema } from '../../domain/concepts/ask.ts';
import { type Pair, type Side, sideSchema } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import { WAYS } from '../../domain/concepts/way.ts';
import { isOfficeHours, secondsUntilOpen } from '../../domain/rules/office-hours.ts';
import type { Asks, StoredAsk } from '../adapters/asks.ts';
import type { ChoiceItems } from '../adapters/choices.ts';
import type { Plans } from '../adapters/plans.ts';
import { askIdOf } from '../shared/ask-id.ts';
import { type AskStand, answeredStand, asksNobody, isAskedByMail, lookAtAsk } from '../shared/look-at-ask.ts';
import { toInstant } from '../shared/moment.ts';
import { putQuestion, type QuestionDeps } from '../shared/put-question.ts';
import { personIdOf } from '../shared/side-frame.ts';

export const openAskInput = z.object({
  pairId: z.string(),
  kind: askKindSchema,
  side: sideSchema,
  /** Round of proposing, for a plan. */
  round: z.number().int().default(1),
});
export type OpenAskInput = z.infer<typeof openAskInput>;

export interface OpenAskDeps extends QuestionDeps {
  asks: Pick<Asks, 'getAsk' | 'openAsk' | 'resumeAsk' | 'reopenAsk' | 'markAsk'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
  plans: Pick<Plans, 'getPlan'>;
}

interface Wanted {
  pair: Pair;
  kind: AskKind;
  side: Side;
  askId: string;
  plan: Plan | undefined;
}

/** What this question asks about; nothing when what it rests on is gone. */
const waysOf = async ({ pair, kind, plan }: Wanted, deps: OpenAskDeps): Promise<Ask['ways'] | undefined> => {
  if (kind === 'plan') return plan?.ways;
  if (kind === 'take-part') return [...WAYS];
  const { mentee } = await deps.choices.getChoices(pair.id);
  return mentee?.answer === 'yes' && mentee.round === pair.round ? mentee.ways : undefined;
};

const newAsk = ({ pair, kind, side, askId }: Wanted, ways: Ask['ways'], deps: OpenAskDeps): Ask => {
  const at = deps.now();
  const days = deps.programme.ladders[kind].closeDay;
  return {
    id: askId,
    pairId: pair.id,
    kind,
    side,
    personId: personIdOf(pair, side),
    ways,
    openedAt: toInstant(at),
    closesAt: toInstant(at.plus({ days })),
    reminders: 0,
  };
};

const isAboutTheSame = (before: Ask, after: Ask): boolean =>
  before.ways.length === after.ways.length && before.ways.every((way) => after.ways.includes(way));

interface Again {
  pair: Pair;
  person: Person;
  fresh: Ask;
}

/**
 * What stands open goes on, unless its time ran out in a pause. A mail that was cut short counts on while its time lasts and nobody
 * was called. All else is put afresh: other ways, or tasks that are gone. Silence stays silence until the pair sets out again.
 */
const reopened = async (ask: StoredAsk, { pair, person, fresh }: Again, deps: OpenAskDeps): Promise<StoredAsk> => {
  if (ask.answer !== undefined) return ask;
  const isTheSame = isAboutTheSame(ask, fresh);
  const isInTime = ask.closesAt > fresh.openedAt;
  const setOutSince = (instant: string) => pair.standingSince > instant;
  if (ask.closedAt === undefined && isTheSame && (isInTime || !setOutSince(ask.openedAt))) return ask;
  if (ask.closedAs === 'no-response' && !setOutSince(ask.closedAt ?? '')) return ask;
  const goesOn = isTheSame && isInTime && isAskedByMail(ask, person, deps) && ask.callTaskAt === undefined;
  const again = goesOn ? await deps.asks.resumeAsk(pair.id, ask.id) : await deps.asks.reopenAsk(fresh, ask.opening + 1);
  return again ?? ask;
};

/** A question that nobody has got yet, or that is put afresh, is mailed in office hours only. */
const mustWait = async ({ pair, side, askId }: Wanted, deps: OpenAskDeps): Promise<boolean> => {
  if (isOfficeHours(deps.now())) return false;
  const known = await deps.asks.getAsk(pair.id, askId);
  if (known !== undefined && known.closedAt === undefined) return false;
  return isAskedByMail({ side }, await deps.people.getPerson(personIdOf(pair, side)), deps);
};

const open = async ({ pair, askId, plan, ...wanted }: Wanted, ways: Ask['ways'], deps: OpenAskDeps) => {
  const fresh = newAsk({ pair, askId, plan, ...wanted }, ways, deps);
  const person = await deps.people.getPerson(fresh.personId);
  const known = await deps.asks.openAsk(fresh);
  const ask = known.opened ? known.ask : await reopened(known.ask, { pair, person, fresh }, deps);
  const { pair: now, stand } = await lookAtAsk({ pairId: pair.id, askId }, deps);
  if (stand.due === 'answered' || ask.closedAt !== undefined || asksNobody(now)) return stand;
  await putQuestion({ ask, pair: now, person, plan }, deps);
  return stand;
};

/** Puts a question once; put again, it sends nothing and says what is due. Throws MissingItem for an unknown pair. */
export const makeOpenAsk =
  (deps: OpenAskDeps) =>
  async ({ pairId, kind, side, round }: OpenAskInput): Promise<AskStand> => {
    const pair = await deps.pairs.getPair(pairId);
    const askId = askIdOf({ kind, side, round: pair.round, planRound: round });
    if (asksNobody(pair)) return answeredStand({ pairId, askId }, 'settled');
    const choice = (await deps.choices.getChoices(pairId))[side];
    if (kind !== 'plan' && choice?.round === pair.round) return answeredStand({ pairId, askId }, choice.answer);
    const plan = kind === 'plan' ? await deps.plans.getPlan(pairId) : undefined;
    const wanted = { pair, kind, side, askId, plan };
    const ways = await waysOf(wanted, deps);
    if (ways === undefined) return answeredStand({ pairId, askId }, 'settled');
    if (await mustWait(wanted, deps))
      return { pairId, askId, due: 'later', outcome: 'none', waitSeconds: secondsUntilOpen(deps.now()) };
    return await open(wanted, ways, deps);
  };
