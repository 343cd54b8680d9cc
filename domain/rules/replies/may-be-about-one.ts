import { takeNewText } from './take-new-text.ts';

/** Words for one of several young people: "yes for my daughter", "no for him", "the younger one". */
const ONE =
  /\b(?:he|him|his|she|hers?|child|son|daughter|boy|girl|lad|lass|twin|one|first|second|other|(?:old|eld|young)(?:er|est)|latter|former)\b/i;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u);

/** Whether a reply to a mail about several young people may tell them apart: then it counts for none of them by itself. */
export const mayBeAboutOne = ({
  text,
  sent,
  firstNames,
}: {
  text: string;
  /** Our mail, which names them all. */
  sent: string;
  firstNames: readonly string[];
}): boolean => {
  const { lines, strays } = takeNewText({ text, sent });
  const names = new Set(firstNames.flatMap(wordsOf));
  return [...lines, ...strays].some((line) => ONE.test(line) || wordsOf(line).some((word) => names.has(word)));
};
