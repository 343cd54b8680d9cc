import * as z from 'zod';
import { type Ask, type AskKind, askKindSchema } from '../../domain/concepts/ask.ts';
import { type Pair, type Party, partySchema } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import { isOfficeHours, secondsUntilOpen } from '../../domain/rules/office-hours.ts';
import type { Asks, StoredAsk } from '../adapters/asks.ts';
import type { Supplies } from '../adapters/supplies.ts';
import { type FindDeps, type Found, findQuestion } from '../shared/find-question.ts';
import { type AskStand, answeredStand, asksNobody, isAskedByMail, lookAtAsk } from '../shared/look-at-ask.ts';
import { toInstant } from '../shared/moment.ts';
import { putQuestion, type QuestionDeps } from '../shared/put-question.ts';
import { personIdOf } from '../shared/side-frame.ts';

export const openAskInput = z.object({
  pairId: z.string(),
  kind: askKindSchema,
  side: partySchema,
  /** Round of proposing, for a plan; by default the first. */
  round: z.number().int().optional(),
  /** About ways that came up since this parent agreed to others. */
  more: z.boolean().optional(),
});
export type OpenAskInput = z.infer<typeof openAskInput>;

export interface OpenAskDeps extends QuestionDeps, FindDeps {
  asks: Pick<Asks, 'getAsk' | 'openAsk' | 'resumeAsk' | 'reopenAsk' | 'markAsk'>;
  supplies: Pick<Supplies, 'listSupplies'>;
}

interface Question extends Extract<Found, { ways: Ask['ways'] }> {
  pair: Pair;
  kind: AskKind;
  party: Party;
}

const newAsk = ({ pair, kind, party, askId, ways, isAboutMore }: Question, deps: OpenAskDeps): Ask => {
  const at = deps.now();
  return {
    id: askId,
    pairId: pair.id,
    kind,
    side: party,
    personId: personIdOf(pair, party),
    ways,
    ...(isAboutMore === undefined ? {} : { isAboutMore }),
    openedAt: toInstant(at),
    closesAt: toInstant(at.plus({ days: deps.programme.ladders[kind].closeDay })),
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
const mustWait = async ({ pair, party, askId }: Question, deps: OpenAskDeps): Promise<boolean> => {
  if (isOfficeHours(deps.now())) return false;
  const known = await deps.asks.getAsk(pair.id, askId);
  if (known !== undefined && known.closedAt === undefined) return false;
  return isAskedByMail(
    { side: party, voided: known?.voided },
    await deps.people.getPerson(personIdOf(pair, party)),
    deps,
  );
};

const open = async (question: Question, deps: OpenAskDeps): Promise<AskStand> => {
  const { pair, askId, plan } = question;
  const fresh = newAsk(question, deps);
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
  async ({ pairId, kind, side: party, round: planRound = 1, more = false }: OpenAskInput): Promise<AskStand> => {
    const pair = await deps.pairs.getPair(pairId);
    const found = await findQuestion({ pair, kind, party, planRound, more }, deps);
    const { askId } = found;
    if (asksNobody(pair)) return answeredStand({ pairId, askId }, 'settled');
    if ('outcome' in found) return answeredStand({ pairId, askId }, found.outcome);
    const question = { pair, kind, party, ...found };
    if (await mustWait(question, deps))
      return { pairId, askId, due: 'later', outcome: 'none', waitSeconds: secondsUntilOpen(deps.now()) };
    return await open(question, deps);
  };
