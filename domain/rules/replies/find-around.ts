import { CLOSINGS, GREETING_WORDS, GREETINGS, HEADINGS, SIGNING } from '../../lists/courtesies.ts';
import { isContactLine } from './is-contact-line.ts';
import { isProgramLine } from './is-program-line.ts';
import { isRole, isSignature, NO_NAMES } from './is-signature.ts';
import type { MailNames } from './names-in-mail.ts';

export type Around = 'greeting' | 'closing' | 'signing' | 'signature' | 'program' | 'none';

export interface Place {
  names: MailNames;
  /** An answer stands before it. */
  afterAnswer: boolean;
  /** What stood just before it. */
  after: Around;
  /** It is all that its line says. */
  alone: boolean;
}

const GREETING = new RegExp(`^(?:${GREETINGS.join('|')})$`);
const GREETED = new RegExp(`^${GREETING_WORDS} ((?:\\p{L}[\\p{L}'-]*\\.? ?){1,4})$`, 'u');
const CLOSING = new RegExp(`^(?:${CLOSINGS.join('|')})(?: x{1,5})?$`);
const HEADING = new RegExp(`^(?:${HEADINGS.join('|')})$`);
/** "This is Fiona", "Fiona here". */
const INTRODUCED = /^(?:(?:hi|hello|hiya) )?(?:(?:this is|i am) (.+)|(.+) here)$/;
/** "Hi Morag hope you are well". */
const HOPED = new RegExp(`^${GREETING_WORDS} \\p{L}+ ((?:i )?hope .+)$`, 'u');
const FROM_NAME = /^from /;
const THANKED = /^(?:thanks|(?:kind |best )?regards|best wishes|all the best) (.+)$/;

/** "I hope you and yours are well", whatever stands around. */
export const isCourtesy = (phrase: string): boolean => CLOSING.test(phrase);

const isThanked = (name: string, { names }: Place): boolean => names.others.has(name) && !NO_NAMES.test(name);

const isBelowName = (phrase: string, { after }: Place): boolean =>
  after === 'signature' && (isRole(phrase) || isContactLine(phrase));

const findAfterAnswer = (phrase: string, place: Place): Around => {
  const { names, after, alone } = place;
  if (alone && FROM_NAME.test(phrase)) return findAfterAnswer(phrase.replace(FROM_NAME, ''), place);
  const whereNamesStand = alone || ['closing', 'signing', 'signature'].includes(after);
  const signing = { names, whereNamesStand, afterSigning: after === 'signing', afterThanks: after === 'closing' };
  if (isProgramLine(phrase)) return 'program';
  // Somebody's mum may be another person than the one we asked: only the name tells.
  if (isBelowName(phrase, place) || isSignature(phrase, signing)) return 'signature';
  const thanked = THANKED.exec(phrase)?.[1];
  if (thanked === undefined) return 'none';
  if (isThanked(thanked, place)) return 'closing';
  return isSignature(thanked, { ...signing, whereNamesStand: true, afterThanks: true }) ? 'signature' : 'none';
};

const findBeforeAnswer = (phrase: string, place: Place): Around => {
  const { names, after } = place;
  const thanked = THANKED.exec(phrase)?.[1];
  if (thanked !== undefined && isThanked(thanked, place)) return 'closing';
  if (GREETING.test(phrase) || HEADING.test(phrase)) return 'greeting';
  if (after === 'signature' && isRole(phrase)) return 'signature';
  const [, named = '', here = ''] = INTRODUCED.exec(phrase) ?? [];
  if (isSignature(named || here, { names, whereNamesStand: true, afterSigning: false })) return 'signature';
  const [, said = ''] = HOPED.exec(phrase) ?? [];
  if (CLOSING.test(said)) return 'greeting';
  // "Morag," above the answer.
  if (place.alone && isThanked(phrase, place)) return 'greeting';
  const greeted = GREETED.exec(phrase)?.[1];
  const isGreeted = greeted !== undefined && (CLOSING.test(greeted) || !NO_NAMES.test(greeted));
  return isGreeted ? 'greeting' : 'none';
};

/** What a phrase is that changes nothing: a greeting before the answer, thanks, a closing, and after it the name of whoever was asked. */
export const findAround = (phrase: string, place: Place): Around => {
  if (SIGNING.test(phrase)) return 'signing';
  if (CLOSING.test(phrase)) return 'closing';
  return place.afterAnswer ? findAfterAnswer(phrase, place) : findBeforeAnswer(phrase, place);
};
