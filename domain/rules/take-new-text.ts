import { findQuoteHeader, isHeaderField } from './find-quote-header.ts';
import { isProgramLine } from './is-program-line.ts';
import { foldWords, isWholeQuote, matchSentLines } from './match-sent-lines.ts';
import { tidyReply } from './tidy-reply.ts';

export interface NewText {
  /** What the person wrote, trimmed, without empty lines. */
  lines: string[];
  /** Short lines that are not ours inside what is quoted without any mark: perhaps answers written into it. */
  strays: string[];
  /** The words stand inside a quoted mail: they may answer one line of it only. */
  betweenQuotes: boolean;
}

type Kind = 'own' | 'quote' | 'blank';

const QUOTED = /^\s*[>|]/;
const NO_WORDS = /^[\s\-_=*~#]*$/;
const ADDRESS_ONLY = /^\s*(?:<?(?:https?:\/\/|mailto:)\S+>?\s*)+$/i;
const SIGNATURE = /^--\s*$/;
/** A block under "--" with one of these is more than a name and a job. */
const MORE_THAN_SIGNATURE =
  /\?|\b(but|if|only|unless|until|except|not|no|nope|yes|don'?t|never|without|agree|consent|stop|however|condition\w*|provided|long as)\b/i;
const WAY = /\b(messages?|texts?|video|audio|chat|calls?|meets?)\b/i;
const LONGEST_STRAY_WORDS = 8;

const isQuotedNext = (lines: readonly string[], from: number): boolean => {
  const next = lines.slice(from).find((line) => line.trim() !== '');
  return next !== undefined && QUOTED.test(next);
};

interface Sorted {
  kinds: Kind[];
  /** First line of a mail quoted without marks, which goes on to the end. */
  tailFrom: number;
}

const sortLines = (lines: readonly string[]): Sorted => {
  const kinds: Kind[] = [];
  while (kinds.length < lines.length) {
    const at = kinds.length;
    const line = lines[at] ?? '';
    const header = findQuoteHeader(lines, at);
    if (QUOTED.test(line)) kinds.push('quote');
    else if (header > 0) {
      for (let part = 0; part < header; part += 1) kinds.push('quote');
      if (!isQuotedNext(lines, at + header)) return { kinds, tailFrom: at + header };
    } else kinds.push(NO_WORDS.test(line) || ADDRESS_ONLY.test(line) || isProgramLine(line) ? 'blank' : 'own');
  }
  return { kinds, tailFrom: lines.length };
};

/** What stands under "--" up to the next quoted line, unless it says more than who somebody is. */
const dropSignature = (lines: readonly string[], kinds: Kind[]): void => {
  const from = lines.findIndex((line, at) => SIGNATURE.test(line) && kinds[at] === 'blank');
  if (from === -1) return;
  const length = kinds.slice(from).indexOf('quote');
  const to = length === -1 ? kinds.length : from + length;
  const own = lines.slice(from, to).filter((_, at) => kinds[from + at] === 'own');
  if (!own.some((line) => MORE_THAN_SIGNATURE.test(line))) kinds.fill('blank', from, to);
};

const isBetweenQuotes = (lines: readonly string[], kinds: readonly Kind[], sent: string): boolean => {
  const first = kinds.indexOf('own');
  const last = kinds.lastIndexOf('own');
  if (first === -1) return false;
  const before = lines.slice(0, first).filter((_, at) => kinds[at] === 'quote');
  if (kinds.slice(first, last).includes('quote')) return true;
  if (before.length === 0) return false;
  if (kinds.slice(last).includes('quote')) return true;
  // Written below the quoted mail: below the whole of it, and not below one line that was left standing.
  return sent === '' ? WAY.test(before.at(-1) ?? '') : !isWholeQuote(before, sent);
};

const findStrays = (tail: readonly string[], sent: string): string[] => {
  const ours = matchSentLines(tail, sent);
  const unknown = tail.filter(
    (line, at) =>
      !ours[at] && !QUOTED.test(line) && !isHeaderField(line) && !isProgramLine(line) && foldWords(line) !== '',
  );
  const last = unknown.at(-1);
  // Without our own mail to compare with, only words after all of it can be told from it.
  const candidates = sent === '' ? (last === undefined ? [] : [last]) : unknown;
  return candidates
    .filter((line) => foldWords(line).split(' ').length <= LONGEST_STRAY_WORDS)
    .map((line) => line.trim());
};

/**
 * Takes what a person wrote out of a reply: without the mail it answers (quoted with marks, below a header, or wrapped anew), without the
 * lines that mail programs add, without a signature. Nothing that could be a person's own words is dropped silently.
 */
export const takeNewText = ({ text, sent = '' }: { text: string; sent?: string }): NewText => {
  const lines = tidyReply(text).split('\n');
  const tidySent = tidyReply(sent);
  const { kinds, tailFrom } = sortLines(lines);
  const head = lines.slice(0, tailFrom);
  const ours = matchSentLines(head, tidySent);
  kinds.forEach((kind, at) => {
    if (kind === 'own' && ours[at]) kinds[at] = 'quote';
  });
  dropSignature(head, kinds);
  return {
    lines: head.filter((_, at) => kinds[at] === 'own').map((line) => line.trim()),
    strays: findStrays(lines.slice(tailFrom), tidySent),
    betweenQuotes: isBetweenQuotes(head, kinds, tidySent),
  };
};
