import { DateTime } from 'luxon';
import { ZONE } from '../../../domain/calendar/zone.ts';
import type { LinkTarget } from '../../../domain/concepts/link.ts';
import { writerSchema } from '../../../domain/concepts/message.ts';
import { sideOf } from '../../../domain/concepts/pair.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import type { LastTime } from '../../../domain/rules/asks/last-time.ts';
import { languageOf } from '../../../views/languages/language-of.ts';
import { messagesUrl } from '../../../views/mails/how-to-write.ts';
import { howWaitingWorks } from '../../../views/mails/how-waiting-works.tsx';
import type { Mail } from '../../../views/mails/mail.tsx';
import { remind } from '../../../views/mails/remind.tsx';
import { severalMail } from '../../../views/mails/several.tsx';
import type { SeveralPart } from '../../../views/mails/several-parts.ts';
import { personLinks } from '../http/page-links.ts';
import type { LetterPart, NewsPart, ReminderPart } from './letter-part.ts';
import { newsLines, newsMail } from './news-mail.ts';
import { frameFor, mintFor } from './person-frame.ts';
import { agreedBefore, answeredBefore, type QuestionDeps, questionMail } from './put-question.ts';

export interface LetterWords {
  mail: Mail;
  replyToken: string;
}

interface Prepared {
  part: LetterPart;
  /** Of this part's own link. */
  token: string;
  mentor: Person;
  mentee: Person;
  coordinator: Person;
  /** First name of whom it is about, as this reader knows them. */
  other: string;
  agreed: readonly Way[] | undefined;
  lastTime: LastTime | undefined;
}

/** It says how to write to the other side. */
const asksToWrite = ({ waiting: { news, lastDay } }: NewsPart): boolean =>
  news === 'messages-open' || (news === 'last-words' && lastDay?.mayWrite === true);

const targetOf = (part: LetterPart, personId: string): LinkTarget => {
  const { pairId, party: side, key: mailKey } = part;
  if (part.kind !== 'news') return { kind: 'ask', pairId, askId: part.ask.id, personId, side, mailKey };
  const writer = writerSchema.safeParse(side);
  return writer.success && asksToWrite(part)
    ? { kind: 'relay', pairId, personId, side: writer.data, mailKey }
    : { kind: 'person', pairId, personId, side, mailKey };
};

const prepare = async (part: LetterPart, reader: Person, deps: QuestionDeps): Promise<Prepared> => {
  const { mentorId, menteeId, coordinatorId } = part.pair;
  const [mentor, mentee, coordinator] = await Promise.all([
    mentorId === reader.id ? reader : deps.people.getPerson(mentorId),
    deps.people.getPerson(menteeId),
    deps.people.getPerson(coordinatorId),
  ]);
  const agreed = part.kind === 'news' ? undefined : await agreedBefore(part.ask, deps);
  const lastTime = part.kind === 'news' ? undefined : await answeredBefore(part.ask, part.pair, deps);
  const other = (part.party === 'mentee' ? mentor : mentee).first;
  return {
    part,
    mentor,
    mentee,
    coordinator,
    other,
    agreed,
    lastTime,
    token: await mintFor(targetOf(part, reader.id), deps),
  };
};

const closesOn = ({ ask }: { ask: { closesAt: string } }): DateTime => DateTime.fromISO(ask.closesAt, { zone: ZONE });

const reminderMail = (
  part: ReminderPart,
  { token, other, coordinator, agreed }: Prepared,
  person: Person,
  deps: QuestionDeps,
) =>
  remind({
    frame: frameFor(token, { person, coordinator }, deps),
    person,
    kind: part.ask.kind,
    otherFirst: other,
    answerUrl: `${deps.publicUrl}/a/${token}`,
    closesOn: closesOn(part),
    ways: part.ask.ways,
    ...(agreed === undefined ? {} : { agreed }),
    time: part.number < deps.programme.ladders[part.ask.kind].reminderDays.length ? 1 : 2,
  });

const newsOf = (
  { waiting, party }: NewsPart,
  { token, other, coordinator }: Prepared,
  person: Person,
  deps: QuestionDeps,
) => {
  const frame = frameFor(token, { person, coordinator }, deps);
  const { news, waited, hadMeets, lastDay } = waiting;
  if (news === 'how-waiting-works') return howWaitingWorks({ frame, mentor: person, menteeFirst: other });
  return newsMail(news, { frame, person, side: sideOf(party), otherFirst: other, waited, hadMeets, lastDay });
};

/** A letter about one thing is that very mail. */
const singleMail = (prepared: Prepared, person: Person, deps: QuestionDeps): Mail => {
  const { part } = prepared;
  if (part.kind === 'question') return questionMail({ ...part, person }, prepared, deps);
  return part.kind === 'reminder' ? reminderMail(part, prepared, person, deps) : newsOf(part, prepared, person, deps);
};

const toSection = (prepared: Prepared, person: Person, deps: QuestionDeps): SeveralPart => {
  const { part, token, mentor, other, coordinator, agreed, lastTime } = prepared;
  const about = {
    menteeFirst: other,
    links: personLinks(deps.publicUrl, token),
    coordinator: `${coordinator.first} ${coordinator.last}`,
  };
  if (part.kind === 'news') {
    const language = languageOf(person, { live: deps.programme.languages });
    const writeUrl = asksToWrite(part) ? messagesUrl(about.links) : undefined;
    const lines = newsLines(part.waiting, { language, other, coordinator: about.coordinator });
    return { what: 'news', lines, writeUrl, ...about };
  }
  const { plan } = part;
  const { kind, ways } = part.ask;
  const again = part.kind === 'reminder';
  const answerUrl = `${deps.publicUrl}/a/${token}`;
  const closes = closesOn(part);
  return {
    what: 'ask',
    kind,
    again,
    ways,
    agreed,
    lastTime: again ? undefined : lastTime,
    plan,
    mentorFirst: mentor.first,
    answerUrl,
    closesOn: closes,
    ...about,
  };
};

/** Writes one letter with all its parts, each with a link of its own; a reply to it is about all of them. */
export const letterWords = async (
  parts: readonly [LetterPart, ...LetterPart[]],
  person: Person,
  deps: QuestionDeps,
): Promise<LetterWords> => {
  const [first, ...others] = parts;
  const prepared = await prepare(first, person, deps);
  if (others.length === 0) return { mail: singleMail(prepared, person, deps), replyToken: prepared.token };
  const all = [prepared, ...(await Promise.all(others.map(async (part) => await prepare(part, person, deps))))];
  const of = parts.map((part) => ({
    pairId: part.pairId,
    side: part.party,
    mailKey: part.key,
    ...(part.kind === 'news' ? {} : { askId: part.ask.id }),
  }));
  const { links: _, ...frame } = frameFor(prepared.token, { person, coordinator: prepared.coordinator }, deps);
  const mail = severalMail({ frame, person, parts: all.map((one) => toSection(one, person, deps)) });
  return { mail, replyToken: await mintFor({ kind: 'letter', personId: person.id, of }, deps) };
};
