import { lineAbove } from './find-asking-line.ts';
import { findNotices } from './find-notices.ts';
import { findQuoteHeader } from './find-quote-header.ts';
import { bareOfMarks, findMarkedByHand, findNobodysLines, findStrays } from './find-strays.ts';
import { isProgramLine } from './is-program-line.ts';
import { isWholeQuote, matchSentLines } from './match-sent-lines.ts';
import { openFlatHeader } from './open-flat-header.ts';
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
  /** The line of our whole mail just above the words, when these stand in one piece between two parts of it. */
  askedBy: string | undefined;
  /** What stands below our whole mail, when something stands above it, too: perhaps a signature. */
  belowQuote: string[];
  /** What stands below the mark of a signature, "-- ". */
  belowMark: string[];
  /** The mail that is quoted, without marks. */
  quoted: string[];
}

export type Kind = 'own' | 'quote' | 'blank';

const QUOTED = /^\s*[>|]/;
const SIGNATURE_MARK = /^\s*--\s*$/;
const NO_WORDS = /^[\s\-_=*~#]*$/;
const ADDRESS_ONLY = /^\s*(?:<?(?:https?:\/\/|mailto:|#)\S+>?\s*)+$/i;
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

/** Our mail quoted without marks, line by line: what is not ours was written into it, or below it. */
const sortTail = (tail: readonly string[], sent: string): Kind[] => {
  const ours = matchSentLines(tail, sent);
  const nobodys = findNobodysLines(tail);
  return tail.map((line, at) => {
    if (line.trim() === '') return 'blank';
    return ours[at] || nobodys[at] || QUOTED.test(line) ? 'quote' : 'own';
  });
};

const sortAll = (lines: readonly string[], sent: string): Sorted => {
  const { kinds, tailFrom } = sortLines(lines);
  const ours = matchSentLines(lines.slice(0, tailFrom), sent);
  const sorted = kinds.map((kind, at) => (kind === 'own' && ours[at] ? 'quote' : kind));
  const tail = lines.slice(tailFrom);
  // Nobody writes above our mail and into it: only where nothing stands above may an answer stand within.
  if (sorted.includes('own') || !isWholeQuote(tail, sent)) return { kinds: sorted, tailFrom };
  return { kinds: [...sorted, ...sortTail(tail, sent)], tailFrom: lines.length };
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

/** Where somebody's words begin again below the whole of our mail, and go on to the end; -1 when they do not. */
const findBelow = (lines: readonly string[], kinds: readonly Kind[], sent: string): number => {
  const first = kinds.indexOf('own');
  const lastQuote = kinds.lastIndexOf('quote');
  const from = kinds.indexOf('own', lastQuote);
  const between = kinds.slice(kinds.indexOf('quote', first), lastQuote);
  const isOnePiece = first !== -1 && first < lastQuote && from !== -1 && !between.includes('own');
  return isOnePiece &&
    isWholeQuote(
      lines.slice(first, lastQuote + 1).filter((_, at) => kinds[first + at] === 'quote'),
      sent,
    )
    ? from
    : -1;
};

const isNotSecondBlank = (line: string, at: number, all: readonly string[]): boolean =>
  line.trim() !== '' || (all[at - 1] ?? '').trim() !== '';

/**
 * Takes what a person wrote out of a reply: without the mail it answers (quoted with marks, below a header, or wrapped anew), without the
 * lines that mail programs and employers' servers add. Nothing that could be a person's own words is dropped silently.
 */
export const takeNewText = ({ text, sent = '' }: { text: string; sent?: string }): NewText => {
  const tidySent = tidyReply(sent);
  const lines = openFlatHeader(tidyReply(text), tidySent).split('\n').filter(isNotSecondBlank);
  const { kinds, tailFrom } = sortAll(lines, tidySent);
  const head = lines.slice(0, tailFrom);
  const tail = lines.slice(tailFrom).map(bareOfMarks);
  const quoted = [...head.map((line, at) => (kinds[at] === 'quote' ? bareOfMarks(line) : '')), ...tail];
  const below = findBelow(head, kinds, tidySent);
  const isOwn = kinds.map((kind, at) => kind === 'own' && (below === -1 || at < below));
  const ownFrom = (from: number): string[] =>
    head.filter((_, at) => isOwn[at] && at >= from).map((line) => line.trim());
  const mark = head.findIndex((line) => SIGNATURE_MARK.test(line));
  const above = below === -1 ? kinds.length : below;
  const betweenQuotes = isBetweenQuotes(head.slice(0, above), kinds.slice(0, above), tidySent);
  return {
    lines: ownFrom(0),
    strays: [...findStrays(quoted, tail, tidySent), ...findMarkedByHand(head, kinds, tidySent)],
    lastQuoted: isWholeQuote(quoted, tidySent) ? undefined : tail.findLast((line) => line !== ''),
    betweenQuotes,
    askedBy: betweenQuotes ? lineAbove(head, isOwn, tidySent) : undefined,
    belowQuote:
      below === -1 ? [] : head.filter((_, at) => kinds[at] === 'own' && at >= below).map((line) => line.trim()),
    belowMark: mark === -1 ? [] : ownFrom(mark),
    quoted,
  };
};
