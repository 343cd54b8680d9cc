import { DateTime } from 'luxon';
import { ZONE } from '../../domain/calendar/zone.ts';
import { listInWords, timeInWords } from '../words.ts';
import { link, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { SessionMailProps } from './session-words.ts';

/** Some minutes before the start: the link again, on top of everything else in the mailbox. */
export const sessionSoon = ({
  frame,
  person,
  as,
  session,
  otherFirst,
  withoutMail = [],
  joinUrl,
}: SessionMailProps): Mail => {
  const { sessions } = frame.language;
  const time = timeInWords(DateTime.fromISO(session.startsAt, { zone: ZONE }), frame.language);
  const forStaff = [
    paragraph(`The Google Meet for ${otherFirst} and their mentor starts at ${time}. Please be there first.`),
    link('Open the Meet with your own link', joinUrl),
    ...(withoutMail.length === 0
      ? []
      : [
          paragraph(
            `We have no email for ${listInWords(withoutMail)}. Please ring or text now: the page has the number.`,
          ),
        ]),
  ];
  const forGuests = [
    paragraph(sessions.startsSoon({ other: otherFirst, time }), sessions.early),
    link(sessions.joinLink, joinUrl),
  ];
  return writeMail({
    frame,
    person,
    subject: sessions.startsSubject({ time }),
    template: 'session-soon',
    blocks: as === 'coordinator' ? forStaff : forGuests,
  });
};
