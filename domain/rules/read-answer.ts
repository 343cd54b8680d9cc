import { MOST_CHARACTERS, ownLines } from './reply-lines.ts';

export interface ReadAnswer {
  answer: 'yes' | 'no' | 'unclear';
  /** Which rule decided; a name, never words of the mail. */
  reason: string;
}

/** Goes into the evidence with each answer; raise it when a rule below changes. */
export const READ_ANSWER_VERSION = 'read-answer.1';

/** Words around an answer that change nothing. */
const GREETING =
  /^(hi|hello|hey|dear|good (morning|afternoon|evening)|morning|afternoon|to whom it may concern)\b[\p{L}\s.'-]{0,40}[,!.]*$/iu;
const CLOSING =
  /^(many thanks|thanks|thank you|thank you very much|thanks very much|ta|cheers|kind regards|best regards|warm regards|regards|best wishes|all the best|best|yours sincerely|yours|kindest regards|take care|speak soon)\b[!.,\s]*([\p{L}][\p{L}'.-]*\s*){0,4}[!.,x\s]*$/iu;
const NAME = /^[\p{Lu}][\p{L}'-]{1,20}(\s[\p{Lu}][\p{L}'.-]{0,25}){0,3}[.,x\s]*$/u;

const POLITE =
  '(?:,?\\s*(?:please|thanks|thank you|thanks very much|thank you very much|many thanks|of course|definitely|absolutely))*';
const END = `${POLITE}[.!\\s]*$`;
const WE = '(?:i|we)';

const YES: readonly RegExp[] = [
  new RegExp(`^(?:yes|yep|yeah|aye|yes yes)${END}`, 'i'),
  new RegExp(
    `^(?:yes[,.!\\s-]*)?(?:that is|that's|it is|it's|this is) (?:ok|okay|fine|all right|alright) (?:with|by) (?:me|us)${END}`,
    'i',
  ),
  new RegExp(
    `^(?:yes[,.!\\s-]*)?${WE} (?:do |both |fully |am happy to |are happy to |would like to )?(?:agree|consent|give (?:my|our) (?:consent|permission))(?: to (?:this|it|all of (?:this|it)))?${END}`,
    'i',
  ),
  new RegExp(
    `^yes[,.!\\s-]*${WE}(?:'m| am|'re| are) happy (?:with (?:this|that|it)|for (?:this|it) to (?:go ahead|start|happen))${END}`,
    'i',
  ),
  new RegExp(`^(?:agreed|i agree|we agree)${END}`, 'i'),
];

const NO: readonly RegExp[] = [
  new RegExp(`^(?:no|nope|nah|no no|no,? sorry|sorry,? no)${END}`, 'i'),
  new RegExp(
    `^(?:no[,.!\\s-]*)?${WE} (?:do not|don't|dont|can't|cannot|won't|will not) (?:agree|consent|give (?:my|our) (?:consent|permission)|want this)(?: to (?:this|it|any of (?:this|it)))?${END}`,
    'i',
  ),
  new RegExp(`^no[,.!\\s-]*(?:thanks|thank you)[,.!\\s-]*${WE}(?: would|'d) (?:rather|prefer) not(?: to)?${END}`, 'i'),
  new RegExp(`^(?:no[,.!\\s-]*)?${WE}(?: would|'d) (?:rather|prefer) not(?: to)?${END}`, 'i'),
  new RegExp(`^(?:no[,.!\\s-]*)?not (?:for us|for me)${END}`, 'i'),
  new RegExp(`^(?:please )?stop${END}`, 'i'),
];

/** A message that one of these stands in is for a person, whatever else it says. */
const DOUBT =
  /\?|\b(but|if|only|unless|until|except|however|maybe|perhaps|though|although|not sure|unsure|depends|both|gran|granny|grandad|neighbour|step ?(mum|dad)|on behalf|brother|sister|twins|sarcas)\b/i;

const unclear = (reason: string): ReadAnswer => ({ answer: 'unclear', reason });

const tidy = (line: string): string =>
  line
    .replace(/[\u{1F300}-\u{1FAFF}\u2600-\u27BF\uFE0F]/gu, '')
    .replace(/^["'*_\s]+|["'*_\s]+$/g, '')
    .replace(/\s+/g, ' ');

/** Splits "Yes, I agree. Thanks, Fiona" so that the thanks can be left aside. */
const sentences = (line: string): string[] =>
  line
    .split(/(?<=[.!])\s+/)
    .map(tidy)
    .filter((part) => part !== '');

const isAround = (part: string, at: number, all: string[]): boolean =>
  (at === 0 && all.length > 1 && GREETING.test(part)) ||
  CLOSING.test(part) ||
  (at > 0 && NAME.test(part) && !/^(yes|no)\b/i.test(part));

/** One whole clear answer and nothing else. Both words, a condition, a question or a second thought is for a person. */
export const readAnswer = ({ text, sent = '' }: { text: string; sent?: string }): ReadAnswer => {
  if (text.length > MOST_CHARACTERS) return unclear('too-long');
  const parts = ownLines(text, sent).flatMap(sentences);
  const said = parts.filter((part, at) => !isAround(part, at, parts));
  if (said.length === 0) return unclear('empty');
  if (said.some((part) => DOUBT.test(part))) return unclear('doubt');
  const answers = said.map((part) =>
    YES.some((form) => form.test(part)) ? 'yes' : NO.some((form) => form.test(part)) ? 'no' : 'other',
  );
  if (answers.includes('other')) return unclear('other-words');
  if (answers.every((answer) => answer === 'yes')) return { answer: 'yes', reason: 'whole-yes' };
  if (answers.every((answer) => answer === 'no')) return { answer: 'no', reason: 'whole-no' };
  return unclear('yes-and-no');
};
