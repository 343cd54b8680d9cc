import { isWholeQuote, matchSentLines } from './match-sent-lines.ts';

/** Whatever this line of ours asks, it asks about all of the question. */
const ASKS = /\b(?:reply|answer|agree)\b/i;
const WAY = /\b(?:messages?|texts?|video|sound|audio|chat|calls?)\b|^\W*google meet/i;
/** A line of ours that tells of a page, a worry or a second thought, or names one way. */
const ASKS_MORE = /\b(?:page|phone|pick|worried|mind)\b/i;
/** "Yes" below this means these very ways. */
const NAMES_ALL_WAYS = /^\W*yes means you agree to these ways\b/i;

/** The line of our mail just above somebody's words, when these stand in one piece inside our whole mail. */
export const lineAbove = (lines: readonly string[], isOwn: readonly boolean[], sent: string): string | undefined => {
  const first = isOwn.indexOf(true);
  const last = isOwn.lastIndexOf(true);
  const isQuoted = (line: string, at: number): boolean => !isOwn[at] && line.trim() !== '';
  if (first === -1 || lines.slice(first, last).some((line, at) => isQuoted(line, first + at))) return undefined;
  const quoted = lines.map((line, at) => (isOwn[at] ? '' : line));
  const above = lines.findLastIndex((line, at) => at < first && isQuoted(line.replace(/^[\s>|]+/, ''), at));
  const ours = matchSentLines(quoted, sent);
  return ours[above] && (isWholeQuote(quoted, sent) || !quoted.some((line) => WAY.test(line)))
    ? lines[above]
    : undefined;
};

/** Whether an answer below such a line answers all of the question: below "NO means you do not agree" only a no does. */
export const asksFor = (line: string, answer: 'yes' | 'no'): boolean => {
  if (NAMES_ALL_WAYS.test(line)) return answer === 'yes';
  if (!ASKS.test(line) || ASKS_MORE.test(line) || WAY.test(line)) return false;
  const [namesYes, namesNo] = [/\byes\b/i.test(line), /\bno\b/i.test(line)];
  return namesYes === namesNo || (answer === 'yes' ? namesYes : namesNo);
};
