import { findNotices } from './find-notices.ts';
import { findQuoteHeader, isHeaderField } from './find-quote-header.ts';
import { isProgramLine } from './is-program-line.ts';
import { isReminderLine } from './is-reminder-line.ts';
import { foldWords, hasSentLine, isWholeQuote, matchSentLines } from './match-sent-lines.ts';

/** Fewer words than any mail of ours. */
const FEW_WORDS = 8;
/** Mails ask for answers; people do not. */
const PROMPT = /\b(?:reply|answer|yes or no)\b/i;
const QUOTED = /^\s*[>|]/;
const WAY = /\b(?:messages?|texts?|video|sound|audio|chat|calls?|meets?)\b/i;

export const bareOfMarks = (line: string): string => line.replace(/^[\s>|]+/, '').trim();

/** Lines of a quoted mail that nobody wrote: headers and what mail programs add. */
export const findNobodysLines = (quoted: readonly string[]): boolean[] => {
  const notices = findNotices(quoted);
  const isNobodys = (line: string): boolean => isHeaderField(line) || isProgramLine(line) || foldWords(line) === '';
  const nobodys = quoted.map((line, at) => notices[at] === true || isNobodys(line));
  for (const at of quoted.keys()) nobodys.fill(true, at, at + findQuoteHeader(quoted, at));
  return nobodys;
};

const leaveWords = (quoted: readonly string[]): string[] => {
  const nobodys = findNobodysLines(quoted);
  return quoted.map((line, at) => (nobodys[at] ? '' : line));
};

/** A word or two with marks below somebody's own line, and no header above them: they may have made the marks. */
export const findMarkedByHand = (lines: readonly string[], kinds: readonly string[], sent: string): string[] => {
  const isBelowOwn = (at: number): boolean => kinds.slice(0, at).findLast((kind) => kind !== 'blank') === 'own';
  const from = lines.findIndex((line, at) => QUOTED.test(line) && isBelowOwn(at));
  const length = kinds.slice(from).indexOf('own');
  const below = lines.slice(from, length === -1 ? undefined : from + length);
  const run = from === -1 ? [] : below.filter((_, at) => kinds[from + at] === 'quote').map(bareOfMarks);
  const ours = matchSentLines(run, sent);
  const words = leaveWords(run).filter((line, at) => line !== '' && (!ours[at] || WAY.test(line)));
  const isMail = foldWords(words.join(' ')).split(' ').length > FEW_WORDS || words.some((line) => PROMPT.test(line));
  return isMail || run.some((_, at) => findQuoteHeader(run, at) > 0) ? [] : words;
};

/** Words of somebody's own in what is quoted. Below a header, a mail of which not one line is ours is not the one we know. */
export const findStrays = (quoted: readonly string[], tail: readonly string[], sent: string): string[] => {
  if (sent === '') return [];
  const words = leaveWords(quoted);
  if (isWholeQuote(words, sent)) {
    const ours = matchSentLines(words, sent);
    return words.filter((line, at) => line !== '' && !ours[at] && !isReminderLine(line));
  }
  return hasSentLine(words, sent) ? [] : leaveWords(tail).filter((line) => line !== '');
};
