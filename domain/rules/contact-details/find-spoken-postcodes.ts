import { POSTCODE_AREAS } from '../../lists/postcode-areas.ts';
import { BETWEEN_LETTERS, SPOKEN_LETTERS } from '../../lists/spoken-letters.ts';
import type { Span } from './find-matches.ts';
import { readDigits } from './read-digits.ts';

const TOKEN = /[a-z0-9']+/g;
const BETWEEN = /^[^a-z0-9]{0,6}$/;
const MOST_WORDS_BETWEEN = 5;
/** Longer ones are no part of a postcode. */
const LONGEST_PART = 14;
const DIGIT = 'zero|one|two|three|four|five|six|seven|eight|nine';
const MIXED = new RegExp(`${DIGIT}|[a-z]|\\d`, 'g');
const IS_MIXED = new RegExp(`^[a-z]{0,2}(?:\\d|${DIGIT}){1,3}[a-z]{0,2}$|^[a-z]{1,2}(?:\\d|${DIGIT}){2,3}[a-z]{1,2}$`);
/** Pairs of letters that stand alone are no word of English. */
const PAIR = /^(?:dd|ky|ph|[b-df-hj-np-tv-xz]{2})$/;
const POSTCODE = /([a-z]{2})\d{1,2}\d[abd-hjlnp-uw-z]{2}/g;

interface Part extends Span {
  said: string;
}

const charactersOf = (token: string): string => {
  if (token.length > LONGEST_PART) return '';
  const letter = SPOKEN_LETTERS[token];
  if (letter !== undefined) return letter;
  if (/^[a-z]$/.test(token) || PAIR.test(token)) return token;
  const [digit, ...more] = readDigits(token);
  if (digit !== undefined && more.length === 0 && digit.times === undefined && digit.tens === undefined)
    return digit.digits;
  if (!IS_MIXED.test(token)) return '';
  return [...token.matchAll(MIXED)].map(([part]) => readDigits(part)[0]?.digits ?? part).join('');
};

/** Runs of letters and digits that are said one after the other, with a few small words between. */
const findRuns = (text: string): Part[][] => {
  const runs: Part[][] = [];
  let run: Part[] = [];
  let words = 0;
  let last = 0;
  let times = 1;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const said = charactersOf(token);
    const isNear = BETWEEN.test(text.slice(last, index)) && words <= MOST_WORDS_BETWEEN;
    const isBetween = BETWEEN_LETTERS.has(token) || token === 'double';
    if (run.length > 0 && (!isNear || (said === '' && !isBetween))) {
      runs.push(run);
      run = [];
    }
    last = index + token.length;
    if (said !== '') run.push({ start: index, end: last, said: said.repeat(times) });
    words = said === '' ? words + 1 : 0;
    times = token === 'double' ? 2 : 1;
  }
  return [...runs, run];
};

const postcodesIn = (run: readonly Part[]): Span[] => {
  const said = run.map((part) => part.said).join('');
  const owners = run.flatMap((part) => [...part.said].map(() => part));
  return [...said.matchAll(POSTCODE)]
    .filter(([, area = '']) => POSTCODE_AREAS.has(area))
    .map(({ 0: whole, index }) => ({
      start: owners[index]?.start ?? 0,
      end: owners[index + whole.length - 1]?.end ?? 0,
    }));
};

/** Where a postcode is spelled out in a folded text: "dee dee four, seven ess kay", "DD1 and then 3 and then B and G". */
export const findSpokenPostcodes = (text: string): Span[] => findRuns(text).flatMap(postcodesIn);
