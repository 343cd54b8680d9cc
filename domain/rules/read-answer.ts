import type { AnswerWords } from '../concepts/answer-words.ts';
import { isAroundAnswer, isClosing } from './is-around-answer.ts';
import { readOfferedAnswer } from './read-offered-answer.ts';
import { takeNewText } from './take-new-text.ts';
import { tidyReply } from './tidy-reply.ts';
import { type Weight, weighPhrase } from './weigh-phrase.ts';

export interface ReadAnswer {
  answer: 'yes' | 'no' | 'unclear';
  /** Which rule decided; a name, never words of the mail. */
  reason: string;
}

/** Goes into the evidence with each answer; raise it when a rule of the reading changes. */
export const READ_ANSWER_VERSION = 'read-answer.3';

/** Whoever writes more, quotes and all, is read by a person. */
const MOST_CHARACTERS = 20_000;
/** "Dear Fiona Reid," in our mails. */
const SALUTATION = /^\s*(?:dear|hello|hi) ([\p{L}][^,\n]{0,80}),?\s*$/imu;
const GLAD = /(?:\u{1F44D}|\u{1F60A}|\u{1F64F}|\u2764|[\u{1F3FB}-\u{1F3FF}])/gu;
/** A question, a pause or scare quotes make a person's look worth more than our guess. */
const HESITATES = /\?|\.\.|["()]/;

const unclear = (reason: string): ReadAnswer => ({ answer: 'unclear', reason });

/** To nobody by name. */
const ANYBODY = new Set(
  'parent parents carer carers guardian guardians or and sir madam all both family there team'.split(' '),
);

const addresseeOf = (sent: string): Set<string> => {
  const words = (SALUTATION.exec(sent)?.[1] ?? '')
    .toLowerCase()
    .split(/[ ./]+/)
    .filter(Boolean);
  return new Set(words.every((word) => ANYBODY.has(word)) ? [] : words);
};

interface Phrase {
  words: string;
  /** It is all that its line says. */
  alone: boolean;
}

const splitLine = (line: string): string[] =>
  line
    // "F. Reid" is one name.
    .replace(/\b(\p{Lu})\.\s+(?=\p{Lu})/gu, '$1 ')
    .split(/[.!,;]+(?:\s+|$)|\s-+\s*|\s*-+\s/u)
    .map((phrase) =>
      phrase
        .replace(GLAD, '')
        .replace(/^[*_\s]+|[*_\s.!,;:]+$/g, '')
        .replace(/\s+/g, ' ')
        .toLowerCase(),
    )
    .filter((phrase) => phrase !== '');

/** "for Callum to take part": a name that our mail has, where only the child's can stand, is "him" to the rules. */
const CHILD_BY_NAME =
  /\b(for|want|wish for|allow) (?!(?:this|that|it|him|her|them) )(\p{L}+) (?=to |taking |doing |joining )/gu;

/** "Yes, I agree. Thanks, Fiona" is four phrases. */
const toPhrases = (lines: readonly string[], sent: string): Phrase[] => {
  const ours = new Set((sent.match(/\p{Lu}\p{L}+/gu) ?? []).map((name) => name.toLowerCase()));
  const plain = (phrase: string): string =>
    phrase.replace(CHILD_BY_NAME, (all, before: string, name: string) => (ours.has(name) ? `${before} him ` : all));
  return lines.flatMap((line) =>
    splitLine(line).map((words, _, all) => ({ words: plain(words), alone: all.length === 1 })),
  );
};

/** Weights of the phrases that are not just around an answer. */
const weigh = (phrases: readonly Phrase[], addressee: ReadonlySet<string>): Weight[] => {
  const weights: Weight[] = [];
  let afterClosing = false;
  for (const { words, alone } of phrases) {
    const weight = weighPhrase(words);
    const place = { afterAnswer: weights.length > 0, whereNamesStand: afterClosing || alone, addressee };
    if (weight !== 'unknown' || !isAroundAnswer(words, place)) weights.push(weight);
    afterClosing = isClosing(words);
  }
  return weights;
};

const isAnswer = (line: string | undefined): boolean =>
  line !== undefined && splitLine(line).some((words) => weighPhrase(words) !== 'unknown');

const decide = (weights: readonly Weight[]): ReadAnswer => {
  const has = (...wanted: Weight[]): boolean => weights.some((weight) => wanted.includes(weight));
  if (weights.length === 0) return unclear('no-answer');
  if (has('unknown')) return unclear('other-words');
  if (has('yes', 'soft-yes') && has('no', 'soft-no')) return unclear('yes-and-no');
  if (has('yes')) return { answer: 'yes', reason: 'whole-yes' };
  return has('no') ? { answer: 'no', reason: 'whole-no' } : unclear('half-an-answer');
};

interface Reply {
  text: string;
  sent?: string;
  /** What counts when our mail was in another language than English. */
  words?: AnswerWords | undefined;
}

/**
 * Reads one whole clear answer and nothing else; `sent` is what we wrote, one mail or more. A condition, a question, a second thought,
 * both words or any word that is not known leaves it to a person. There is no guessing, so that nobody's yes or no is ever made up.
 */
export const readAnswer = ({ text, sent = '', words }: Reply): ReadAnswer => {
  if (text.length > MOST_CHARACTERS) return unclear('too-long');
  if (words !== undefined) return readOfferedAnswer({ text, sent }, words);
  const { lines, strays, lastQuoted, betweenQuotes } = takeNewText({ text, sent });
  if (lines.length === 0) return unclear('empty');
  if (betweenQuotes) return unclear('between-quotes');
  if (lines.some((line) => HESITATES.test(line))) return unclear('hesitates');
  const tidySent = tidyReply(sent);
  const addressee = addresseeOf(tidySent);
  if (strays.length > 0 || isAnswer(lastQuoted)) return unclear('words-in-quote');
  const phrases = toPhrases(lines, tidySent);
  const bare = phrases.map(({ words }) => words).filter((words) => weighPhrase(words) !== 'unknown');
  // The same answer twice may be to two questions, or about two children.
  if (new Set(bare).size < bare.length) return unclear('said-twice');
  return decide(weigh(phrases, addressee));
};
