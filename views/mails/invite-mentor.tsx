import type { DateTime } from 'luxon';
import type { Person } from '../../domain/concepts/person.ts';
import type { LastTime } from '../../domain/rules/asks/last-time.ts';
import type { Language } from '../languages/language.ts';
import { dayInWords } from '../words.ts';
import { type Block, heading, link, list, paragraph } from './blocks.ts';
import { lastTimeBlocks } from './last-time.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

export interface InviteMentorProps {
  frame: MailFrame;
  mentor: Person;
  menteeFirst: string;
  answerUrl: string;
  closesOn: DateTime;
  /** What they answered while schools were closed before. */
  lastTime?: LastTime | undefined;
}

const waysAndRules = ({ asking, promises }: Language, mentee: string): Block[] => {
  const says = asking.mentor;
  return [
    heading(says.waysHeading),
    list(says.ways),
    paragraph(says.bothAgree({ mentee })),
    paragraph(says.device({ mentee })),
    heading(says.rulesHeading),
    list([
      promises.notInsteadOfSchool,
      promises.coordinator,
      ...promises.meetRules,
      promises.messages,
      says.noSharing,
      says.worried({ mentee }),
    ]),
  ];
};

const whatHappensNext = ({ language, links }: MailFrame, mentee: string): Block[] => {
  const says = language.asking.mentor;
  return [
    heading(says.nextHeading),
    paragraph(says.next({ mentee })),
    ...(links.status === undefined ? [] : [link(says.statusLink, links.status)]),
    paragraph(language.promises.changeYourMind),
  ];
};

/** The mentor's invitation: the guide in short, and three choices on one page. */
export const inviteMentor = (props: InviteMentorProps): Mail => {
  const { frame, mentor, menteeFirst, answerUrl, closesOn, lastTime } = props;
  const { language } = frame;
  const { asking, promises } = language;
  const says = asking.mentor;
  return writeMail({
    frame,
    person: mentor,
    subject: says.subject({ mentee: menteeFirst }),
    template: 'invite-mentor',
    blocks: [
      paragraph(says.opening({ mentee: menteeFirst })),
      ...lastTimeBlocks(lastTime, language),
      heading(says.chooseHeading),
      list(says.choices),
      paragraph(promises.noNeedToSayYes),
      link(says.link, answerUrl),
      paragraph(asking.answerBy({ day: dayInWords(closesOn, language) })),
      ...waysAndRules(language, menteeFirst),
      ...whatHappensNext(frame, menteeFirst),
    ],
  });
};
