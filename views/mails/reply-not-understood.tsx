import type { Person } from '../../domain/concepts/person.ts';
import { link, paragraph } from './blocks.ts';
import { type Mail, type MailFrame, writeMail } from './mail.tsx';

export interface ReplyNotUnderstoodProps {
  frame: MailFrame;
  person: Person;
  answerUrl: string;
}

/** A person will read the reply; until then nothing is recorded as an answer. */
export const replyNotUnderstood = ({ frame, person, answerUrl }: ReplyNotUnderstoodProps): Mail => {
  const says = frame.language.asking.notUnderstood;
  return writeMail({
    frame,
    person,
    subject: says.subject,
    template: 'reply-not-understood',
    blocks: [paragraph(says.willRead), paragraph(says.nothingYet), paragraph(says.again), link(says.link, answerUrl)],
  });
};
