import { mendLetters, stripMarkup } from './strip-markup.ts';

/**
 * Characters that nobody sees: joiners, marks of direction, variants of a shape, fillers, soft hyphens, controls. Not those that turn the
 * letters after them round, since then people see another word than we read.
 */
const INVISIBLE = /(?![\u200D\u202D\u202E])\p{Cf}|(?![\n\t])\p{Cc}|\u034F|[\u115F\u1160\u3164\uFFA0]|[\uFE00-\uFE0F]/gu;
const LINE_END = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/** One spelling of everything: NFKC, straight quotes, plain hyphens, no invisible characters, one kind of line end, no leftovers of HTML. */
export const tidyReply = (text: string): string =>
  stripMarkup(
    mendLetters(text)
      .normalize('NFKC')
      .replace(LINE_END, '\n')
      .replace(INVISIBLE, '')
      .replace(/[\u2018\u2019\u201A\u02BC\u00B4`]/g, "'")
      .replace(/[\u201C-\u201E]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-'),
  );
