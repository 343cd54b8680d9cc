import { DEGREES } from '../../lists/contact-words.ts';
import { dropGladSigns } from './drop-glad-signs.ts';
import { type Around, findAround, isCourtesy } from './find-around.ts';
import { isContactLine, isNameOfPlace } from './is-contact-line.ts';
import { isProgramLine } from './is-program-line.ts';
import { isRole, isSignature } from './is-signature.ts';
import type { MailNames } from './names-in-mail.ts';
import { plainWords } from './plain-words.ts';
import { splitPhrases } from './split-phrases.ts';
import { type Weight, weighPhrase } from './weigh-phrase.ts';

export interface Said {
  /** In plain words. */
  words: string;
  weight: Weight;
}

/** Mail programs break longer lines. */
const LINE_WIDTH = 55;
/** "Yes Sent from my iPhone", in one line. */
const SENT_FROM = /\s(Sent from .{1,60})$/;

const goesOn = (line: string, next: string): boolean =>
  line.length >= LINE_WIDTH && !/[.!?,;:]$/.test(line) && /^\p{Ll}/u.test(next);

/** Lines that a mail program broke, whole again: the next goes on in lower case. */
const joinBroken = (lines: readonly string[]): string[] => {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.pop();
    if (last !== undefined && goesOn(last, line)) whole.push(`${last} ${line}`);
    else whole.push(...(last === undefined ? [line] : [last, line]));
  }
  return whole;
};

const isAside = (within: string, names: MailNames): boolean => {
  const words = plainWords(within.replace(/[.!]+$/, ''), names);
  return isRole(words) || (words.includes(' ') && isCourtesy(words));
};

/** "Fiona (Callum's mum)", "(sorry for the delay)": what somebody is stands in brackets as in a line of its own. */
const openBrackets = (line: string, names: MailNames): string =>
  line
    .replace(/\(([^()]{1,80})\)/g, (all, within: string) => (isAside(within, names) ? `, ${within},` : all))
    .replace(/\s*\((?:mrs?|ms|miss|dr|(?:she|he|they)\/(?:her|him|them)(?:\/\p{L}+)?)\)/giu, '');

/** The lines that were written, each whole, without what changes nothing. */
export const tidyLines = (lines: readonly string[], names: MailNames): string[] =>
  joinBroken(lines).map((line) =>
    openBrackets(dropGladSigns(line), names).replace(SENT_FROM, (all, program: string) =>
      isProgramLine(program) ? '' : all,
    ),
  );

const isDegree = (word: string): boolean => DEGREES.has(word.replace(/[().]/g, '').toLowerCase());

/** "Fiona Reid LLB DipLP" without what follows the name. */
const withoutDegrees = (name: string): string => {
  const all = name.split(' ');
  return all.slice(0, all.findLastIndex((word) => !isDegree(word)) + 1).join(' ');
};

/** "Fiona Reid | Receptionist | 01382 496010", "*Fiona Reid* LLB". */
const isSignatureLine = (line: string, names: MailNames): boolean => {
  const [first = '', ...rest] = line.replace(/[*_]/g, '').split(/\s*[|,]\s*/);
  const isName = (text: string): boolean =>
    isSignature(text.trim().toLowerCase(), { names, whereNamesStand: true, afterSigning: false });
  const name = withoutDegrees(first);
  const isMore = rest.length > 0 || name !== first;
  return (
    isName(name) &&
    isMore &&
    (rest.length === 0 || isContactLine(rest.join(', ')) || rest.join(' ').split(' ').every(isDegree))
  );
};

/** What is said in the lines of a reply: its phrases without those that are just around an answer. */
export const weighLines = (lines: readonly string[], names: MailNames): Said[] => {
  const said: Said[] = [];
  let after: Around = 'none';
  /** A job or a number stands below the name: so may the name of the employer. */
  let isBlock = false;
  const takePhrase = (words: string, alone: boolean): void => {
    const weight = weighPhrase(words);
    const around = findAround(words, { names, afterAnswer: said.length > 0, after, alone });
    after = weight === 'unknown' ? around : 'none';
    if (after === 'none') said.push({ words, weight });
  };
  for (const line of lines) {
    const isContact: boolean = isContactLine(line) || (isBlock && isNameOfPlace(line, names));
    const isBelow: boolean = after === 'signature' && isContact;
    isBlock = isBelow;
    if (!isBelow && said.length > 0 && isSignatureLine(line, names)) after = 'signature';
    else if (!isBelow) for (const { words, alone } of splitPhrases(line, names)) takePhrase(words, alone);
  }
  return said;
};
