import type { Plan } from '../../../domain/concepts/plan.ts';
import {
  CHANGE_YOUR_MIND,
  COORDINATOR_RULE,
  MEET_RULES,
  MESSAGE_RULE,
  NO_NEED_TO_SAY_YES,
  NOT_INSTEAD_OF_SCHOOL,
} from '../../mails/guide-words.ts';
import { planInWords, wayInWords } from '../../words.ts';
import type { AskedInPerson } from './answer-form.tsx';

export interface WordsToSay {
  asked: AskedInPerson;
  menteeFirst: string;
  mentorFirst: string;
  plan?: Plan | undefined;
}

const question = ({ asked, menteeFirst, mentorFirst, plan }: WordsToSay): string => {
  const other = asked.side === 'mentor' ? menteeFirst : mentorFirst;
  if (asked.kind === 'plan')
    return `Here is a plan for you and ${other}. ${plan === undefined ? '' : planInWords(plan)} Does it suit you?`;
  return asked.kind === 'consent'
    ? `${menteeFirst} would like to keep in touch with their mentor, ${mentorFirst}, while schools are closed. Do you agree?`
    : `Would you like to keep in touch with ${other} while schools are closed?`;
};

/** What to say on the phone or face to face: the same promises as in our mails, told by voice. */
export const wordsToSay = (words: WordsToSay): string => {
  const { asked } = words;
  const ways = asked.kind === 'plan' ? [] : [`The ways are: ${asked.ways.map((way) => wayInWords(way)).join('; ')}.`];
  return [
    question(words),
    ...ways,
    NO_NEED_TO_SAY_YES,
    NOT_INSTEAD_OF_SCHOOL,
    COORDINATOR_RULE,
    MEET_RULES.join(' '),
    MESSAGE_RULE,
    CHANGE_YOUR_MIND,
  ].join('\n\n');
};
