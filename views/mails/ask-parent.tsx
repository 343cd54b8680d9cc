import type { DateTime } from 'luxon';
import type { Person } from '../../domain/concepts/person.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { paragraph } from './blocks.ts';
import { consentBlocks } from './consent-words.ts';
import { type Mail, type MailFrame, writeMail } from './mail.tsx';

export interface AskParentProps {
  frame: MailFrame;
  parent: Person;
  menteeFirst: string;
  mentorFirst: string;
  /** Exactly what a YES by mail agrees to. */
  ways: readonly Way[];
  answerUrl: string;
  closesOn: DateTime;
}

/** Asks whoever may decide for the young person. Answered by a reply, on the page or by phone. */
export const askParent = ({ parent, mentorFirst, ...question }: AskParentProps): Mail => {
  const { frame, menteeFirst } = question;
  return writeMail({
    frame,
    person: parent,
    subject: `${menteeFirst}'s mentoring: please reply YES or NO`,
    version: 'ask-parent.1',
    blocks: [
      paragraph(
        `${menteeFirst} has a Breakthrough mentor at school, called ${mentorFirst}.`,
        'While schools are closed, they can keep in touch online or by message.',
      ),
      paragraph(`${menteeFirst} would like to do this. It can only start if you agree.`),
      ...consentBlocks({ ...question, reader: parent }),
    ],
  });
};
