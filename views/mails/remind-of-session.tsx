import { instantInWords } from '../words.ts';
import { paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import { joinBlocks, type SessionMailProps } from './session-words.ts';

const comingUp = ({ frame, as, otherFirst }: SessionMailProps, when: string): string =>
  as === 'coordinator'
    ? `Your Google Meet for ${otherFirst} and their mentor is coming up, on ${when}.`
    : frame.language.sessions.soon({ other: otherFirst, when });

/** The same link and hints again, shortly before. */
export const remindOfSession = (props: SessionMailProps): Mail => {
  const { frame, person, session } = props;
  const { language } = frame;
  const when = instantInWords(session.startsAt, language);
  return writeMail({
    frame,
    person,
    subject: language.sessions.soonSubject({ when }),
    template: 'remind-of-session',
    blocks: [paragraph(comingUp(props, when)), ...joinBlocks(props)],
  });
};
