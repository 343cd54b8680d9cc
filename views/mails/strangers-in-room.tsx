import { link, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { SessionMailProps } from './session-words.ts';

/** To the coordinator, during the call: somebody may be in it who did not come through our door. */
export const strangersInRoom = ({ frame, person, otherFirst, joinUrl }: SessionMailProps): Mail =>
  writeMail({
    frame,
    person,
    subject: 'Now: check who is in the call',
    template: 'strangers-in-room',
    blocks: [
      paragraph(
        `More people are in the Google Meet for ${otherFirst} and their mentor than came in by their own links.`,
      ),
      paragraph('Please look at everyone in the call now. Take out anybody you do not know, or end the call for all.'),
      paragraph('Did one of them come back on another phone or laptop? Then all is well.'),
      link('Your own page of this Meet', joinUrl),
    ],
  });
