import { DateTime } from 'luxon';
import { ZONE } from '../../domain/calendar/zone.ts';
import { timeInWords } from '../words.ts';
import { link, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { SessionMailProps } from './session-words.ts';

/** Some minutes before the call is ended. The coordinator says it aloud to whoever reads no mail in a call. */
export const sessionEnding = ({ frame, person, as, session, otherFirst, joinUrl }: SessionMailProps): Mail => {
  const { sessions } = frame.language;
  const time = timeInWords(DateTime.fromISO(session.endsAt, { zone: ZONE }), frame.language);
  const forStaff = [
    paragraph(
      `The Google Meet for ${otherFirst} and their mentor ends at ${time}. Please tell them now, by voice or chat.`,
    ),
    paragraph(
      'The call ends by itself. Is the young person telling you something? Then phone them at once when it is over.',
    ),
    link('Your own page of this Meet: it has the number when the call is over', joinUrl),
  ];
  const forGuests = [paragraph(sessions.ending({ time })), paragraph(sessions.endingNext)];
  return writeMail({
    frame,
    person,
    subject: as === 'coordinator' ? 'Now: say that the time is nearly up' : sessions.endingSubject,
    template: 'session-ending',
    blocks: as === 'coordinator' ? forStaff : forGuests,
  });
};
