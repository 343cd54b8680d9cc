import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { english } from '../../../views/languages/en/english.ts';
import { type SessionCalendarProps, sessionCalendar } from '../../../views/mails/calendar.ts';
import { aSession, JOIN_URL } from './a-mail.ts';

const unfold = (ics: string): string => ics.replace(/\r\n[ \t]/g, '');

const entry = (fields: Partial<SessionCalendarProps> = {}): string =>
  unfold(
    sessionCalendar({
      session: aSession(),
      as: 'mentor',
      person: { name: 'Donald Reid', email: 'donald@example.net' },
      organiser: { name: 'Breakthrough', email: 'hello@mentoring.example.org' },
      joinUrl: JOIN_URL,
      method: 'REQUEST',
      language: english,
      now: DateTime.fromISO('2020-06-10T09:00:00Z'),
      ...fields,
    }),
  );

describe('sessionCalendar', () => {
  it('gives the times in UTC, with the sequence of the session', () => {
    const ics = entry();
    expect(ics).toContain('METHOD:REQUEST');
    expect(ics).toContain('DTSTART:20200616T100000Z');
    expect(ics).toContain('DTEND:20200616T103000Z');
    expect(ics).toContain('DTSTAMP:20200610T090000Z');
    expect(ics).toContain('SEQUENCE:2');
  });

  it('names one attendee, and gives each person a UID of their own', () => {
    const ics = entry();
    expect(ics.match(/^ATTENDEE/gm)).toHaveLength(1);
    expect(ics).toContain('UID:pair1.1.mentor@mentoring.example.org');
    expect(entry({ as: 'mentee' })).toContain('UID:pair1.1.mentee@mentoring.example.org');
  });

  it("carries the person's own link and never Google's address", () => {
    const ics = entry({ session: aSession({ meetingUri: 'https://meet.google.com/abc-defg-hij' }) });
    expect(ics).toContain(JOIN_URL);
    expect(ics).not.toContain('meet.google.com');
  });

  it('cancels the same entry', () => {
    const ics = entry({ method: 'CANCEL', session: aSession({ sequence: 3 }) });
    expect(ics).toContain('METHOD:CANCEL');
    expect(ics).toContain('STATUS:CANCELLED');
    expect(ics).toContain('SEQUENCE:3');
    expect(ics).toContain('UID:pair1.1.mentor@');
  });
});
