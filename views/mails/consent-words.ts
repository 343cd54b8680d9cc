import type { DateTime } from 'luxon';
import type { Person } from '../../domain/concepts/person.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { dayInWords, wayInWords } from '../words.ts';
import { type Block, heading, link, list, paragraph } from './blocks.ts';
import {
  CHANGE_YOUR_MIND,
  COORDINATOR_RULE,
  MEET_RULES,
  MESSAGE_RULE,
  NO_NEED_TO_SAY_YES,
  NOT_INSTEAD_OF_SCHOOL,
} from './guide-words.ts';
import { isPassedOn, type MailFrame } from './mail.tsx';

export interface ConsentQuestion {
  frame: MailFrame;
  menteeFirst: string;
  ways: readonly Way[];
  answerUrl: string;
  closesOn: DateTime;
  /** Whoever may decide. */
  reader: Person;
}

const howToAnswer = ({ frame, ways, answerUrl, closesOn, menteeFirst, reader }: ConsentQuestion): Block[] => [
  heading('How to answer'),
  paragraph(
    isPassedOn(reader)
      ? 'Tell your coordinator YES or NO. They write down what you say.'
      : 'Reply to this email. Write YES or NO as the first word.',
  ),
  paragraph('YES means you agree to these ways to keep in touch, and to no other way:'),
  list(ways.map(wayInWords)),
  paragraph('NO means you do not agree.'),
  paragraph(NO_NEED_TO_SAY_YES, `If you say no, mentoring in school stays the same for ${menteeFirst}.`),
  link('You can answer on this page too, and pick only some of the ways', answerUrl),
  paragraph(`Or phone us on ${frame.programme.phoneNumber}, or text us on ${frame.programme.textNumber}.`),
  paragraph(`Please answer by ${dayInWords(closesOn)}. If we do not hear from you, nothing new will start.`),
];

const howItWorks = ({ frame, menteeFirst, reader }: ConsentQuestion): Block[] => [
  heading('How it works'),
  list([
    NOT_INSTEAD_OF_SCHOOL,
    COORDINATOR_RULE,
    ...MEET_RULES,
    MESSAGE_RULE,
    'Nobody shares a phone number, an email address or a home address.',
    `If ${menteeFirst} needs a phone, a laptop, data or Wi-Fi, tell us. We will do our best to help.`,
  ]),
  paragraph(
    CHANGE_YOUR_MIND,
    isPassedOn(reader) ? 'Just tell your coordinator, or phone us.' : 'Just reply NO to this email, or phone us.',
  ),
  ...(frame.links.change === undefined ? [] : [link('Or change your answer here', frame.links.change)]),
];

/** All that must stand in every mail that asks a parent: the question mail and its reminders. */
export const consentBlocks = (question: ConsentQuestion): Block[] => [
  ...howToAnswer(question),
  ...howItWorks(question),
];
