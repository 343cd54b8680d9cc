import { isCourtesy } from './find-around.ts';
import { isSignature, NO_NAMES } from './is-signature.ts';
import type { MailNames } from './names-in-mail.ts';
import { plainWords } from './plain-words.ts';
import { weighListed, weighPhrase } from './weigh-phrase.ts';

export interface Phrase {
  /** Plain words, without marks at their ends. */
  words: string;
  /** It is all that its line says. */
  alone: boolean;
}

/** Marks that somebody spoke, and the phone wrote down. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/\s+full stop\b/gi, '.'],
  [/\s+comma\b/gi, ','],
  [/\s+exclamation (?:mark|point)\b/gi, '!'],
  [/\s+question mark\b/gi, '?'],
];
const MARKS = /[.!,;]+(?:\s+|$|(?=\p{L}))|:\s+|\s-+\s*|\s*-+\s/u;
/** "I, Fiona Reid, agree". */
const I_BY_NAME =
  /\bI,? ((?:(?:Mrs?|Ms|Miss|Dr)\.? )?\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+){0,2}),? (?=(?:agree|consent|give|do|hereby|am|confirm|refuse|decline|object)\b)/gu;
/** "No thank you, not just now" is one phrase: without the thanks it may mean "not yet". */
const POLITE_NOT =
  /(?<=\bno,? (?:thank(?:s| you)|sorry)),\s*(?=not (?:at|just|right|for|this|on)\b)|(?<=\bno),\s*(?=(?:thank(?:s| you)|sorry),?\s+not (?:at|just|right|for|this|on)\b)/gi;
/** "Yes please x". */
const KISSES = /(?<=\p{L}) x{1,5}$/u;
/** What somebody does besides understanding: "I understand and agree". */
const GOES_ON = /^(?:agree|consent|give|do not|confirm)\b/;
const CONCEDES = /^(?:no )?(?:thanks(?: .*)?|(?:i am |we are )?sorry(?: .*)?|apologies|unfortunately)$/;
/** May stand before a yes and before a no without a mark between. */
const POLITE = {
  yes: /^(?:(?:ok|thanks|please|sorry|hi|hello|hey|definitely|absolutely|certainly|of course)(?: |$))*$/,
  no: /^(?:(?:thanks|sorry|hi|hello|hey)(?: |$))*$/,
};
/** "Hi Morag yes please". */
const GREETED = /^(?:hi|hiya|hello|hey) (\p{L}+)$/u;
const BARE = /^(.*?)\s*\b(yes|no)\b\s*(.*)$/;

const sayMarks = (line: string): string => SPOKEN.reduce((rest, [spoken, mark]) => rest.replace(spoken, mark), line);

/** "I understand and agree" is "I understand" and "I agree". */
const splitAnd = (phrase: string, names: MailNames): string[] => {
  if (isCourtesy(phrase) || isSignature(phrase, { names, whereNamesStand: true, afterSigning: false })) return [phrase];
  const [first = '', ...rest] = phrase.split(/ (?:and|&) /);
  const subject = /^(?:yes )?(i|we) /.exec(first)?.[1];
  return [first, ...rest.map((part) => (subject !== undefined && GOES_ON.test(part) ? `${subject} ${part}` : part))];
};

/** "Thanks but no": a "but" between kind words and a no turns nothing. Any other stays in its phrase, which is then unknown. */
const splitBut = (phrase: string): string[] => {
  const at = phrase.indexOf(' but ');
  if (at === -1) return [phrase];
  const [before, after] = [phrase.slice(0, at), phrase.slice(at + ' but '.length)];
  const isKind =
    (CONCEDES.test(before) && weighPhrase(after) === 'no') || (weighPhrase(before) === 'no' && CONCEDES.test(after));
  return isKind ? [before, after] : [phrase];
};

const isGreeted = (phrase: string): boolean => {
  const name = GREETED.exec(phrase)?.[1];
  return name !== undefined && !NO_NAMES.test(name);
};

/** "Yes thanks for asking" is "yes" and "thanks for asking"; a phrase that is listed as a whole stays whole. */
const splitBare = (phrase: string): string[] => {
  if (weighPhrase(phrase) !== 'unknown') return [phrase];
  const [, before = '', answer = '', after = ''] = BARE.exec(phrase) ?? [];
  if (answer === '') return [phrase];
  const isPolite = POLITE[answer === 'yes' ? 'yes' : 'no'].test(before) || isGreeted(before);
  // "No he is fine" may answer another question, and "yes no problem" holds both words: such remarks stand by themselves.
  if (/^(?:no|thanks to)\b/.test(after) || (weighListed(after) === 'unknown' && weighPhrase(after) !== 'unknown'))
    return [phrase];
  if (!isPolite && (after !== '' || weighPhrase(before) === 'unknown')) return [phrase];
  return [isPolite ? '' : before, answer, after].filter((part) => part !== '');
};

/** "Hello, this is Fiona". */
const INTRODUCES = /^(?:(?:hi|hello|hiya) )?(?:this is|i am)$/;

/** "Yes I agree fiona reid": whoever writes without marks may sign without one. */
const splitName = (phrase: string, names: MailNames): string[] => {
  const { addressee } = names;
  if (addressee.size === 0 || isSignature(phrase, { names, whereNamesStand: true, afterSigning: false }))
    return [phrase];
  const words = phrase.split(' ');
  const from = words.findLastIndex((word) => !addressee.has(word)) + 1;
  const before = words.slice(0, from).join(' ');
  if (INTRODUCES.test(before)) return [phrase];
  return [before === 'from' ? '' : before, words.slice(from).join(' ')].filter((part) => part !== '');
};

const byName = (line: string, names: MailNames): string =>
  line.replace(I_BY_NAME, (all, name: string) =>
    isSignature(name.toLowerCase(), { names, whereNamesStand: true, afterSigning: false }) ? 'I ' : all,
  );

/** "Yes, I agree. Thanks, Fiona" is four phrases. */
export const splitPhrases = (line: string, names: MailNames): Phrase[] => {
  const parts = byName(sayMarks(line), names)
    // "F. Reid" is one name.
    .replace(/\b(\p{Lu})\.\s*(?=\p{Lu})/gu, '$1 ')
    .replace(/,\s*but\b/gi, ' but')
    .replace(POLITE_NOT, ' ')
    .split(MARKS)
    .map((part) => plainWords(part.replace(/^[*_•\s]+|[*_\s.!,;:]+$/g, '').replace(/\s+/g, ' '), names))
    .map((part) => part.replace(/^and /, '').replace(KISSES, ''))
    .filter((part) => part !== '');
  return parts
    .flatMap((part) => splitAnd(part, names))
    .flatMap((part) => splitName(part, names))
    .flatMap(splitBut)
    .flatMap(splitBare)
    .map((words, _, all) => ({ words, alone: all.length === 1 }));
};
