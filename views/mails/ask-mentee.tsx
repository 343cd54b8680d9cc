import type { DateTime } from 'luxon';
import type { Person } from '../../domain/concepts/person.ts';
import type { LastTime } from '../../domain/rules/asks/last-time.ts';
import { dayInWords } from '../words.ts';
import { heading, link, list, paragraph } from './blocks.ts';
import { lastTimeBlocks } from './last-time.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

export interface AskMenteeProps {
  frame: MailFrame;
  mentee: Person;
  mentorFirst: string;
  answerUrl: string;
  closesOn: DateTime;
  /** What they answered while schools were closed before. */
  lastTime?: LastTime | undefined;
}

/** Asks the young person. The coordinator says or passes on the same words. */
export const askMentee = (props: AskMenteeProps): Mail => {
  const { frame, mentee, mentorFirst, answerUrl, closesOn, lastTime } = props;
  const { language } = frame;
  const { asking, promises } = language;
  const says = asking.mentee;
  return writeMail({
    frame,
    person: mentee,
    subject: says.subject({ mentor: mentorFirst }),
    template: 'ask-mentee',
    passedOn: true,
    blocks: [
      paragraph(says.opening({ mentor: mentorFirst })),
      ...lastTimeBlocks(lastTime, language),
      paragraph(promises.noNeedToSayYes, says.sayingNo),
      list(says.ways),
      link(says.link, answerUrl),
      paragraph(says.orCoordinator),
      paragraph(says.tellBy({ day: dayInWords(closesOn, language) })),
      heading(asking.howItWorks),
      list([
        promises.notInsteadOfSchool,
        promises.coordinator,
        ...promises.meetRules,
        promises.messages,
        says.noSharing,
        says.parentToo,
        says.device,
      ]),
      paragraph(promises.changeYourMind),
    ],
  });
};
