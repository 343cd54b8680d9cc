import { instantInWords, wayInWords } from '../words.ts';
import { paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import { joinBlocks, type SessionMailProps, whoWith } from './session-words.ts';

/** Invites one person, privately, with the link that is theirs alone. */
export const inviteToSession = (props: SessionMailProps): Mail => {
  const { frame, person, session } = props;
  const when = instantInWords(session.startsAt);
  return writeMail({
    frame,
    person,
    subject: `Google Meet on ${when}`,
    version: 'invite-to-session.1',
    blocks: [
      paragraph(`A Google Meet ${whoWith(props)} is booked for ${when}.`, `It is a ${wayInWords(session.way)}.`),
      ...joinBlocks(props),
    ],
  });
};
