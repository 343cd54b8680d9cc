import { createHash } from 'node:crypto';
import type { DateTime } from 'luxon';
import { isResting } from '../../../domain/concepts/doubt.ts';
import type { Letter, LetterItem } from '../../../domain/concepts/letter.ts';
import { canBeMailed, type Person } from '../../../domain/concepts/person.ts';
import { TransientError } from '../../../domain/errors.ts';
import { dayOf, letterTime } from '../../../domain/rules/letters/letter-time.ts';
import { mayWriteAbout } from '../../../domain/rules/letters/may-write-about.ts';
import type { Asks } from '../../adapters/asks.ts';
import type { Letters, Membership } from '../../adapters/letters.ts';
import { asksNobody, isAskedByMail } from '../asks/look-at-ask.ts';
import { timesFrom } from '../asks/new-ask.ts';
import { toInstant } from '../moment.ts';
import { type FinishDeps, finishLetter } from './finish-letter.ts';
import type { LetterPart, PartsDeps, QuestionPart, Reader } from './letter-part.ts';
import { findParts } from './letter-parts.ts';
import { type LetterWords, letterWords } from './letter-words.ts';
import type { QuestionDeps } from './put-question.ts';
import { sentTextKey } from './send-once.ts';

export type LetterDeps = QuestionDeps &
  PartsDeps &
  FinishDeps & {
    asks: Pick<Asks, 'getAsk' | 'openAsk' | 'restartAsk' | 'markAsk'>;
    letters: Pick<Letters, 'listLetters' | 'claimLetter' | 'freeLetter' | 'planLetter' | 'markLetterSent'>;
  };

export type LetterOutcome =
  | { outcome: 'written'; items: readonly LetterItem[] }
  /** There is nothing to ask or tell now. */
  | { outcome: 'nothing' }
  /** Not before then: out of hours, or they have had today's letter. */
  | { outcome: 'later'; at: DateTime };

/** Of the questions in it those that nobody has opened are opened now, and those that had to wait for this day begin today. */
const openQuestion = async (part: QuestionPart, deps: LetterDeps): Promise<QuestionPart | undefined> => {
  if (part.isNew) {
    const { ask } = await deps.asks.openAsk(part.ask);
    return ask.answer === undefined && ask.closedAt === undefined ? { ...part, ask, isNew: false } : undefined;
  }
  const times = timesFrom(part.ask.kind, deps);
  if (part.ask.openedAt.slice(0, 10) === times.openedAt.slice(0, 10)) return part;
  const ask = await deps.asks.restartAsk(part.pairId, part.ask.id, times);
  return ask === undefined ? undefined : { ...part, ask };
};

const openAll = async (parts: readonly LetterPart[], deps: LetterDeps): Promise<LetterPart[]> => {
  const opened: LetterPart[] = [];
  for (const part of parts) {
    const open = part.kind === 'question' ? await openQuestion(part, deps) : part;
    if (open !== undefined) opened.push(open);
  }
  return opened;
};

/** Read at the very last moment: who has answered is not asked and not reminded; nor anybody while one is worried, or may be saying no. */
const isStillDue = async (part: LetterPart, person: Person, deps: LetterDeps): Promise<boolean> => {
  if (isResting(await deps.concerns.standOf(part.pairId))) return false;
  if (part.kind === 'news') return true;
  const [ask, pair, pending] = await Promise.all([
    deps.asks.getAsk(part.pairId, part.ask.id),
    deps.pairs.getPair(part.pairId),
    deps.signals.pendingSignals(part.pairId),
  ]);
  if (ask === undefined || pending.length > 0 || asksNobody(pair) || !isAskedByMail(ask, person, deps)) return false;
  return mayWriteAbout(ask);
};

interface Draft {
  parts: readonly [LetterPart, ...LetterPart[]];
  words: LetterWords;
}

/** Somebody may answer while the letter is written: then it is written anew without what they answered. */
const draft = async (found: readonly LetterPart[], person: Person, deps: LetterDeps): Promise<Draft | undefined> => {
  const [first, ...others] = await openAll(found, deps);
  if (first === undefined) return undefined;
  const parts = [first, ...others] as const;
  const words = await letterWords([...parts], person, deps);
  const isDue = await Promise.all(parts.map(async (part) => await isStillDue(part, person, deps)));
  const due = parts.filter((_, at) => isDue[at]);
  return due.length === parts.length ? { parts: [...parts], words } : await draft(due, person, deps);
};

const toItem = (part: LetterPart): LetterItem => ({
  kind: part.kind,
  pairId: part.pairId,
  party: part.party,
  key: part.key,
  ...(part.kind === 'news' ? {} : { askId: part.ask.id }),
});

const send = async ({ parts, words }: Draft, person: Person, deps: LetterDeps): Promise<Letter> => {
  const day = dayOf(deps.now());
  const { mail, replyToken } = words;
  const items = parts.map(toItem);
  const [{ pairId, key }] = parts;
  if (person.email === undefined) throw new TypeError(`person ${person.id} has no address`);
  for (const { kind, pairId: of, key: name, askId } of items) {
    await deps.rawMails.putText(sentTextKey(of, name), mail.text);
    if (kind === 'question' && askId !== undefined)
      await deps.asks.markAsk(of, askId, { wordingVersion: mail.version });
  }
  await deps.letters.planLetter(person.id, day, items);
  const messageId = await deps.mailer.send({
    to: { name: `${person.first} ${person.last}`, email: person.email },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    lang: mail.lang,
    replyToken,
    tags: { pair: pairId, key, person: person.id, letter: day },
  });
  const sentAt = toInstant(deps.now());
  const sha256 = createHash('sha256').update(mail.text).digest('hex');
  const sent = { messageId, sentAt, sha256, wordsVersion: mail.version };
  await deps.letters.markLetterSent(person.id, day, sent);
  return { day, claimedAt: sentAt, items, ...sent };
};

/** What a sender had planned who died over it. It may have gone out: nothing else goes in the letter of that day. */
const begunToday = ({ letters }: Reader, today: string): readonly LetterItem[] =>
  letters.find(({ day }) => day === today)?.items ?? [];

const isAmong = (items: readonly LetterItem[], { pairId, key }: LetterPart): boolean =>
  items.some((item) => item.pairId === pairId && item.key === key);

/** Nothing of a letter that was begun is due now: the day has had its letter, and whatever is due again later is written anew. */
const closeBegun = async ({ person }: Reader, deps: LetterDeps): Promise<LetterOutcome> => {
  const now = deps.now();
  await deps.letters.planLetter(person.id, dayOf(now), []);
  await deps.letters.markLetterSent(person.id, dayOf(now), { messageId: 'unknown', sentAt: toInstant(now) });
  return { outcome: 'later', at: letterTime(await deps.letters.listLetters(person.id), now) };
};

const write = async (reader: Reader, own: Membership | undefined, deps: LetterDeps): Promise<LetterOutcome> => {
  const { person } = reader;
  const today = dayOf(deps.now());
  const begun = begunToday(reader, today);
  const { parts, stale } = await findParts(reader, own, deps);
  for (const news of stale) await deps.letters.settleNews(news, toInstant(deps.now()));
  const wanted = begun.length === 0 ? parts : parts.filter((part) => isAmong(begun, part));
  const drafted = await draft(wanted, person, deps);
  if (drafted === undefined && begun.length > 0) return await closeBegun(reader, deps);
  if (drafted === undefined) {
    await deps.letters.freeLetter(person.id, today);
    return { outcome: 'nothing' };
  }
  const letter = await send(drafted, person, deps);
  await finishLetter(person.id, letter, letter.items, deps);
  return { outcome: 'written', items: letter.items };
};

/**
 * Writes the one letter of this day to somebody who is reached by mail: all that they are to be asked and told now. Two machines that
 * come at once write one; a second letter waits for the next day. Throws Transient while somebody else writes it. `own`: for which pair
 * it is wanted. The letters of the reader were read before the claim, which fails when one has gone out since.
 */
export const writeLetter = async (
  reader: Reader,
  own: Membership | undefined,
  deps: LetterDeps,
): Promise<LetterOutcome> => {
  const { person, letters } = reader;
  if (!canBeMailed(person)) return { outcome: 'nothing' };
  const now = deps.now();
  const at = letterTime(letters, now);
  if (at > now) return { outcome: 'later', at };
  const claim = await deps.letters.claimLetter(person.id, dayOf(now), toInstant(now));
  if (claim === 'underway') throw new TransientError('this letter is being written');
  if (claim === 'claimed') return await write(reader, own, deps);
  return { outcome: 'later', at: letterTime(await deps.letters.listLetters(person.id), now) };
};

/** As above, to somebody whose letters were not read yet. */
export const writeLetterTo = async (
  person: Person,
  own: Membership | undefined,
  deps: LetterDeps,
): Promise<LetterOutcome> => {
  if (!canBeMailed(person)) return { outcome: 'nothing' };
  return await writeLetter({ person, letters: await deps.letters.listLetters(person.id) }, own, deps);
};
