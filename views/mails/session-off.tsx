import type { Person } from '../../domain/concepts/person.ts';
import type { Session } from '../../domain/concepts/session.ts';
import { instantInWords } from '../words.ts';
import { paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

export interface SessionOffProps {
  frame: MailFrame;
  person: Person;
  session: Pick<Session, 'startsAt'>;
}

/** Says that a Meet will not happen: the same words whatever the cause. */
export const sessionOff = ({ frame, person, session }: SessionOffProps): Mail => {
  const { language } = frame;
  const says = language.sessions;
  const when = instantInWords(session.startsAt, language);
  return writeMail({
    frame,
    person,
    subject: says.offSubject({ when }),
    template: 'session-off',
    blocks: [paragraph(says.off({ when })), paragraph(says.offLink), paragraph(says.offNext)],
  });
};
