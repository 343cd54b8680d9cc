import { DateTime } from 'luxon';
import { ZONE } from '../../domain/calendar/zone.ts';
import { timeInWords } from '../words.ts';
import { link, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { SessionMailProps } from './session-words.ts';

/** The call was ended because the coordinator was gone: everybody comes back by their own link, to a new call. */
export const comeBack = ({ frame, person, as, session, otherFirst, joinUrl }: SessionMailProps): Mail => {
  const { sessions } = frame.language;
  const time = timeInWords(DateTime.fromISO(session.endsAt, { zone: ZONE }), frame.language);
  const forStaff = [
    paragraph(`You were out of the Google Meet for ${otherFirst} and their mentor, so we ended the call.`),
    paragraph(`Nobody can go back to that call. Open the new one now, and let both in. It ends at ${time} as before.`),
    link('Open the Meet with your own link', joinUrl),
  ];
  const forGuests = [paragraph(sessions.gone), paragraph(sessions.goOn({ time })), link(sessions.joinLink, joinUrl)];
  return writeMail({
    frame,
    person,
    subject: as === 'coordinator' ? 'Now: come back to your Google Meet' : sessions.goneSubject,
    template: 'come-back',
    blocks: as === 'coordinator' ? forStaff : forGuests,
  });
};
