import type { AnswerWords } from '../../concepts/answer-words.ts';
import type { ReadAnswer } from '../../concepts/read-answer.ts';
import { foldMarks } from './fold-marks.ts';
import { foldWords, isWholeQuote, matchSentLines } from './match-sent-lines.ts';
import { takeNewText } from './take-new-text.ts';
import { tidyReply } from './tidy-reply.ts';

/** A question, a pause or scare quotes make a person's look worth more than our guess. */
const HESITATES = /\?|\.\.|["()]/;
/** Whoever writes under "--" may say more than a name: here we do not know. */
const SIGNATURE_MARK = /^--\s*$/gm;

type Phrase = 'yes' | 'no' | 'around' | 'unknown';

const unclear = (reason: string): ReadAnswer => ({ answer: 'unclear', reason });

const splitPhrases = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.split(/[.!,;]+(?:\s+|$)|\s-+\s*|\s*-+\s/u))
    .map((phrase) => foldMarks(phrase.replace(/^[*_\s]+|[*_\s.!,;:]+$/g, '').replace(/\s+/g, ' ')))
    .filter((phrase) => phrase !== '');

const has = (list: readonly string[], phrase: string): boolean => list.some((each) => foldMarks(each) === phrase);

/** What follows one of the greetings: a name, perhaps. */
const afterGreeting = (phrase: string, { greetings }: AnswerWords): string | undefined => {
  const greeting = greetings.map(foldMarks).find((each) => phrase === each || phrase.startsWith(`${each} `));
  return greeting === undefined ? undefined : phrase.slice(greeting.length).trim();
};

/** The names to which our mail was addressed: its first line greets them. */
const addresseeOf = (sent: string, words: AnswerWords): Set<string> => {
  const [greeting = '', ...rest] = splitPhrases(sent.trim().split('\n').slice(0, 1));
  return new Set([afterGreeting(greeting, words) ?? '', ...rest].join(' ').split(' ').filter(Boolean));
};

const isName = (phrase: string, addressee: ReadonlySet<string>): boolean =>
  phrase.split(' ').every((word) => addressee.has(word));

const sort = (phrase: string, words: AnswerWords, addressee: ReadonlySet<string>): Phrase => {
  if (has(words.yes, phrase)) return 'yes';
  if (has(words.no, phrase)) return 'no';
  if (has(words.closings, phrase) || afterGreeting(phrase, words) === '') return 'around';
  return isName(phrase, addressee) ? 'around' : 'unknown';
};

const isMarked = (line: string): boolean => /^\s*[>|]/.test(line);

/** Lines of our mail that stand together in a reply: one list for each piece of it that came back. */
const piecesOfOurs = (lines: readonly string[], sent: string): string[][] => {
  const ours = matchSentLines(lines, sent);
  const pieces: string[][] = [];
  let piece: string[] = [];
  lines.forEach((line, at) => {
    if (foldWords(line) === '') return;
    const goesOn = ours[at] && piece.length > 0 && isMarked(piece[0] ?? '') === isMarked(line);
    if (!goesOn) pieces.push(piece);
    if (ours[at]) piece = goesOn ? [...piece, line] : [line];
    else piece = [];
  });
  return [...pieces, piece].filter((found) => found.length > 0);
};

/** Lines of ours that are not our whole mail from its greeting on were picked to answer with: a person reads what they mean. */
const picksOurLines = (text: string, own: readonly string[], sent: string): boolean => {
  const greeting = foldWords(sent.trim().split('\n')[0] ?? '');
  const others = text.split('\n').filter((line) => !own.includes(line.trim()));
  return piecesOfOurs(others, sent).some(
    (piece) => !foldWords(piece[0] ?? '').startsWith(greeting) || !isWholeQuote(piece, sent),
  );
};

/**
 * Reads a reply to a mail in another language than English: yes or no in the very words that were offered, with no more than greetings,
 * thanks and their own name around. Stricter than the reader of English, which knows more ways to say them.
 */
export const readOfferedAnswer = (mail: { text: string; sent: string }, words: AnswerWords): ReadAnswer => {
  const text = tidyReply(mail.text).replace(SIGNATURE_MARK, '');
  const sent = tidyReply(mail.sent);
  const { lines, strays, lastQuoted, betweenQuotes } = takeNewText({ text, sent });
  if (lines.length === 0) return unclear('empty');
  if (betweenQuotes || picksOurLines(text, lines, sent)) return unclear('between-quotes');
  if (lines.some((line) => HESITATES.test(line))) return unclear('hesitates');
  if (strays.length > 0 || lastQuoted !== undefined) return unclear('words-in-quote');
  const addressee = addresseeOf(sent, words);
  const said = splitPhrases(lines).map((phrase) => sort(phrase, words, addressee));
  const answers = splitPhrases(lines).filter((_, at) => said[at] === 'yes' || said[at] === 'no');
  // The same answer twice may be to two questions, or about two children.
  if (new Set(answers).size < answers.length) return unclear('said-twice');
  if (said.includes('unknown')) return unclear('other-words');
  if (said.includes('yes') && said.includes('no')) return unclear('yes-and-no');
  if (said.includes('yes')) return { answer: 'yes', reason: 'offered-yes' };
  return said.includes('no') ? { answer: 'no', reason: 'offered-no' } : unclear('no-answer');
};
