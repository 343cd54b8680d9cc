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
  const { frame, menteeFirst: mentee } = question;
  const says = frame.language.asking.parent;
  return writeMail({
    frame,
    person: parent,
    subject: says.subject({ mentee }),
    template: 'ask-parent',
    blocks: [
      paragraph(says.opening({ mentee, mentor: mentorFirst })),
      paragraph(says.wish({ mentee })),
      ...consentBlocks({ ...question, reader: parent }),
    ],
  });
};
