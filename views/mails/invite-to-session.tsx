import { instantInWords, wayInWords } from '../words.ts';
import { paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import { joinBlocks, type SessionMailProps } from './session-words.ts';

const bookedFor = ({ frame, as, otherFirst }: SessionMailProps, when: string): string =>
  as === 'coordinator'
    ? `A Google Meet for ${otherFirst} and their mentor is booked for ${when}.`
    : frame.language.sessions.booked({ other: otherFirst, when });

/** Invites one person, privately, with the link that is theirs alone. */
export const inviteToSession = (props: SessionMailProps): Mail => {
  const { frame, person, session } = props;
  const { language } = frame;
  const when = instantInWords(session.startsAt, language);
  return writeMail({
    frame,
    person,
    subject: language.sessions.inviteSubject({ when }),
    template: 'invite-to-session',
    blocks: [
      paragraph(bookedFor(props, when), language.sessions.itIs({ way: wayInWords(session.way, language) })),
      ...joinBlocks(props),
    ],
  });
};
