import type { DateTime } from 'luxon';
import * as z from 'zod';
import { type Ask, askKindSchema } from '../../domain/concepts/ask.ts';
import type { Letter } from '../../domain/concepts/letter.ts';
import { type Pair, partySchema } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import { isInLetter, letterTime } from '../../domain/rules/letters/letter-time.ts';
import type { Asks, StoredAsk } from '../adapters/asks.ts';
import { askMailKey } from '../shared/asks/ask-id.ts';
import {
  type AskStand,
  answeredStand,
  asksNobody,
  isAskedByMail,
  type Look,
  lettersAbout,
  lookAtAsk,
  lookAtRead,
} from '../shared/asks/look-at-ask.ts';
import { type NewQuestion, newAsk } from '../shared/asks/new-ask.ts';
import { findQuestion } from '../shared/letters/find-question.ts';
import { finishLetterWith } from '../shared/letters/finish-letter.ts';
import type { Reader } from '../shared/letters/letter-part.ts';
import { askThroughCoordinator } from '../shared/letters/put-question.ts';
import { personIdOf } from '../shared/letters/side-frame.ts';
import { type LetterDeps, writeLetter } from '../shared/letters/write-letter.ts';

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

export type OpenAskDeps = LetterDeps & { asks: Pick<Asks, 'resumeAsk' | 'reopenAsk'> };

/** While something has come in that is not decided on yet (two minutes at most), nobody is asked; then it is looked at again. */
const LOOK_AGAIN_SECONDS = 150;

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
  const hasRunOut = ask.closedAs === 'no-response' || ask.closedAs === 'unreached';
  if (hasRunOut && !setOutSince(ask.closedAt ?? '')) return ask;
  const goesOn = isTheSame && isInTime && isAskedByMail(ask, person, deps) && ask.callTaskAt === undefined;
  const again = goesOn ? await deps.asks.resumeAsk(pair.id, ask.id) : await deps.asks.reopenAsk(fresh, ask.opening + 1);
  // They have answered meanwhile, or another machine has put it.
  return again ?? (await deps.asks.getAsk(pair.id, ask.id)) ?? ask;
};

const later = ({ pairId, askId }: AskStand, seconds: number): AskStand => ({
  pairId,
  askId,
  due: 'later',
  outcome: 'none',
  waitSeconds: Math.max(1, Math.ceil(seconds)),
});

const secondsUntil = (at: DateTime, { now }: Pick<OpenAskDeps, 'now'>): number => at.diff(now(), 'seconds').seconds;

/** The letter of this day puts the question, with all else that this person is asked and told today. */
const putByMail = async ({ ask, stand, ...reader }: Look, deps: OpenAskDeps): Promise<AskStand> => {
  const { pairId, side: party } = ask;
  const item = { pairId, key: askMailKey(ask) };
  if (await finishLetterWith(reader, item, deps)) return stand;
  const wrote = await writeLetter(reader, { pairId, party }, deps);
  const look = await lookAtAsk({ pairId, askId: ask.id }, deps);
  // Another machine may have written the letter meanwhile, with this question in it.
  if (isInLetter(look.letters, item)) return look.stand;
  return later(stand, wrote.outcome === 'later' ? secondsUntil(wrote.at, deps) : LOOK_AGAIN_SECONDS);
};

const open = async (question: NewQuestion, reader: Reader, deps: OpenAskDeps): Promise<AskStand> => {
  const { pair, plan } = question;
  const { person } = reader;
  const fresh = newAsk(question, deps);
  const known = await deps.asks.openAsk(fresh);
  const ask = known.opened ? known.ask : await reopened(known.ask, { pair, person, fresh }, deps);
  const look = await lookAtRead(ask, reader, deps);
  const { stand } = look;
  if (stand.due === 'answered' || ask.closedAt !== undefined || asksNobody(look.pair)) return stand;
  if (isAskedByMail(ask, person, deps)) return await putByMail(look, deps);
  await askThroughCoordinator({ ask, pair: look.pair, person, plan }, deps);
  return stand;
};

/** When a question may go out that nobody has got yet: in office hours, and not in a second letter on one day. */
const mayGoAt = (known: StoredAsk | undefined, letters: readonly Letter[], now: DateTime): DateTime => {
  const isOut = known?.closedAt === undefined && known !== undefined;
  const wasPut = isOut && isInLetter(letters, { pairId: known.pairId, key: askMailKey(known) });
  return wasPut ? now : letterTime(letters, now);
};

/** Puts a question once; put again, it sends nothing and says what is due. Throws MissingItem for an unknown pair. */
export const makeOpenAsk =
  (deps: OpenAskDeps) =>
  async ({ pairId, kind, side: party, round: planRound = 1, more = false }: OpenAskInput): Promise<AskStand> => {
    const pair = await deps.pairs.getPair(pairId);
    const found = await findQuestion({ pair, kind, party, planRound, more }, deps);
    const stand = answeredStand({ pairId, askId: found.askId }, 'settled');
    if (asksNobody(pair)) return stand;
    if ('outcome' in found) return { ...stand, outcome: found.outcome };
    const question = { pair, kind, party, ...found };
    const person = await deps.people.getPerson(personIdOf(pair, party));
    const known = await deps.asks.getAsk(pairId, found.askId);
    const asked = { side: party, voided: known?.voided };
    const letters = await lettersAbout(asked, person, deps);
    const mayGo = isAskedByMail(asked, person, deps) ? mayGoAt(known, letters, deps.now()) : deps.now();
    if (mayGo > deps.now()) return later(stand, secondsUntil(mayGo, deps));
    return await open(question, { person, letters }, deps);
  };
