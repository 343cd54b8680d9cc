/** How hard a text is to read, by the Flesch-Kincaid grade. Addresses do not count; a line of a list is a sentence. */
export interface ReadingGrade {
  grade: number;
  longestSentence: number;
  /** The longest sentence itself, to find it. */
  longest: string;
}

const countSyllables = (word: string): number => {
  const groups = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, (end) => end[0] ?? '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
};

const wordsOf = (sentence: string): string[] => sentence.match(/[A-Za-z0-9][A-Za-z0-9'’-]*/g) ?? [];

const sentencesOf = (text: string): string[] =>
  text
    .replace(/https?:\S+|\S+@\S+/g, '')
    .split(/\n\s*\n|\n(?=- )/)
    .flatMap((block) => block.replace(/\s+/g, ' ').split(/[.!?:]+(?=\s|$)/))
    .filter((sentence) => wordsOf(sentence).length > 0);

/** Formula of Kincaid et al. (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. */
export const readingGrade = (text: string): ReadingGrade => {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const longest = sentences.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0] ?? '';
  return {
    grade: 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59,
    longestSentence: wordsOf(longest).length,
    longest: longest.trim(),
  };
};
