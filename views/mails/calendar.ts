import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { DateTime } from 'luxon';
import type { Session } from '../../domain/concepts/session.ts';
import type { Language } from '../languages/language.ts';
import { capitalised, wayInWords } from '../words.ts';

interface NamedAddress {
  name: string;
  email: string;
}

export interface SessionCalendarProps {
  session: Session;
  as: 'mentor' | 'mentee' | 'coordinator';
  /** The one who gets this entry; it names no other guest. */
  person: NamedAddress;
  /** The service's own address. */
  organiser: NamedAddress;
  joinUrl: string;
  method: 'REQUEST' | 'CANCEL';
  language: Language;
  now: DateTime;
}

/** One person's own calendar entry (RFC 5545, times in UTC). A later SEQUENCE of the same UID replaces or cancels it. */
export const sessionCalendar = (props: SessionCalendarProps): string => {
  const { session, as, person, organiser, joinUrl, method, language, now } = props;
  const { calendarSummary, calendarText } = language.sessions;
  const calendar = ical({
    prodId: `//Breakthrough//Digital Mentoring//${language.code.toUpperCase()}`,
    method: ICalCalendarMethod[method],
  });
  const event = calendar.createEvent({
    id: `${session.id}.${as}@${organiser.email.split('@')[1] ?? 'localhost'}`,
    sequence: session.sequence,
    stamp: now.toJSDate(),
    start: new Date(session.startsAt),
    end: new Date(session.endsAt),
    summary: calendarSummary,
    description: calendarText({ way: capitalised(wayInWords(session.way, language)), url: joinUrl }),
    organizer: organiser,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    url: joinUrl,
  });
  event.createAttendee({
    ...person,
    rsvp: method === 'REQUEST',
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
  });
  return calendar.toString();
};
