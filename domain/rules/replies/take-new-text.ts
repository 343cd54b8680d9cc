import { findNotices } from './find-notices.ts';
import { findQuoteHeader, isHeaderField } from './find-quote-header.ts';
import { isProgramLine } from './is-program-line.ts';
import { foldWords, hasSentLine, isWholeQuote, matchSentLines } from './match-sent-lines.ts';
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
  /** The mail that is quoted, without marks. */
  quoted: string[];
}

type Kind = 'own' | 'quote' | 'blank';

const QUOTED = /^\s*[>|]/;
const NO_WORDS = /^[\s\-_=*~#]*$/;
const ADDRESS_ONLY = /^\s*(?:<?(?:https?:\/\/|mailto:)\S+>?\s*)+$/i;
/** Fewer words than any mail of ours. */
const FEW_WORDS = 8;
/** Mails ask for answers; people do not. */
const PROMPT = /\b(?:reply|answer|yes or no)\b/i;
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
  const notices = findNotices(lines);
  while (kinds.length < lines.length) {
    const at = kinds.length;
    const line = lines[at] ?? '';
    const header = findQuoteHeader(lines, at);
    if (QUOTED.test(line)) kinds.push('quote');
    else if (header > 0) {
      for (let part = 0; part < header; part += 1) kinds.push('quote');
      if (!isQuotedNext(lines, at + header)) return { kinds, tailFrom: at + header };
    } else {
      const isNobodys = notices[at] || NO_WORDS.test(line) || ADDRESS_ONLY.test(line) || isProgramLine(line);
      kinds.push(isNobodys ? 'blank' : 'own');
    }
  }
  return { kinds, tailFrom: lines.length };
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

/** What is quoted without the lines that nobody wrote: headers and what mail programs add. */
const leaveWords = (quoted: readonly string[]): string[] => {
  const words = quoted.map((line) => (isHeaderField(line) || isProgramLine(line) ? '' : line));
  for (const at of quoted.keys()) words.fill('', at, at + findQuoteHeader(quoted, at));
  return words.map((line) => (foldWords(line) === '' ? '' : line));
};

/** A word or two with marks below somebody's own line, and no header above them: they may have made the marks. */
const findMarkedByHand = (lines: readonly string[], kinds: readonly Kind[]): string[] => {
  const isBelowOwn = (at: number): boolean => kinds.slice(0, at).findLast((kind) => kind !== 'blank') === 'own';
  const from = lines.findIndex((line, at) => QUOTED.test(line) && isBelowOwn(at));
  const length = kinds.slice(from).indexOf('own');
  const below = lines.slice(from, length === -1 ? undefined : from + length);
  const run = from === -1 ? [] : below.filter((_, at) => kinds[from + at] === 'quote').map(bare);
  const words = leaveWords(run).filter((line) => line !== '');
  const isMail = foldWords(words.join(' ')).split(' ').length > FEW_WORDS || words.some((line) => PROMPT.test(line));
  return isMail || run.some((_, at) => findQuoteHeader(run, at) > 0) ? [] : words;
};

/** Words of somebody's own in what is quoted. Below a header, a mail of which not one line is ours is not the one we know. */
const findStrays = (quoted: readonly string[], tail: readonly string[], sent: string): string[] => {
  if (sent === '') return [];
  const words = leaveWords(quoted);
  if (isWholeQuote(words, sent)) {
    const ours = matchSentLines(words, sent);
    return words.filter((line, at) => line !== '' && !ours[at]);
  }
  return hasSentLine(words, sent) ? [] : leaveWords(tail).filter((line) => line !== '');
};

const isNotSecondBlank = (line: string, at: number, all: readonly string[]): boolean =>
  line.trim() !== '' || (all[at - 1] ?? '').trim() !== '';

/**
 * Takes what a person wrote out of a reply: without the mail it answers (quoted with marks, below a header, or wrapped anew), without the
 * lines that mail programs and employers' servers add. Nothing that could be a person's own words is dropped silently.
 */
export const takeNewText = ({ text, sent = '' }: { text: string; sent?: string }): NewText => {
  const lines = tidyReply(text).split('\n').filter(isNotSecondBlank);
  const tidySent = tidyReply(sent);
  const { kinds, tailFrom } = sortLines(lines);
  const head = lines.slice(0, tailFrom);
  const ours = matchSentLines(head, tidySent);
  kinds.forEach((kind, at) => {
    if (kind === 'own' && ours[at]) kinds[at] = 'quote';
  });
  const tail = lines.slice(tailFrom).map(bare);
  const quoted = [...head.map((line, at) => (kinds[at] === 'quote' ? bare(line) : '')), ...tail];
  return {
    lines: head.filter((_, at) => kinds[at] === 'own').map((line) => line.trim()),
    strays: [...findStrays(quoted, tail, tidySent), ...findMarkedByHand(head, kinds)],
    lastQuoted: isWholeQuote(quoted, tidySent) ? undefined : tail.findLast((line) => line !== ''),
    betweenQuotes: isBetweenQuotes(head, kinds, tidySent),
    quoted,
  };
};
