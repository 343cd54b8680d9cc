import type { Person } from '../../domain/concepts/person.ts';
import { link, paragraph } from './blocks.ts';
import { type Mail, type MailFrame, writeMail } from './mail.tsx';

export interface ReplyNotUnderstoodProps {
  frame: MailFrame;
  person: Person;
  answerUrl: string;
}

/** A person will read the reply; until then nothing is recorded as an answer. */
export const replyNotUnderstood = ({ frame, person, answerUrl }: ReplyNotUnderstoodProps): Mail =>
  writeMail({
    frame,
    person,
    subject: 'Thank you for your reply. A person will read it',
    version: 'reply-not-understood.1',
    blocks: [
      paragraph('Thank you for your reply. Your coordinator will read it and get back to you.'),
      paragraph('We have not written down an answer from you yet.'),
      paragraph('If you want to answer now, reply to this email. Write YES or NO as the first word.'),
      link('Or answer on this page', answerUrl),
    ],
  });
