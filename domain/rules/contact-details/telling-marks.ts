import { PLAIN_SPELLINGS } from '../../lists/plain-spellings.ts';
import { SORTS_OF_WORDS } from '../../lists/sorts-of-words.ts';

const MARK = /[a-z][a-z']*|\d+|[@#?!:/]/g;
const SORTS = Object.entries(SORTS_OF_WORDS);
/** Shorter words do not take "-ing". */
const SHORTEST_STEM = 5;

/** "I'm" as "im", "goin'" as "going", "noooo" as "no": whoever writes one means the other. All figures count as one word. */
const plain = (word: string): string => {
  if (/^\d/.test(word)) return '0';
  const bare = word.replace(/'/g, '');
  const spelled = (PLAIN_SPELLINGS.get(bare) ?? bare).replace(/(.)\1\1+/g, '$1');
  return spelled.length < SHORTEST_STEM ? spelled : spelled.replace(/ing$/, 'in');
};

/** `+wish` for each sort of words that occurs, and `+wish+place` for each two of them. */
const sortMarks = (text: string): string[] => {
  const sorts = SORTS.filter(([, form]) => form.test(text)).map(([name]) => `+${name}`);
  return sorts.flatMap((sort, at) => [sort, ...sorts.slice(at + 1).map((other) => sort + other)]);
};

/** What a folded text is weighed by: its words and signs, each alone and with the next, and the sorts of words in it, alone and by two. */
export const tellingMarks = (text: string): Set<string> => {
  const words = ['^', ...(text.match(MARK) ?? []).map(plain), '$'];
  const pairs = words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]}_${word}`]));
  return new Set([...pairs, ...sortMarks(text)]);
};
