import { instantInWords } from '../words.ts';
import { paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import { joinBlocks, type SessionMailProps, whoWith } from './session-words.ts';

/** The same link and hints again, shortly before. */
export const remindOfSession = (props: SessionMailProps): Mail => {
  const { frame, person, session } = props;
  const when = instantInWords(session.startsAt);
  return writeMail({
    frame,
    person,
    subject: `Soon: Google Meet on ${when}`,
    version: 'remind-of-session.1',
    blocks: [paragraph(`Your Google Meet ${whoWith(props)} is coming up, on ${when}.`), ...joinBlocks(props)],
  });
};
