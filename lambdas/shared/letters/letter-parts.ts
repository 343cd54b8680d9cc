import { isResting } from '../../../domain/concepts/doubt.ts';
import type { WaitingNews } from '../../../domain/concepts/letter.ts';
import type { Pair } from '../../../domain/concepts/pair.ts';
import { saidNo } from '../../../domain/rules/letters/is-news-to.ts';
import { isStillNews } from '../../../domain/rules/letters/is-still-news.ts';
import { mayPassOn } from '../../../domain/rules/messages/may-pass-on.ts';
import type { Membership } from '../../adapters/letters.ts';
import { asksNobody } from '../asks/look-at-ask.ts';
import type { Around, LetterPart, NewsPart, PartsDeps, Reader } from './letter-part.ts';
import { newQuestions, openQuestions, reminders } from './letter-questions.ts';
import { personIdOf } from './side-frame.ts';

/** Nobody is asked for a pair that has stopped, or that is about to: what has come in is decided on first. Nor for one not theirs. */
const lookAround = async (
  { pairId, party }: Membership,
  { person }: Reader,
  deps: PartsDeps,
): Promise<Around | undefined> => {
  const pair = await deps.pairs.findPair(pairId);
  if (pair === undefined || party === 'mentee' || asksNobody(pair) || personIdOf(pair, party) !== person.id)
    return undefined;
  const [pending, concern, asks, choices, plan, supplies] = await Promise.all([
    deps.signals.pendingSignals(pairId),
    deps.concerns.standOf(pairId),
    deps.asks.listAsks(pairId),
    deps.choices.getChoices(pairId),
    deps.plans.getPlan(pairId),
    deps.supplies.listSupplies(pairId),
  ]);
  const isQuiet = pending.length === 0 && concern === 'none';
  return isQuiet ? { pairId, party, pair, asks, choices, plan, supplies } : undefined;
};

const standOf = async (pair: Pair, deps: PartsDeps) => {
  const choices = await deps.choices.getChoices(pair.id);
  const concern = await deps.concerns.standOf(pair.id);
  const continues = deps.programme.messagesAlreadyContinue;
  return { refusers: saidNo(choices, pair), mayWrite: mayPassOn({ pair, choices, concern, continues }) !== 'no' };
};

const newsParts = async ({ person }: Reader, deps: PartsDeps) => {
  const parts: NewsPart[] = [];
  const stale: WaitingNews[] = [];
  for (const waiting of await deps.letters.listNews(person.id)) {
    const { pairId, party, key, newsId } = waiting;
    // While somebody is worried, or a reply may be a no, it waits on.
    if (isResting(await deps.concerns.standOf(pairId))) continue;
    const pair = await deps.pairs.findPair(pairId);
    const told = newsId === undefined ? undefined : await deps.news.getNews(pairId, newsId);
    if (pair !== undefined && isStillNews(waiting, { pair, told, ...(await standOf(pair, deps)) }))
      parts.push({ kind: 'news', pair, pairId, party, key, waiting });
    else stale.push(waiting);
  }
  return { parts, stale };
};

const isSame = (one: Membership, other: Membership): boolean =>
  one.pairId === other.pairId && one.party === other.party;

/**
 * All that somebody is to be asked and told at this very moment, about whichever young people, read afresh. A reminder of one question
 * reminds of all that are open. `stale` is news that is true no more.
 */
export const findParts = async (
  reader: Reader,
  own: Membership | undefined,
  deps: PartsDeps,
): Promise<{ parts: LetterPart[]; stale: WaitingNews[] }> => {
  const known = await deps.letters.listMemberships(reader.person.id);
  const all = own === undefined || known.some((one) => isSame(one, own)) ? known : [own, ...known];
  const arounds = (await Promise.all(all.map(async (one) => await lookAround(one, reader, deps)))).filter(
    (around) => around !== undefined,
  );
  const questions: LetterPart[] = arounds.flatMap((around) => [
    ...openQuestions(around, reader, deps),
    ...newQuestions(around, reader, deps),
  ]);
  const reminded = arounds.flatMap((around) => reminders(around, reader, deps));
  const news = await newsParts(reader, deps);
  const due = reminded.some(({ isDue }) => isDue) ? reminded.map(({ part }) => part) : [];
  return { parts: [...questions, ...due, ...news.parts], stale: news.stale };
};
