import { CONTACT_LABELS, SIGNATURE_WORDS, SMALL_WORDS } from '../../lists/contact-words.ts';

const LONGEST_LINE = 120;
const ADDRESSES =
  /<?(?:https?:\/\/|www\.|mailto:)[^\s<>]{1,200}>?|<?[^\s<>@]{1,80}@[^\s<>@]{1,120}>?|\b[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}\.?(?:com|org|uk|scot|net)\b/gi;
const NUMBERS = /(?:\+|\(|\b)\d[\d ()-]{5,18}\d\b/g;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi;
/** What may be a condition or an answer, and never a job or a street. */
const SAYS_MORE = new RegExp(
  `\\b(?:${[
    'yes|no|not|nope|never|none|only|just|but|if|unless|until|except|without|with|via|by|from|as|when|where|while|during|under|after|before|per',
    'please|call|ring|texts?|messages?|video|audio|chat|meets?|camera|sessions?|agree|consent|stop|must|should|will|can|may|needs?|pending',
    'subject|conditions?|present|there|supervis\\w*|hours?|times?|term|days?|weeks?|weekends?|weekdays?|mornings?|afternoons?|evenings?',
    '(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:days?)?|he|she|they|him|her|them|his|their|my|your|our|we|you|i',
  ].join('|')})\\b`,
  'i',
);

/** A line of a signature that tells how or where to reach somebody, or what they do for a living. */
export const isContactLine = (line: string): boolean => {
  if (line.length > LONGEST_LINE) return false;
  const rest = line.replace(ADDRESSES, ' ').replace(NUMBERS, ' ').replace(POSTCODE, ' ');
  const words = rest.split(/[\s,:|()]+|\.(?=\s|$)/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const unlabelled = words.filter((word) => !CONTACT_LABELS.has(word.toLowerCase()));
  if (unlabelled.length === 0) return rest !== line;
  if (SAYS_MORE.test(rest) || SMALL_WORDS.has(words[0]?.toLowerCase() ?? '')) return false;
  const isPart = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word) || SMALL_WORDS.has(word.toLowerCase());
  return words.every(isPart) && words.some((word) => SIGNATURE_WORDS.has(word.toLowerCase()));
};
