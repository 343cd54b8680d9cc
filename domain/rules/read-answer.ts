import type { AnswerWords } from '../concepts/answer-words.ts';
import type { ReadAnswer } from '../concepts/read-answer.ts';
import { hasCheers, hasFrowns } from './replies/drop-glad-signs.ts';
import { asksFor } from './replies/find-asking-line.ts';
import { isLinePicked } from './replies/is-line-picked.ts';
import { type MailNames, namesInMail } from './replies/names-in-mail.ts';
import { readOfferedAnswer } from './replies/read-offered-answer.ts';
import { splitPhrases } from './replies/split-phrases.ts';
import { takeNewText } from './replies/take-new-text.ts';
import { tidyReply } from './replies/tidy-reply.ts';
import { type Said, tidyLines, weighLines } from './replies/weigh-lines.ts';
import { type Weight, weighPhrase } from './replies/weigh-phrase.ts';

/** Goes into the evidence with each answer; raise it when a rule of the reading changes. */
export const READ_ANSWER_VERSION = 'read-answer.10';

/** Whoever writes more, quotes and all, is read by a person. */
const MOST_CHARACTERS = 20_000;
/** Our mails about one question together are never as long. */
const MOST_SENT_CHARACTERS = 40_000;
/** Our longest mail, quoted twice, has fewer. */
const MOST_LINES = 1500;
/** An answer with a name, an employer and a street below it; whoever writes more says more. */
const MOST_OWN_CHARACTERS = 1500;
/** An answer below a mail quoted without marks is a short line. */
const LONGEST_ANSWER_LINE = 200;
/** A question, a pause or scare quotes make a person's look worth more than our guess. */
const HESITATES = /\?|\.\.|["()]/;
/** Addresses and numbers hold such marks, too. */
const NO_WORDS = /(?:https?:\/\/|www\.)\S+|\(\+?[\d ]{1,8}\)/g;
const unclear = (reason: string): ReadAnswer => ({ answer: 'unclear', reason });

const decide = (said: readonly Said[]): ReadAnswer => {
  const has = (...wanted: Weight[]): boolean => said.some(({ weight }) => wanted.includes(weight));
  if (said.length === 0) return unclear('no-answer');
  if (has('unknown')) return unclear('other-words');
  // "No questions, yes" holds both words, and the wrong one first.
  if (has('yes') && /^(?:no|not|nothing)\b/.test(said[0]?.words ?? '')) return unclear('yes-and-no');
  if (has('yes', 'soft-yes') && has('no', 'soft-no')) return unclear('yes-and-no');
  const inWords = said.some(({ words, weight }) => /yes|no$/.test(weight) && !/^(?:yes|no)\b/.test(words));
  if (has('aware') && !inWords) return unclear('only-read');
  if (has('yes')) return { answer: 'yes', reason: 'whole-yes' };
  return has('no') ? { answer: 'no', reason: 'whole-no' } : unclear('half-an-answer');
};

const readLines = (lines: readonly string[], names: MailNames): ReadAnswer => {
  const whole = tidyLines(lines, names);
  if (whole.some((line) => HESITATES.test(line.replace(NO_WORDS, ' ')))) return unclear('hesitates');
  const said = weighLines(whole, names);
  const answers = said.filter(({ weight }) => weight !== 'unknown' && weight !== 'neutral').map(({ words }) => words);
  // The same answer twice may be to two questions, or about two children.
  if (new Set(answers).size < answers.length) return unclear('said-twice');
  const reading = decide(said);
  const all = lines.join(' ');
  const isBoth = (reading.answer === 'no' && hasCheers(all)) || (reading.answer === 'yes' && hasFrowns(all));
  return isBoth ? unclear('yes-and-no') : reading;
};

/** Whether what stands below our mail is more than the signature of what stands above it. */
const saysMore = (all: readonly string[], above: readonly string[], names: MailNames): boolean => {
  const count = (part: readonly string[]): number => weighLines(tidyLines(part, names), names).length;
  return all.length > above.length && (all.some((line) => HESITATES.test(line)) || count(all) > count(above));
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
  if (text.length > MOST_CHARACTERS || sent.length > MOST_SENT_CHARACTERS) return unclear('too-long');
  if (words !== undefined) return readOfferedAnswer({ text, sent }, words);
  const tidy = tidyReply(text);
  // One character may stand for many.
  if (tidy.length > MOST_CHARACTERS || tidy.split('\n').length > MOST_LINES) return unclear('too-long');
  const tidySent = tidyReply(sent);
  if (sent !== '' && isLinePicked(tidy, tidySent)) return unclear('picks-a-line');
  const { lines, strays, lastQuoted, betweenQuotes, askedBy, belowQuote, belowMark, quoted } = takeNewText({
    text: tidy,
    sent,
  });
  if (lines.length === 0) return unclear('empty');
  if (betweenQuotes && askedBy === undefined) return unclear('between-quotes');
  if (lines.join('').length > MOST_OWN_CHARACTERS) return unclear('other-words');
  const names = namesInMail(sent === '' ? quoted.join('\n') : tidySent);
  const isAnswer = (line = ''): boolean =>
    line.length <= LONGEST_ANSWER_LINE &&
    splitPhrases(line, names).some((part) => weighPhrase(part.words) !== 'unknown');
  if (strays.length > 0 || isAnswer(lastQuoted)) return unclear('words-in-quote');
  if (belowMark.some(isAnswer)) return unclear('below-signature');
  if (saysMore([...lines, ...belowQuote], lines, names)) return unclear('between-quotes');
  const reading = readLines(lines, names);
  const isElsewhere = askedBy !== undefined && reading.answer !== 'unclear' && !asksFor(askedBy, reading.answer);
  return isElsewhere ? unclear('between-quotes') : reading;
};
