import { HELPLINES } from '../../lists/helplines.ts';
import { BETWEEN_DIGITS } from '../../lists/spoken-digits.ts';
import type { Span } from './find-matches.ts';
import { isPhoneNumber } from './is-phone-number.ts';
import { readDigits } from './read-digits.ts';

const TOKEN = /[a-z0-9|]+|\+/g;
/** Marks that may stand between two parts of one number; words between are in the list. */
const BETWEEN = /^[^a-z0-9£$€:%]{0,12}$/;
const MOST_WORDS_BETWEEN = 5;
/** Digits of a whole number, from a landline without its first 0 to a foreign mobile. */
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;

/** Figures that are dates, times, sums, scores and the numbers of books. They are blanked, so that no number is made of them. */
const OTHER_FIGURES = [
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b/g,
  /\b\d{1,2}:\d\d(?::\d\d)?\b/g,
  /[£$€]\s?\d[\d,. ]*\d/g,
  /(?<![\d,])[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?\b/g,
  /\bisbn\b(?:[ -]?1[03])?[:\s-]{0,3}(?:is )?[\dx][\dx -]{8,16}/g,
  /\b97[89][ -]?\d[\d -]{8,13}\b/g,
  /\b3\.14\d+/g,
];
/** Local numbers are too short to be told from other figures, but for such a word before them. */
const LOCAL =
  /\b(?:call|phone|ring|text|number|num|numba|no\.|mobile|mob|tel|telephone|whatsapp|landline|dundee)\b(?:[\s:='.,-]|me|my|us|is|its|on|at|home|house|the|here|please|just|number|landline|it|s){0,12}?(\d{3}[ -]?\d{3,4})(?![\d,])/g;
/** A number given away in pieces. */
const PIECES =
  /\b(?:(?:my|ma) )?(?:number|num|digits|phone|mobile|mob|whatsapp|landline)\b[^\n.!?]{0,12}\b(?:starts?|begins?|ends?|finish(?:es)?|backwards|first|last)\b[^\n.!?\d]{0,15}\d{3,}|\b(?:starts?|begins?)(?: is| with| wi)? (?:0\d{2,}|(?:0|oh|zero|nought) ?(?:7|1|seven|one|double))|\b07\d{3}\b(?![/:-]?\d)|\b01\d{3}\b[^\n\d]{2,60}\b\d{3} ?\d{3,4}\b|\b\d[\d ]{8,14}\d(?: but)? with (?:a|an|the) (?:0|zero|nought|oh)\b|\beach (?:digit|number|figure)\b[^\n\d]{0,30}\d[\d ]{8,14}\d|\b\d{3} ?\d{4}\b[^\n\d]{1,20}\bcode\b/g;
/** The coordinator's and the charity's numbers are everybody's. */
const OURS_BEFORE =
  /\b(?:coordinator|co-ordinator|breakthrough|school office|childline|samaritans|nhs)(?:'s)?(?: [a-z]+){0,2}(?: number)?(?: is| on| at|:)? ?\(?$/;

interface Part {
  start: number;
  end: number;
  digits: string;
}

/** "a)" and "2." before the lines of a list. */
const BULLETS = /(?<=^|\n)[ \t]{0,3}(?:[a-h]|\d)[).](?=\s)/g;

const blank = (text: string): string =>
  OTHER_FIGURES.reduce((left, form) => left.replace(form, (found) => ':'.repeat(found.length)), text).replace(
    BULLETS,
    (found) => ' '.repeat(found.length),
  );

/** The digits of one token, after what the token before it asked for. */
const partOf = (token: string, at: number, { times, tens }: { times: number; tens: boolean }) => {
  const part: Part = { start: at, end: at + token.length, digits: '' };
  let state = { times, tens };
  for (const read of readDigits(token)) {
    if (state.tens && !/^[1-9]$/.test(read.digits)) part.digits += '0';
    part.digits += read.times === undefined ? read.digits.repeat(state.times) : '';
    state = { times: read.times ?? 1, tens: read.tens === true };
  }
  return { part, state };
};

/** Runs of parts, written as figures or as words, with nothing but marks and a few small words between them. */
const findRuns = (text: string): Part[][] => {
  const runs: Part[][] = [];
  let run: Part[] = [];
  let state = { times: 1, tens: false };
  let words = 0;
  let last = 0;
  const finish = () => {
    const end = run.at(-1);
    if (state.tens && end !== undefined) end.digits += '0';
    if (run.length > 0) runs.push(run);
    run = [];
    state = { times: 1, tens: false };
    words = 0;
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (run.length > 0 && !BETWEEN.test(text.slice(last, index))) finish();
    last = index + token.length;
    if (readDigits(token).length > 0) {
      const next = partOf(token, index, state);
      run.push(next.part);
      state = next.state;
      words = 0;
    } else if (run.length > 0) {
      words += 1;
      if (!BETWEEN_DIGITS.has(token) || words > MOST_WORDS_BETWEEN) finish();
    }
  }
  finish();
  return runs;
};

const startsAsOne = (digits: string): boolean =>
  /^(?:\+[1-9]|00[1-9]|0[123]\d|05[56]|07[1-9]|08[0-9]|447|7[1-9]\d{8}$)/.test(digits);

/** "01382 496 0771": one digit too many or too few is a slip of the finger. */
const isNearlyNumber = (digits: string, first: string, parts: number): boolean =>
  /^0[127]\d{2,9}$/.test(first) && /^0[127]\d{8,10}$/.test(digits) && parts <= 5;

const isNumber = (digits: string, first: string, parts: number): boolean => {
  if (isNearlyNumber(digits, first, parts)) return true;
  const count = digits.replace('+', '').length;
  if (count < FEWEST_DIGITS || count > MOST_DIGITS || !startsAsOne(digits)) return false;
  // A British number without its first 0 has few parts, or is said digit by digit: counting from seven is neither.
  if (/^7/.test(digits) && parts > 3 && parts < 7) return false;
  return isPhoneNumber(
    digits
      .replace(/^00/, '+')
      .replace(/^44(?=7)/, '+44')
      .replace(/^\+440/, '+44'),
  );
};

/** After "my number is", whatever has nearly the length of one: people slip, also on purpose. */
const SAID_TO_BE =
  /(?<!\b(?:card|order|reference|ref|account|serial|model|membership|student|candidate|ticket|tracking|favou?rite|lucky|part|exam|policy|insurance|house|page|room) )\b(?:number|num|numba|mobile|mob|phone|digits|ring|call|text|whatsapp|landline|contact|reach)\b[^\d\n.!?]{0,20}$/;
const FEWEST_SAID = 8;

interface Found extends Span {
  digits: string;
}

/** The longest number that begins with this part. */
const numberAt = (run: readonly Part[], from: number): (Found & { parts: number }) | undefined => {
  let digits = '';
  let found: (Found & { parts: number }) | undefined;
  for (let to = from; to < run.length && digits.length <= MOST_DIGITS; to += 1) {
    digits += run[to]?.digits ?? '';
    const parts = to - from + 1;
    const span = { start: run[from]?.start ?? 0, end: run[to]?.end ?? 0 };
    if (HELPLINES.has(digits)) found = { ...span, digits, parts };
    if (isNumber(digits, run[from]?.digits ?? '', parts)) found = { ...span, digits, parts };
  }
  return found;
};

const saidIn = (run: readonly Part[], text: string): Found[] => {
  const start = run[0]?.start ?? 0;
  const digits = run.map((part) => part.digits).join('');
  const isSaid = digits.length >= FEWEST_SAID && SAID_TO_BE.test(text.slice(Math.max(0, start - 40), start));
  return isSaid ? [{ start, end: run.at(-1)?.end ?? start, digits }] : [];
};

const numbersIn = (run: readonly Part[], text: string): Found[] => {
  const found: Found[] = [];
  for (let from = 0; from < run.length; from += 1) {
    const number = numberAt(run, from);
    if (number === undefined) continue;
    found.push(number);
    from += number.parts - 1;
  }
  return found.length > 0 ? found : saidIn(run, text);
};

const national = (digits: string): string => digits.replace(/^(?:\+|00)?44/, '0').replace(/[^\d]/g, '');

/**
 * Where phone numbers stand in a folded text: in figures or spelled out, whole British and foreign ones, local ones after a word like "call".
 * `ours` are numbers that everybody may know, in any writing.
 */
export const findPhoneNumbers = (text: string, ours: readonly string[] = []): Span[] => {
  const known = new Set(ours.map(national));
  const blanked = blank(text);
  const local = [...blanked.matchAll(LOCAL)].map((match): Found => {
    const end = match.index + match[0].length;
    const digits = match[1] ?? '';
    return { start: end - digits.length, end, digits };
  });
  const pieces = [...blanked.matchAll(PIECES)].map(
    ({ index, 0: piece }): Found => ({ start: index, end: index + piece.length, digits: '' }),
  );
  return [...findRuns(blanked).flatMap((run) => numbersIn(run, blanked)), ...local, ...pieces]
    .filter(({ digits }) => !HELPLINES.has(national(digits)) && !known.has(national(digits)))
    .filter(({ start }) => !OURS_BEFORE.test(text.slice(Math.max(0, start - 80), start)))
    .map(({ start, end }) => ({ start, end }));
};
