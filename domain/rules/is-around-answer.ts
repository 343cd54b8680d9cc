import { FIRST_NAMES } from '../lists/first-names.ts';

export interface Place {
  /** An answer stands before it. */
  afterAnswer: boolean;
  /** Where people sign: on a line of its own, or just after thanks or a closing. */
  whereNamesStand: boolean;
  /** Names, in lower case, to which our mail was addressed; empty when it is not known. */
  addressee: ReadonlySet<string>;
}

const GREETING =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)|morning|afternoon|evening)(?: (?:there|all|team|everyone|sir|madam|sir or madam|sirs))?$/;
const GREETED = /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)) ((?:\p{L}[\p{L}'-]*\.? ?){1,4})$/u;
const CLOSING =
  /^(?:sorry for the (?:delay|late reply)|to whom it may concern|(?:many )?thanks(?: (?:very much|so much|again|in advance|for (?:this|asking|letting (?:me|us) know|your (?:email|message|help))))?|(?:thank you)(?: (?:very much|so much|again|for (?:this|asking(?: though)?|letting (?:me|us) know|your (?:email|message|help))))?|ta|cheers|(?:(?:kind|kindest|best|warm|warmest|many) )?(?:regards|wishes)|all the best|best|yours(?: (?:sincerely|faithfully|truly))?|sincerely|take care|sorry|x{1,4})$/;
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'mx']);
/** A name in a greeting is whoever they think they write to; these words there would say more. */
const NO_NAMES =
  /\b(yes|no|not|yep|yeah|nope|aye|maybe|perhaps|only|but|if|unless|messages?|video|audio|chat|calls?|meets?|phone|we|i|you|he|she|they|it|is|am|are|was|all|both|stop|never|none|sure|agrees?|consents?|says?|said|mum|dad|gran|nan|carer|and|with|for|later|once|twice|today|now)\b/;

const wordsOf = (phrase: string): string[] =>
  phrase.split(/[ .]+/).filter((word) => word !== '' && !TITLES.has(word) && !/^x{1,4}$/.test(word));

/** A signature: the person we wrote to. When that is not known, a first name that is no other word, where people sign. */
const isSignature = (phrase: string, { addressee, whereNamesStand }: Place): boolean => {
  const words = wordsOf(phrase);
  if (words.length === 0 || words.length > 4 || !words.every((word) => /^\p{L}[\p{L}'-]*$/u.test(word))) return false;
  const [first = '', ...rest] = words;
  if (addressee.size > 0) {
    const isThem = words.every((word) => addressee.has(word) || word.length === 1);
    // Our mail may have greeted by the first name only; whoever signs with another first name is somebody else.
    const isInFull =
      addressee.size === 1 && addressee.has(first) && rest.length === 1 && !NO_NAMES.test(rest.join(' '));
    return (isThem && words.some((word) => addressee.has(word))) || isInFull;
  }
  return whereNamesStand && FIRST_NAMES.has(first) && rest.length <= 1 && !NO_NAMES.test(rest.join(' '));
};

const THANKED = /^(?:(?:many )?thanks|thank you|cheers|ta|(?:kind |best )?regards|best wishes|all the best) (.+)$/;

/** Whether a phrase is thanks or a closing, which a name may follow. */
export const isClosing = (phrase: string): boolean => CLOSING.test(phrase);

/** Words around an answer that change nothing: a greeting before it, thanks, a closing, and after it the name of whoever was asked. */
export const isAroundAnswer = (phrase: string, place: Place): boolean => {
  if (isClosing(phrase)) return true;
  const greeted = GREETED.exec(phrase)?.[1];
  if (!place.afterAnswer) return GREETING.test(phrase) || (greeted !== undefined && !NO_NAMES.test(greeted));
  // "Thanks Fiona", in one breath.
  const thanked = THANKED.exec(phrase)?.[1];
  return thanked === undefined ? isSignature(phrase, place) : isSignature(thanked, { ...place, whereNamesStand: true });
};
