import type { DateTime } from 'luxon';
import type { Person } from '../../domain/concepts/person.ts';
import { dayInWords } from '../words.ts';
import { type Block, heading, link, list, paragraph } from './blocks.ts';
import {
  CHANGE_YOUR_MIND,
  COORDINATOR_RULE,
  MEET_RULES,
  MESSAGE_RULE,
  NO_NEED_TO_SAY_YES,
  NOT_INSTEAD_OF_SCHOOL,
} from './guide-words.ts';
import { type Mail, type MailFrame, writeMail } from './mail.tsx';

export interface InviteMentorProps {
  frame: MailFrame;
  mentor: Person;
  menteeFirst: string;
  answerUrl: string;
  closesOn: DateTime;
}

const waysAndRules = (menteeFirst: string): Block[] => [
  heading('Ways to keep in touch'),
  list([
    'Messages by email, phone or text. The coordinator passes them on.',
    'Google Meet with video, with sound only, or with typed chat only.',
  ]),
  paragraph(`You and ${menteeFirst} both need to agree the way. You agree the days and times too.`),
  paragraph(`If ${menteeFirst} has no phone, laptop, data or Wi-Fi, we will do our best to help.`),
  heading('The rules that keep everyone safe'),
  list([
    NOT_INSTEAD_OF_SCHOOL,
    COORDINATOR_RULE,
    ...MEET_RULES,
    MESSAGE_RULE,
    'Do not share your phone number, email or home address. Do not ask for theirs.',
    `If you are worried about ${menteeFirst}, talk to your coordinator first.`,
  ]),
];

const whatHappensNext = (frame: MailFrame, menteeFirst: string): Block[] => [
  heading('What happens next'),
  paragraph(
    `We also ask ${menteeFirst}. If they say yes, we ask their parent or carer.`,
    'Each of them may say no. We will let you know how things stand.',
  ),
  ...(frame.links.status === undefined ? [] : [link('You can always see how things stand here', frame.links.status)]),
  paragraph(CHANGE_YOUR_MIND),
];

/** The mentor's invitation: the guide in short, and three choices on one page. */
export const inviteMentor = ({ frame, mentor, menteeFirst, answerUrl, closesOn }: InviteMentorProps): Mail =>
  writeMail({
    frame,
    person: mentor,
    subject: `Would you like to keep in touch with ${menteeFirst}?`,
    version: 'invite-mentor.1',
    blocks: [
      paragraph(
        'While schools are closed, mentors can keep in touch online or by message.',
        `Would you like to do this with ${menteeFirst}?`,
      ),
      heading('You can choose'),
      list([
        'Yes, I want to take part.',
        "No, I'll wait until schools go back. We will tell you how that works.",
        "I'm not sure, please contact me.",
      ]),
      paragraph(NO_NEED_TO_SAY_YES),
      link('Tell us your choice here. It takes about 3 minutes', answerUrl),
      paragraph(`Please answer by ${dayInWords(closesOn)}. If we do not hear from you, nothing new will start.`),
      ...waysAndRules(menteeFirst),
      ...whatHappensNext(frame, menteeFirst),
    ],
  });
