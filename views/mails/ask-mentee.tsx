import type { DateTime } from 'luxon';
import type { Person } from '../../domain/concepts/person.ts';
import { dayInWords } from '../words.ts';
import { heading, link, list, paragraph } from './blocks.ts';
import {
  CHANGE_YOUR_MIND,
  COORDINATOR_RULE,
  MEET_RULES,
  MESSAGE_RULE,
  NO_NEED_TO_SAY_YES,
  NOT_INSTEAD_OF_SCHOOL,
} from './guide-words.ts';
import { type Mail, type MailFrame, writeMail } from './mail.tsx';

export interface AskMenteeProps {
  frame: MailFrame;
  mentee: Person;
  mentorFirst: string;
  answerUrl: string;
  closesOn: DateTime;
}

/** Asks the young person. The coordinator says or passes on the same words. */
export const askMentee = ({ frame, mentee, mentorFirst, answerUrl, closesOn }: AskMenteeProps): Mail =>
  writeMail({
    frame,
    person: mentee,
    subject: `Would you like to keep in touch with ${mentorFirst}?`,
    version: 'ask-mentee.1',
    passedOn: true,
    blocks: [
      paragraph(`Schools are closed just now. Would you like to keep in touch with your mentor, ${mentorFirst}?`),
      paragraph(NO_NEED_TO_SAY_YES, 'If you say no, you still have your mentor in school.'),
      list([
        'You can send messages. Your coordinator passes them on.',
        'You can talk on Google Meet, with video or with sound only.',
        'You can type to each other on Google Meet, with no video and no sound.',
      ]),
      link('Tell us what you would like here', answerUrl),
      paragraph('Or tell your coordinator. You can call or text them.'),
      paragraph(`Please tell us by ${dayInWords(closesOn)}. If we do not hear from you, nothing new will start.`),
      heading('How it works'),
      list([
        NOT_INSTEAD_OF_SCHOOL,
        COORDINATOR_RULE,
        ...MEET_RULES,
        MESSAGE_RULE,
        'Please do not share your phone number, your email or where you live.',
        'If you say yes, we may ask your parent or carer too.',
        'If you need a phone, a laptop, data or Wi-Fi, tell us. We will do our best to help.',
      ]),
      paragraph(CHANGE_YOUR_MIND),
    ],
  });
