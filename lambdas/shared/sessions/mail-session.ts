import { canBeMailed, type Person } from '../../../domain/concepts/person.ts';
import { handOversOf, type Session } from '../../../domain/concepts/session.ts';
import type { Language } from '../../../views/languages/language.ts';
import { sessionCalendar } from '../../../views/mails/calendar.ts';
import { comeBack } from '../../../views/mails/come-back.tsx';
import { coordinatorLate } from '../../../views/mails/coordinator-late.tsx';
import { inviteToSession } from '../../../views/mails/invite-to-session.tsx';
import type { Mail } from '../../../views/mails/mail.tsx';
import { remindOfSession } from '../../../views/mails/remind-of-session.tsx';
import { sessionEnding } from '../../../views/mails/session-ending.tsx';
import { sessionHandedOver } from '../../../views/mails/session-handed-over.tsx';
import { sessionOff } from '../../../views/mails/session-off.tsx';
import { sessionSoon } from '../../../views/mails/session-soon.tsx';
import type { SessionMailProps } from '../../../views/mails/session-words.ts';
import { strangersInRoom } from '../../../views/mails/strangers-in-room.tsx';
import type { MailToSend } from '../../adapters/mail.ts';
import { joinLink } from '../http/page-links.ts';
import { frameFor } from '../letters/person-frame.ts';
import { postMail } from '../letters/post-mail.ts';
import { addressTo } from '../letters/side-frame.ts';
import { taskIdOf } from '../tasks/open-task.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';
import { type Attendee, mintJoinToken } from './join-token.ts';

/**
 * `alert` goes to a coordinator who is not in the room yet, `strangers` to one who may have somebody in it that we did not let in;
 * `soon` says that the Meet is about to start, `ending` that it is nearly over, `back` that its call was ended because the coordinator was gone, and goes on in a new one.
 * `handed-over` tells a coordinator that somebody else is in it.
 */
export type SessionMailKind =
  | 'invite'
  | 'handed-over'
  | 'remind'
  | 'off'
  | 'alert'
  | 'strangers'
  | 'ending'
  | 'back'
  | 'soon';

export interface SessionMailDeps extends TaskDeps {
  /** Organiser of everybody's calendar entry: what a calendar answers comes back there and is read. */
  organiser: string;
}

/** What may happen more than once in a session is told each time. */
const timeOf = ({ retired, strangers }: Session, kind: SessionMailKind): number | '' => {
  const times: Partial<Record<SessionMailKind, number | undefined>> = {
    back: retired?.length,
    strangers: strangers?.alarms,
  };
  return times[kind] ?? '';
};

/** Each host has mails of their own. */
const hostOf = (session: Session, as: Attendee): string => {
  const handOvers = as === 'coordinator' ? handOversOf(session) : 0;
  return handOvers === 0 ? '' : `.${handOvers}`;
};

export const sessionMailKey = (session: Session, kind: SessionMailKind, as: Attendee): string =>
  `session.${session.id}.${kind}${timeOf(session, kind)}.${as}${hostOf(session, as)}`;

/** The task that passes on the words of a mail to somebody without mail; see `postMail`. */
export const passOnTaskId = (session: Session, kind: SessionMailKind, as: Attendee): string =>
  taskIdOf({ kind: 'pass-on', ref: `${session.pairId}/${sessionMailKey(session, kind, as)}` });

interface Reader {
  session: Session;
  as: Attendee;
}

/** A guest's mail leads to their own pages too; the coordinator's has the session's link only. */
const addressReader = async ({ session, as }: Reader, mailKey: string, deps: SessionMailDeps) => {
  const pair = await deps.pairs.getPair(session.pairId);
  if (as !== 'coordinator') {
    // It names whoever will be there.
    const withHost = { ...pair, coordinatorId: session.coordinatorId };
    const addressed = await addressTo({ pair: withHost, party: as, mailKey }, deps);
    return { ...addressed, withoutMail: [], token: await mintJoinToken({ session, as }, addressed.person.id, deps) };
  }
  const person = await deps.people.getPerson(session.coordinatorId);
  const token = await mintJoinToken({ session, as }, person.id, deps);
  const mentee = await deps.people.getPerson(pair.menteeId);
  const both = [mentee, await deps.people.getPerson(session.mentorId)];
  const withoutMail = both.filter((one) => !canBeMailed(one)).map(({ first }) => first);
  const frame = frameFor(token, { person, coordinator: person }, deps);
  return { person, otherFirst: mentee.first, withoutMail, token, frame, replyToken: undefined };
};

/** A task to pass these on would come too late. */
const DURING: readonly SessionMailKind[] = ['soon', 'ending', 'back'];

const WRITERS: Record<SessionMailKind, (props: SessionMailProps) => Mail> = {
  invite: inviteToSession,
  'handed-over': sessionHandedOver,
  remind: remindOfSession,
  off: sessionOff,
  alert: coordinatorLate,
  strangers: strangersInRoom,
  ending: sessionEnding,
  back: comeBack,
  soon: sessionSoon,
};

interface Entry extends Reader {
  kind: SessionMailKind;
  person: Person;
  joinUrl: string;
  language: Language;
}

const CALENDAR: Partial<Record<SessionMailKind, 'REQUEST' | 'CANCEL'>> = {
  invite: 'REQUEST',
  off: 'CANCEL',
  'handed-over': 'CANCEL',
};

const calendarFor = (
  { session, as, kind, person, joinUrl, language }: Entry,
  deps: SessionMailDeps,
): MailToSend['calendar'] => {
  const method = CALENDAR[kind];
  if (method === undefined || person.email === undefined) return undefined;
  const content = sessionCalendar({
    session,
    as,
    person: { name: person.first, email: person.email },
    organiser: { name: deps.programme.senderName, email: deps.organiser },
    joinUrl,
    method,
    language,
    now: deps.now(),
  });
  return { method, content };
};

/** Writes one person about one session, once, with a link that is theirs alone. */
export const mailSession = async (
  { session, kind, as }: Reader & { kind: SessionMailKind },
  deps: SessionMailDeps,
): Promise<'sent' | 'already' | 'no-mail'> => {
  const key = sessionMailKey(session, kind, as);
  if (await deps.sent.wasSent(session.pairId, key)) return 'already';
  const { token, replyToken, ...reader } = await addressReader({ session, as }, key, deps);
  const { person, frame } = reader;
  // Whoever has no mail hears it from the coordinator, or sees it on their page.
  if (DURING.includes(kind) && !canBeMailed(person)) return 'no-mail';
  const joinUrl = joinLink(deps.publicUrl, token);
  const mail = WRITERS[kind]({ ...reader, as, session, joinUrl });
  const calendar = calendarFor({ session, as, kind, person, joinUrl, language: frame.language }, deps);
  return await postMail({ pairId: session.pairId, key, to: person, mail, calendar, replyToken }, deps);
};
