import { findQuoteHeader, isHeaderField } from './find-quote-header.ts';
import { isProgramLine } from './is-program-line.ts';
import { foldWords, isWholeQuote, matchSentLines } from './match-sent-lines.ts';
import { tidyReply } from './tidy-reply.ts';

export interface NewText {
  /** What the person wrote, trimmed, without empty lines. */
  lines: string[];
  /** Lines that are not ours inside our mail come back: answers written into it. */
  strays: string[];
  /** Last line of a mail quoted without marks that cannot be compared with ours: it may be an answer written below. */
  lastQuoted: string | undefined;
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
  // Written below the quoted mail: below the whole of it, and not below a line or two that were left standing.
  if (isWholeQuote(before, sent)) return false;
  return matchSentLines(before, sent).includes(true) || WAY.test(before.at(-1) ?? '');
};

const bare = (line: string): string => line.replace(/^[\s>|]+/, '').trim();

/** Lines within what is quoted that nobody wrote: headers and what mail programs add. */
const isNobodys = (quoted: readonly string[], at: number): boolean => {
  const line = quoted[at] ?? '';
  if (foldWords(line) === '' || isHeaderField(line) || isProgramLine(line)) return true;
  return [0, 1, 2].some((back) => findQuoteHeader(quoted, at - back) > back);
};

const findStrays = (quotedLines: readonly string[], sent: string): string[] => {
  if (!isWholeQuote(quotedLines, sent)) return [];
  const quoted = quotedLines.map(bare);
  const ours = matchSentLines(quoted, sent);
  return quoted.filter((_, at) => !ours[at] && !isNobodys(quoted, at));
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
  const tail = lines.slice(tailFrom);
  const quoted = [...head.map((line, at) => (kinds[at] === 'quote' ? line : '')), ...tail];
  return {
    lines: head.filter((_, at) => kinds[at] === 'own').map((line) => line.trim()),
    strays: findStrays(quoted, tidySent),
    lastQuoted: isWholeQuote(quoted, tidySent) ? undefined : tail.map(bare).findLast((line) => line !== ''),
    betweenQuotes: isBetweenQuotes(head, kinds, tidySent),
  };
};
