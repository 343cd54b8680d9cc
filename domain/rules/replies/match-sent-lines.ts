/** Fewer words than this may stand in our mail by chance: they count only where they stand between the same words as in our mail. */
const FEWEST_WORDS = 4;
/** As many words of ours in one piece, or half of all that was sent, are our mail come back, not one line that somebody picked. */
const WORDS_OF_A_QUOTE = 30;
/** Ours may hold such a line, and so may theirs. */
const ANSWER = /^(?:yes|no|ok)$/;
const WAY_WORDS = /\b(messages?|texts?|video|audio|chat|calls?|meets?|phone)\b/;

/** The words of a line without addresses, marks and capitals. */
export const foldWords = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[<[(]?(https?:\/\/|mailto:|tel:)[^\s>\])]*[>\])]?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const countWords = (folded: string): number => (folded === '' ? 0 : folded.split(' ').length);

const ending = (folded = ''): string => folded.split(' ').slice(-FEWEST_WORDS).join(' ');
const beginning = (folded = ''): string => folded.split(' ').slice(0, FEWEST_WORDS).join(' ');

/** Whether a piece of our mail that came back is more than single lines. */
export const isWholeQuote = (quoted: readonly string[], sent: string): boolean => {
  if (sent === '' || quoted.length === 0) return false;
  const ours = matchSentLines(quoted, sent);
  const words = quoted.filter((_, at) => ours[at]).reduce((sum, line) => sum + countWords(foldWords(line)), 0);
  return words >= Math.min(WORDS_OF_A_QUOTE, countWords(foldWords(sent)) / 2);
};

/** Whether any line of ours, of some words, has come back at all. */
export const hasSentLine = (lines: readonly string[], sent: string): boolean => {
  const all = ` ${foldWords(lines.join('\n'))} `;
  const longEnough = sent
    .split('\n')
    .map(foldWords)
    .filter((line) => countWords(line) >= FEWEST_WORDS);
  return matchSentLines(lines, sent).includes(true) || longEnough.some((line) => all.includes(` ${line} `));
};

/**
 * Short lines, and short rests of lines that a mail program broke: ours where the lines before and after are, without a word between. A
 * whole line of ours, if it is no answer, is known by one of its neighbours.
 */
const addShortLines = (folded: readonly string[], ours: boolean[], sent: string, stream: string): void => {
  const known = new Set(sent.split('\n').map(foldWords));
  const filled = folded.flatMap((line, at) => (line === '' ? [] : [at]));
  const look = (n: number): void => {
    const [before = -1, at = -1, after = -1] = [filled[n - 1], filled[n], filled[n + 1]];
    if (ours[at] || !(ours[before] || ours[after])) return;
    const line = folded[at] ?? '';
    const has = (...words: string[]): boolean => stream.includes(` ${words.filter((word) => word !== '').join(' ')} `);
    const [above, below] = [ending(folded[before]), beginning(folded[after])];
    const isWholeLine = known.has(line) && !ANSWER.test(line);
    const follows = above !== '' && has(above, line);
    const leads = below !== '' && has(line, below);
    ours[at] = has(above, line, below) || (isWholeLine && (follows || leads));
  };
  for (let n = 0; n < filled.length; n += 1) look(n);
  for (let n = filled.length - 1; n >= 0; n -= 1) look(n);
};

/** Lines of ours that name a way to keep in touch may have been picked to answer with, unless they stand in a longer piece. */
const keepPickedWays = (folded: readonly string[], ours: boolean[], sentWords: number): void => {
  let from = 0;
  while (from < folded.length) {
    let to = from;
    while (to < folded.length && (ours[to] || folded[to] === '')) to += 1;
    const words = folded.slice(from, to).reduce((sum, line) => sum + countWords(line), 0);
    if (words < Math.min(WORDS_OF_A_QUOTE, sentWords / 2)) {
      for (let at = from; at < to; at += 1) ours[at] &&= !WAY_WORDS.test(folded[at] ?? '');
    }
    from = to + 1;
  }
};

/**
 * Which lines of a reply are lines of the mail that we sent, whatever the mail program has put before them and however it has wrapped
 * them. `sent` may hold several mails. A short line counts only in its place, as ours may hold a lone YES.
 */
export const matchSentLines = (lines: readonly string[], sent: string): boolean[] => {
  const stream = ` ${foldWords(sent)} `;
  const folded = lines.map(foldWords);
  const words = new Set(stream.split(' '));
  const isOurs = (line: string): boolean =>
    countWords(line) >= FEWEST_WORDS &&
    line.split(' ').every((word) => words.has(word)) &&
    stream.includes(` ${line} `);
  const ours = folded.map(isOurs);
  addShortLines(folded, ours, sent, stream);
  keepPickedWays(folded, ours, countWords(stream.trim()));
  return ours;
};
