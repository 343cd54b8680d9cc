import type { Plan } from '../../../domain/concepts/plan.ts';
import type { Language } from '../../languages/language.ts';
import { planInWords, wayInWords } from '../../words.ts';
import type { AskedInPerson } from './answer-form.tsx';
import type { Say } from './say-in.ts';

export interface WordsToSay {
  asked: AskedInPerson;
  menteeFirst: string;
  mentorFirst: string;
  plan?: Plan | undefined;
}

const question = (
  { asked, menteeFirst: mentee, mentorFirst: mentor, plan }: WordsToSay,
  language: Language,
): string => {
  const says = language.spoken.question;
  const other = asked.side === 'mentor' ? mentee : mentor;
  if (asked.kind === 'consent') return says.consent({ mentor, mentee });
  if (asked.kind === 'take-part') return says['take-part']({ other });
  return says.plan({ other, plan: plan === undefined ? '' : planInWords(plan, language) });
};

/** What to say on the phone or face to face: the same promises as in our mails, told by voice. */
export const wordsToSay =
  (words: WordsToSay): Say =>
  (language) => {
    const { promises, spoken } = language;
    const { kind, ways } = words.asked;
    const inWords = ways.map((way) => wayInWords(way, language)).join('; ');
    return [
      question(words, language),
      ...(kind === 'plan' ? [] : [spoken.ways({ ways: inWords })]),
      promises.noNeedToSayYes,
      promises.notInsteadOfSchool,
      promises.coordinator,
      promises.meetRules.join(' '),
      promises.messages,
      promises.changeYourMind,
    ].join('\n\n');
  };
