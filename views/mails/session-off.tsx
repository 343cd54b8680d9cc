import type { Person } from '../../domain/concepts/person.ts';
import type { Session } from '../../domain/concepts/session.ts';
import { instantInWords } from '../words.ts';
import { paragraph } from './blocks.ts';
import { type Mail, type MailFrame, writeMail } from './mail.tsx';

export interface SessionOffProps {
  frame: MailFrame;
  person: Person;
  session: Pick<Session, 'startsAt'>;
}

/** Says that a Meet will not happen: the same words whatever the cause. */
export const sessionOff = ({ frame, person, session }: SessionOffProps): Mail => {
  const when = instantInWords(session.startsAt);
  return writeMail({
    frame,
    person,
    subject: `No Google Meet on ${when}`,
    version: 'session-off.1',
    blocks: [
      paragraph(`The Google Meet on ${when} will not go ahead. We are sorry for the change.`),
      paragraph('Your link for it no longer works. You do not need to do anything.'),
      paragraph('Your coordinator will tell you what comes next.'),
    ],
  });
};
