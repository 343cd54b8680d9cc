import type { AnswerWords } from '../../domain/concepts/answer-words.ts';
import type { Approval } from '../../domain/rules/asks/choose-language.ts';
import type { Texts } from './en/texts.ts';

/** All that mentors, mentees and parents read, in one language. Staff read English. */
export interface Language extends Texts {
  /** ISO 639-1, as people's records and the programme name it. */
  code: string;
  /** BCP 47, for the `lang` attribute and for names of days. */
  tag: string;
  /** Goes into the evidence with the code; raised whenever the words change. */
  version: number;
  /** The named person who read these very words and let them be sent; until then nobody gets them. English needs none. */
  approved?: Approval | undefined;
  /** What counts in a reply; left out for English, which is read by rules of its own. */
  answers?: AnswerWords;
}

/** Names a template with the language and version of its words, for the evidence of an answer. */
export const wordingOf = (template: string, { code, version }: Language): string => `${template}.${code}.${version}`;
