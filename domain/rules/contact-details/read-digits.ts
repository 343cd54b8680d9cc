import {
  FIGURES_AS_LETTERS,
  LETTERS_AS_FIGURES,
  REPEATS,
  SPOKEN_DIGITS,
  SPOKEN_TENS,
} from '../../lists/spoken-digits.ts';

const WORDS = [...Object.keys(SPOKEN_DIGITS), ...Object.keys(SPOKEN_TENS), ...Object.keys(REPEATS)]
  .filter((word) => word.length > 1 && !/^(?:zeroe?s|oo)$/.test(word))
  .sort((a, b) => b.length - a.length);
const WORD = new RegExp(`${WORDS.join('|')}|\\d+|o`, 'g');
const RUN_TOGETHER = new RegExp(`^(?:${WORDS.join('|')}|\\d+|o){2,24}$`);
const LONGEST = 90;

/** `zero`, `s3ven`, `forty`: one word as digits, `times` where it repeats the next, `tens` where the next takes its 0's place. */
export interface SpokenDigit {
  digits: string;
  times?: number;
  tens?: true;
}

const readWord = (word: string): SpokenDigit | undefined => {
  const times = REPEATS[word];
  if (times !== undefined) return { digits: '', times };
  const tens = SPOKEN_TENS[word];
  if (tens !== undefined) return { digits: tens, tens: true };
  const digits = /^\d+$/.test(word) ? word : SPOKEN_DIGITS[word];
  return digits === undefined ? undefined : { digits };
};

const asLetters = (word: string): string => word.replace(/\d/g, (figure) => FIGURES_AS_LETTERS[figure] ?? figure);
const asFigures = (word: string): string => word.replace(/[oilszb|!]/g, (letter) => LETTERS_AS_FIGURES[letter] ?? '');

/** Reads one token of a text as digits, however it is written; nothing when it is another word. */
export const readDigits = (token: string): SpokenDigit[] => {
  if (token === '+') return [{ digits: '+' }];
  if (token.length > LONGEST) return [];
  const plain = readWord(token) ?? (/[a-z]\d|\d[a-z]/.test(token) ? readWord(asLetters(token)) : undefined);
  if (plain !== undefined) return [plain];
  if (/^(?=.*\d)[\doilszb|!]{2,}$/.test(token)) return [{ digits: asFigures(token) }];
  if (!RUN_TOGETHER.test(token)) return [];
  return [...token.matchAll(WORD)].flatMap(([word]) => readWord(word) ?? []);
};
