import type { DateTime } from 'luxon';
import type { Person } from '../../domain/concepts/person.ts';
import type { Way } from '../../domain/concepts/way.ts';
import type { LastTime } from '../../domain/rules/asks/last-time.ts';
import { wayInWords } from '../words.ts';
import { list, paragraph } from './blocks.ts';
import { consentBlocks } from './consent-words.ts';
import { lastTimeBlocks } from './last-time.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

export interface AskParentProps {
  frame: MailFrame;
  parent: Person;
  menteeFirst: string;
  mentorFirst: string;
  /** Exactly what a YES by mail agrees to. */
  ways: readonly Way[];
  /** Those that they agreed to before, when it is about more ways. */
  agreed?: readonly Way[];
  answerUrl: string;
  closesOn: DateTime;
  /** What they answered while schools were closed before. */
  lastTime?: LastTime | undefined;
}

/** Asks whoever may decide for the young person. Answered by a reply, on the page or by phone. */
export const askParent = ({ parent, mentorFirst, ...question }: AskParentProps): Mail => {
  const { frame, menteeFirst: mentee, agreed } = question;
  if (agreed !== undefined) return askAboutMore({ parent, mentorFirst, ...question, agreed });
  const says = frame.language.asking.parent;
  return writeMail({
    frame,
    person: parent,
    subject: says.subject({ mentee }),
    template: 'ask-parent',
    blocks: [
      paragraph(says.opening({ mentee, mentor: mentorFirst })),
      ...lastTimeBlocks(question.lastTime, frame.language),
      paragraph(says.wish({ mentee })),
      ...consentBlocks({ ...question, reader: parent }),
    ],
  });
};

/** More ways came up after they had agreed to others. */
const askAboutMore = ({ parent, mentorFirst, ...question }: AskParentProps & { agreed: readonly Way[] }): Mail => {
  const { frame, menteeFirst: mentee, agreed } = question;
  const says = frame.language.asking.parent.more;
  return writeMail({
    frame,
    person: parent,
    subject: says.subject({ mentee }),
    template: 'ask-parent-more',
    blocks: [
      paragraph(says.agreed({ mentee, mentor: mentorFirst })),
      list(agreed.map((way) => wayInWords(way, frame.language))),
      paragraph(says.wish({ mentee })),
      ...consentBlocks({ ...question, reader: parent }),
    ],
  });
};
