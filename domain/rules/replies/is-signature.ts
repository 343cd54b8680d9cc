import { TITLES } from '../../lists/courtesies.ts';
import { FIRST_NAMES } from '../../lists/first-names.ts';
import type { MailNames } from './names-in-mail.ts';

export interface SignaturePlace {
  names: MailNames;
  /** Where people sign: on a line of its own, or just after thanks or a closing. */
  whereNamesStand: boolean;
  /** Just after "Kind regards" and its like, where nothing but a name stands. */
  afterSigning: boolean;
  /** Just after thanks. */
  afterThanks?: boolean;
}

/** Where a name could stand, these say more than a name. */
export const NO_NAMES =
  /(?<!\p{L})(?:yes|no|not|yep|yeah|nope|aye|maybe|perhaps|only|but|if|unless|messages?|video|audio|chat|calls?|meets?|phone|we|i|you|he|she|they|it|is|am|are|was|all|both|stop|never|none|sure|agrees?|consents?|says?|said|mum|dad|gran|nan|carer|and|with|for|later|once|twice|today|now|just|child|mentor|this|please|sorry|ok|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mornings?|afternoons?|evenings?|weekdays?|weekends?|cancel|wait|hold|when|then|until|except|without|against|hardly|first|some|half|one|two|tomorrow|weekly|stop|change|withdraw)(?!\p{L})/u;
const ROLE =
  /^(?:(?:child's|child) )?(?:mum|mam|mammy|mummy|mother|dad|daddy|father|parent|parents|carer|guardian|foster (?:mum|dad|mother|father|parent|carer)|parent\/carer|mum and dad)$|^(?:mum|mother|dad|father|parent|carer|guardian|foster carer) (?:of|to) child$/;
/** A number to ring under a name, with or without a label. */
const NUMBER = /(?:\b(?:tel|mob|mobile|phone|t|m|on)[.:]* ?)?\+?\d[\d ()-]{7,16}\d/g;

/** "Fiona and Mark Reid": two sign, the one we wrote to among them. */
const TWO = /^(\p{L}+) (?:and|&|\+) (\p{L}+)( \p{L}[\p{L}'-]+)?$/u;

const wordsOf = (phrase: string): string[] =>
  phrase.split(/[ .]+/).filter((word) => word !== '' && !TITLES.has(word) && !/^x{1,4}$/.test(word));

/** Our mail may have greeted by the first name only, or people sign with their initial; whoever signs otherwise is somebody else. */
const isAddressee = (words: readonly string[], { addressee }: MailNames): boolean => {
  const known = words.filter((word) => addressee.has(word));
  const [first = '', ...rest] = words;
  const isInitial = (word: string): boolean =>
    word.length === 1 && [...addressee].some((name) => name.startsWith(word));
  if (known.length > 0 && words.every((word) => addressee.has(word) || isInitial(word))) return true;
  const [name = ''] = addressee;
  const isTheirs = first === name || (first.length === 1 && name.startsWith(first));
  return addressee.size === 1 && isTheirs && rest.length === 1 && !NO_NAMES.test(rest.join(' '));
};

/** The first letters of their first name, as in "Fi", where people sign. */
const isShortName = (
  [word = '', ...rest]: readonly string[],
  { names, afterSigning, afterThanks }: SignaturePlace,
): boolean => {
  const [name = ''] = names.addressee;
  const isWhereSigned = afterSigning || afterThanks === true;
  return isWhereSigned && rest.length === 0 && word !== '' && name.startsWith(word) && !NO_NAMES.test(word);
};

/** Nobody's name is known: a first name that is no other word, or whatever stands where only names do. */
const isAnyName = (words: readonly string[], { names, whereNamesStand, afterSigning }: SignaturePlace): boolean => {
  const [first = '', ...rest] = words;
  if (!whereNamesStand || rest.length > 1 || NO_NAMES.test(words.join(' ')) || names.child.has(first)) return false;
  return FIRST_NAMES.has(first) || afterSigning;
};

/** What somebody is to the child: "Ailsa's mum". */
export const isRole = (phrase: string): boolean => ROLE.test(phrase);

const isPair = (phrase: string, names: MailNames): boolean => {
  const [, one = '', other = '', surname = ''] = TWO.exec(phrase) ?? [];
  const [name = ''] = names.addressee;
  if (name === '' || (surname !== '' && !names.addressee.has(surname.trim()))) return false;
  const [known, unknown] = one === name ? [one, other] : [other, one];
  return known === name && !NO_NAMES.test(unknown) && !names.child.has(unknown) && !names.others.has(unknown);
};

/** The name of the person we wrote to, perhaps with a number. When that is not known, any name where people sign. */
export const isSignature = (phrase: string, place: SignaturePlace): boolean => {
  if (place.whereNamesStand && isPair(phrase, place.names)) return true;
  const words = wordsOf(phrase.replace(NUMBER, ' '));
  if (words.length === 0 || words.length > 4 || !words.every((word) => /^\p{L}[\p{L}'-]*$/u.test(word))) return false;
  if (place.names.addressee.size === 0) return isAnyName(words, place);
  return isAddressee(words, place.names) || isShortName(words, place);
};
