import { foldWords } from './match-sent-lines.ts';

const QUOTE_MARK = /^\s*[>|]/;

const countLines = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    const folded = QUOTE_MARK.test(line) ? '' : foldWords(line);
    // One word of ours is anybody's word.
    if (folded.includes(' ')) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
};

/**
 * Whether a line of ours stands, without a quote's mark, more often in a reply than in what we sent: somebody copied it to say what
 * they answer to, above our whole mail. `reply` is tidied.
 */
export const isLinePicked = (reply: string, sent: string): boolean => {
  const theirs = countLines(reply);
  return [...countLines(sent)].some(([line, count]) => (theirs.get(line) ?? 0) > count);
};
