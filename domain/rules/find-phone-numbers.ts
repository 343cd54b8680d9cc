import { isPhoneNumber } from './is-phone-number.ts';

/** Digits as people write them out. `double` and `triple` repeat the next one. */
const SPELLED: Record<string, string> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  naught: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  hundred: '00',
  thousand: '000',
};
const REPEATS: Record<string, number> = { double: 2, triple: 3, treble: 3 };
const TOKEN = /\d+|[a-z]+|\+/g;
/** What may stand between two parts of one number. */
const BETWEEN = /^[\s().,/\\_*-]{0,4}$/;
/** Digits of a whole number, from a landline without its first 0 to a foreign mobile. */
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;
/** Not anybody's own number: Childline, as every page shows it. */
const PUBLIC = new Set(['08001111']);
/** Local numbers are too short to be told from other figures, but for such a word before them. */
const LOCAL =
  /\b(?:call|phone|ring|text|number|num|mobile|mob|tel|whatsapp|reach|landline)\b[^\d\n]{0,25}(\d{3}[ -]?\d{3,4})(?!\d)/g;

interface Run {
  start: number;
  end: number;
  digits: string;
}

const digitsOf = (token: string): string | undefined => (/^[\d+]/.test(token) ? token : SPELLED[token]);

/** Runs of digits, written as figures or as words, with nothing but spaces and marks between them. */
const findRuns = (text: string): Run[] => {
  const runs: Run[] = [];
  let run: Run | undefined;
  let repeat = 1;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const joined = run !== undefined && BETWEEN.test(text.slice(run.end, match.index));
    const times = REPEATS[token];
    const digits = digitsOf(token);
    if (!joined || (times === undefined && digits === undefined)) {
      if (run !== undefined) runs.push(run);
      run = undefined;
    }
    if (times !== undefined || digits !== undefined) {
      run ??= { start: match.index, end: match.index, digits: '' };
      run.end = match.index + token.length;
      run.digits += digits?.repeat(repeat) ?? '';
    }
    repeat = times ?? 1;
  }
  return run === undefined ? runs : [...runs, run];
};

const isNumber = ({ digits }: Run): boolean => {
  const count = digits.replace('+', '').length;
  if (count < FEWEST_DIGITS || count > MOST_DIGITS || PUBLIC.has(digits)) return false;
  // A plain figure is no number unless it starts as one does.
  const starts = /^(?:\+|00?[1-9]|(?:44)?7)/.test(digits);
  return starts && isPhoneNumber(digits.replace(/^00/, '+').replace(/^44(?=7)/, '+44'));
};

/** Where phone numbers stand in a folded text: in figures or spelled out, whole British and foreign ones, local ones after a word like "call". */
export const findPhoneNumbers = (text: string): { start: number; end: number }[] => [
  ...findRuns(text).filter(isNumber),
  ...[...text.matchAll(LOCAL)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? '').length, end };
  }),
];
