import { isAroundAnswer } from './is-around-answer.ts';
import { takeNewText } from './take-new-text.ts';
import { tidyReply } from './tidy-reply.ts';
import { type Weight, weighPhrase } from './weigh-phrase.ts';

export interface ReadAnswer {
  answer: 'yes' | 'no' | 'unclear';
  /** Which rule decided; a name, never words of the mail. */
  reason: string;
}

/** Goes into the evidence with each answer; raise it when a rule of the reading changes. */
export const READ_ANSWER_VERSION = 'read-answer.2';

/** Whoever writes more, quotes and all, is read by a person. */
const MOST_CHARACTERS = 20_000;
/** "Dear Fiona Reid," in our mails. */
const SALUTATION = /^\s*(?:dear|hello|hi) ([\p{L}][^,\n]{0,80}),?\s*$/imu;
const GLAD = /(?:\u{1F44D}|\u{1F60A}|\u{1F64F}|\u2764|[\u{1F3FB}-\u{1F3FF}])/gu;
/** A question, a pause or scare quotes make a person's look worth more than our guess. */
const HESITATES = /\?|\.\.|["()]/;

const unclear = (reason: string): ReadAnswer => ({ answer: 'unclear', reason });

const addresseeOf = (sent: string): Set<string> =>
  new Set(
    (SALUTATION.exec(tidyReply(sent))?.[1] ?? '')
      .toLowerCase()
      .split(/[ .]+/)
      .filter((word) => word !== ''),
  );

/** "Yes, I agree. Thanks, Fiona" is four phrases. */
const toPhrases = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.split(/[.!,;]+(?:\s+|$)|\s-+\s*|\s*-+\s/u))
    .map((phrase) =>
      phrase
        .replace(GLAD, '')
        .replace(/^[*_\s]+|[*_\s.!,;:]+$/g, '')
        .replace(/\s+/g, ' ')
        .toLowerCase(),
    )
    .filter((phrase) => phrase !== '');

/** Weights of the phrases that are not just around an answer. */
const weigh = (phrases: readonly string[], addressee: ReadonlySet<string>): Weight[] => {
  const weights: Weight[] = [];
  for (const phrase of phrases) {
    const weight = weighPhrase(phrase);
    if (weight !== 'unknown') weights.push(weight);
    else if (!isAroundAnswer(phrase, { afterAnswer: weights.length > 0, addressee })) weights.push('unknown');
  }
  return weights;
};

const decide = (weights: readonly Weight[]): ReadAnswer => {
  const has = (...wanted: Weight[]): boolean => weights.some((weight) => wanted.includes(weight));
  if (weights.length === 0) return unclear('no-answer');
  if (has('unknown')) return unclear('other-words');
  if (has('yes', 'soft-yes') && has('no', 'soft-no')) return unclear('yes-and-no');
  if (has('yes')) return { answer: 'yes', reason: 'whole-yes' };
  return has('no') ? { answer: 'no', reason: 'whole-no' } : unclear('half-an-answer');
};

/**
 * Reads one whole clear answer and nothing else; `sent` is what we wrote, one mail or more. A condition, a question, a second thought,
 * both words or any word that is not known leaves it to a person. There is no guessing, so that nobody's yes or no is ever made up.
 */
export const readAnswer = ({ text, sent = '' }: { text: string; sent?: string }): ReadAnswer => {
  if (text.length > MOST_CHARACTERS) return unclear('too-long');
  const { lines, strays, betweenQuotes } = takeNewText({ text, sent });
  if (lines.length === 0) return unclear('empty');
  if (betweenQuotes) return unclear('between-quotes');
  if (lines.some((line) => HESITATES.test(line))) return unclear('hesitates');
  const addressee = addresseeOf(sent);
  if (strays.some((line) => weigh(toPhrases([line]), addressee).some((weight) => weight !== 'unknown')))
    return unclear('words-in-quote');
  const phrases = toPhrases(lines);
  const bare = phrases.filter((phrase) => weighPhrase(phrase) !== 'unknown');
  // The same answer twice may be to two questions, or about two children.
  if (new Set(bare).size < bare.length) return unclear('said-twice');
  return decide(weigh(phrases, addressee));
};
