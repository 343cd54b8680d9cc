/** Fewer words than this may stand in our mail by chance: they count only beside other lines of ours. */
const FEWEST_WORDS = 4;
/** As many words of ours in one piece, or half of all that was sent, are our mail come back, not one line that somebody picked. */
const WORDS_OF_A_QUOTE = 30;
const WAY_WORDS = /\b(messages?|texts?|video|audio|chat|calls?|meets?|phone)\b/;

/** The words of a line without addresses, marks and capitals. */
export const foldWords = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[<[(]?(https?:\/\/|mailto:|tel:)[^\s>\])]*[>\])]?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const countWords = (folded: string): number => (folded === '' ? 0 : folded.split(' ').length);

const ending = (folded: string): string => folded.split(' ').slice(-FEWEST_WORDS).join(' ');
const beginning = (folded: string): string => folded.split(' ').slice(0, FEWEST_WORDS).join(' ');

/** Whether a piece of our mail that came back is more than single lines. */
export const isWholeQuote = (quoted: readonly string[], sent: string): boolean => {
  if (sent === '' || quoted.length === 0) return false;
  const ours = matchSentLines(quoted, sent);
  const words = quoted.filter((_, at) => ours[at]).reduce((sum, line) => sum + countWords(foldWords(line)), 0);
  return words >= Math.min(WORDS_OF_A_QUOTE, countWords(foldWords(sent)) / 2);
};

/** A short rest of a line that a mail program broke: it goes on where a neighbouring line of ours stops. */
const addBrokenRests = (folded: readonly string[], ours: boolean[], stream: string): void => {
  const has = (words: string): boolean => stream.includes(` ${words} `);
  folded.forEach((line, at) => {
    if (ours[at] || line === '') return;
    const [before, after] = [folded[at - 1] ?? '', folded[at + 1] ?? ''];
    const follows = ours[at - 1] === true && before !== '' && has(`${ending(before)} ${line}`);
    const leads = ours[at + 1] === true && after !== '' && has(`${line} ${beginning(after)}`);
    ours[at] = follows || leads;
  });
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
 * them. `sent` may hold several mails. The first line of a reply is kept when it could be the answer itself, as ours may hold a lone YES.
 */
export const matchSentLines = (lines: readonly string[], sent: string): boolean[] => {
  const sentLines = sent.split('\n').map(foldWords);
  const known = new Set(sentLines.filter((line) => line !== ''));
  const stream = ` ${sentLines.filter((line) => line !== '').join(' ')} `;
  const folded = lines.map(foldWords);
  const first = folded.findIndex((line) => line !== '');
  const ours = folded.map(
    (line, at) =>
      line !== '' &&
      ((known.has(line) && !(at === first && countWords(line) === 1 && line !== sentLines.find(Boolean))) ||
        (countWords(line) >= FEWEST_WORDS && stream.includes(` ${line} `))),
  );
  addBrokenRests(folded, ours, stream);
  keepPickedWays(folded, ours, countWords(stream.trim()));
  return ours;
};
