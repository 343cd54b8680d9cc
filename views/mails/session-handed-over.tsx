import { instantInWords } from '../words.ts';
import { paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { SessionMailProps } from './session-words.ts';

/** To a coordinator in whose place somebody else is in a Meet. */
export const sessionHandedOver = ({ frame, person, session }: Omit<SessionMailProps, 'joinUrl'>): Mail => {
  const when = instantInWords(session.startsAt);
  return writeMail({
    frame,
    person,
    subject: `Someone else is in the Meet of ${when}`,
    template: 'session-handed-over',
    blocks: [
      paragraph(`Someone else looks after the Google Meet of ${when}. You do not need to be there.`),
      paragraph('It is out of your calendar, and your link to it does not work any more.'),
    ],
  });
};
