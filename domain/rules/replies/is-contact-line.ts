import { CONTACT_LABELS, SIGNATURE_WORDS, SMALL_WORDS } from '../../lists/contact-words.ts';
import { FIRST_NAMES } from '../../lists/first-names.ts';
import { NO_NAMES } from './is-signature.ts';
import type { MailNames } from './names-in-mail.ts';

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

/** "Follow me on Facebook & Instagram". */
const SOCIAL =
  /^(?:follow|find|like|join) (?:me|us) on (?:(?:facebook|instagram|twitter|linkedin|tiktok|x|&|and|,|or|youtube)[\s,.!]*){1,8}$/i;
/** "For and on behalf of Reid & Co". */
const FOR_FIRM =
  /^for (?:and on behalf of )?(?=\p{Lu}.*\b(?:co|company|ltd|limited|llp|plc|council|nhs|university|school|trust)\b)/iu;
/** "No. 7", "Tel No": a number. */
const NUMBER_OF = /\bNo\b[.:]?(?= ?(?:\d|SC\d|$))|\b(?:Tel|Phone|Reg|VAT|Charity|Company) No\b[.:]?/g;

/** Below a job or a number in a signature: an employer whose name has no word of that kind, all in capitals. */
export const isNameOfPlace = (line: string, { addressee, child, mentor }: MailNames): boolean => {
  const isPerson = (word: string): boolean =>
    FIRST_NAMES.has(word) || addressee.has(word) || child.has(word) || mentor.has(word);
  const all = line.split(/[\s,|]+/).filter((word) => /\p{L}/u.test(word));
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  const isInside = (word: string, at: number): boolean => at > 0 && SMALL_WORDS.has(word.toLowerCase());
  return (
    all.length > 1 &&
    all.length <= 6 &&
    !/[!?:;"]/.test(line) &&
    !SAYS_MORE.test(line) &&
    !NO_NAMES.test(line.toLowerCase()) &&
    !all.some((word) => isPerson(word.toLowerCase())) &&
    all.every((word, at) => isCapital(word) || isInside(word, at)) &&
    !SMALL_WORDS.has(all[0]?.toLowerCase() ?? '')
  );
};

/** A line of a signature that tells how or where to reach somebody, or what they do for a living. */
export const isContactLine = (line: string): boolean => {
  if (line.length > LONGEST_LINE) return false;
  if (SOCIAL.test(line)) return true;
  const rest = line
    .replace(FOR_FIRM, '')
    .replace(NUMBER_OF, ' ')
    .replace(ADDRESSES, ' ')
    .replace(NUMBERS, ' ')
    .replace(POSTCODE, ' ');
  const words = rest.split(/[\s,:|()]+|\.(?=\s|$)/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const unlabelled = words.filter((word) => !CONTACT_LABELS.has(word.toLowerCase()));
  if (unlabelled.length === 0) return rest !== line;
  if (SAYS_MORE.test(rest) || SMALL_WORDS.has(words[0]?.toLowerCase() ?? '')) return false;
  const isPart = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word) || SMALL_WORDS.has(word.toLowerCase());
  return words.every(isPart) && words.some((word) => SIGNATURE_WORDS.has(word.toLowerCase()));
};
