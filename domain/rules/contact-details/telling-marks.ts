const MARK = /[a-z']+|\d+|[@#?!:/]/g;

/** What a folded text is weighed by: its words and signs, each alone and with the next; all figures count as one word. */
export const tellingMarks = (text: string): Set<string> => {
  const words = ['^', ...(text.match(MARK) ?? []).map((word) => (/^\d/.test(word) ? '0' : word)), '$'];
  return new Set(words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]}_${word}`])));
};
