import { instantInWords } from '../words.ts';
import { link, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { SessionMailProps } from './session-words.ts';

/** Calls a coordinator who is not in the room yet: nobody may meet without them. */
export const coordinatorLate = (props: SessionMailProps): Mail => {
  const { frame, person, session, otherFirst, joinUrl } = props;
  return writeMail({
    frame,
    person,
    subject: `Now: your Google Meet of ${instantInWords(session.startsAt)}`,
    template: 'coordinator-late',
    blocks: [
      paragraph(`The Google Meet for ${otherFirst} and their mentor should have started, and you are not in it yet.`),
      paragraph('Nobody can join without you. Without you it is called off after a few more minutes.'),
      link('Open the Meet with your own link', joinUrl),
    ],
  });
};
