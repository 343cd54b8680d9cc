import { findMatches, type Span } from './find-matches.ts';
import { asBefore, joinLetters } from './join-letters.ts';

/** Never in the middle of one: a long run of stops is looked at once, not from each of its letters. */
const START = '(?<![a-z0-9_])(?<![a-z0-9_][._%+-])';
const NAME = '[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_])?(?:\\s+dot\\s+[a-z0-9_]{1,30}){0,2}';
const BRACKET = '[([{<"\'*~|-]';
const CLOSE = '[)\\]}>"\'*~|-]';
const AT_SIGN = `(?:\\s{0,3}@\\s{0,3}|\\s{0,3}${BRACKET}\\s?(?:at|a|@)\\s?${CLOSE}\\s{0,3}|,?\\s{1,3}(?:the )?at[ -]?(?:sign|symbol|thing),?\\s{1,3}|,?\\s{1,3}(?:then )?(?:the )?(?:curly|wee|funny|round|squiggly|swirly) a(?: thing)?,?\\s{1,3}(?:then )?|,\\s?at,\\s?)`;
const AT = `(?:${AT_SIGN}|\\s{1,6}at\\s{1,6})`;
const SPELLED_DOT = `(?:\\s{0,3}${BRACKET}\\s?(?:dot|\\.)\\s?${CLOSE}\\s{0,3}|[.,\\s]{1,6}(?:dot|point|full stop),?\\s{1,6})`;
const DOT = `(?:\\s?[.,]\\s?|${SPELLED_DOT})`;
const ENDING = `(?:co${DOT}uk|org${DOT}uk|ac${DOT}uk|sch${DOT}uk|gov${DOT}uk|com|org|net|uk|scot|info|io|me|eu|de|pl|fr|es|ie)`;
const PROVIDER =
  '(?:g ?mail|google ?mail|hot ?mail|out ?look|yahoo|i ?cloud|live|msn|bt ?internet|sky|aol|proton ?mail|proton|mail|virgin ?media|talk ?talk)';
/** Names of providers that are no other word. */
const CLEAR_PROVIDER = '(?:g ?mail|google ?mail|hot ?mail|yahoo|i ?cloud|bt ?internet|proton ?mail|virgin ?media)';
const LABEL = '[a-z0-9][a-z0-9-]{0,62}';
const SAID_LABEL = `${LABEL}(?:\\s(?:hyphen|dash|underscore)\\s${LABEL})?`;

const EMAILS: readonly RegExp[] = [
  // With a real @, or with both "at" and "dot" spelled out.
  new RegExp(`${START}${NAME}@${LABEL}(?:\\.${LABEL}){1,4}`, 'g'),
  new RegExp(`${START}${NAME}${AT_SIGN}${SAID_LABEL}${DOT}${ENDING}\\b`, 'g'),
  new RegExp(`${START}${NAME}\\s+at\\s+${SAID_LABEL}${SPELLED_DOT}${ENDING}\\b`, 'g'),
  // "fiona at gmail.com", "fiona at gmail", "fiona@gmail": a word after "at" is an address only with a known provider.
  new RegExp(`${START}${NAME}${AT}(?:the usual |my )?${PROVIDER}(?:${DOT}|\\s)${ENDING}\\b`, 'g'),
  new RegExp(`${START}${NAME}${AT}${CLEAR_PROVIDER}\\b`, 'g'),
  new RegExp(`${START}${NAME}@[a-z][a-z0-9-]{2,62}\\b`, 'g'),
  new RegExp(`${START}${NAME}\\s${CLEAR_PROVIDER}(?:${DOT}|\\s)(?:com|co${DOT}uk)\\b`, 'g'),
  // Joined again after each letter, and its stops, were set apart.
  new RegExp(`\\b[a-z0-9_]{2,30}[.](?:at|a)[.]${PROVIDER}[.]${ENDING}\\b`, 'g'),
];

/** Pictures between the words of an address: each of their units counts as a blank. */
const SIGNS = /[^\n -~]/g;

/** Where e-mail addresses stand in a folded text, also with "at" and "dot" spelled out, and mailboxes without their end. */
export const findEmails = (text: string): Span[] => {
  const plain = text.replace(SIGNS, ' ');
  const joined = joinLetters(plain);
  return [...findMatches(plain, EMAILS), ...findMatches(joined.text, EMAILS).map((span) => asBefore(joined, span))];
};
