import type { MailNames } from './names-in-mail.ts';

type Change = readonly [RegExp, string];

const SHORT_FORMS: readonly Change[] = [
  [/\bi'?m\b/g, 'i am'],
  [/\b(we|they|you)'re\b/g, '$1 are'],
  [
    /\b(that|this|it|he|she|child)'s (?=(?:(?:really|always|just|already|also|so) )?(?:been|got|had|missed|enjoyed|loved|decided|said|taken)\b)/g,
    '$1 has ',
  ],
  [/\b(that|this|it|he|she|what)'s\b/g, '$1 is'],
  [/\bchild's(?= (?:not|very|really|so|keen|happy|excited|looking|allowed)\b)/g, 'child is'],
  [/\bthats\b/g, 'that is'],
  [/\bits(?= (?:a|fine|ok|okay|good|not)\b)/g, 'it is'],
  [/\b(i|we|you|they)'ve\b/g, '$1 have'],
  [/\b(i|we|you|they|he|she|child)'d\b/g, '$1 would'],
  [/\b(i|we|you|they|he|she|child)'ll\b/g, '$1 will'],
  [/\b(do|does|did|is|are|was|would|could|should|have|has|had)n'?t\b/g, '$1 not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(?:can'?t|cannot)\b/g, 'can not'],
  [/\blet'?s\b/g, 'let us'],
];

/** Spellings of phones, of the north, and thanks in the languages of our readers. */
const SPELLINGS: readonly Change[] = [
  [/\boch,? (?=(?:yes|aye)\b)/g, ''],
  [/\b(?:yep|yup|yeah|aye)\b/g, 'yes'],
  [/\b(?:dinnae|dinna|dinny)\b/g, 'do not'],
  [/\b(did|does|is|would|could|has|have|was)n(?:ae|a)\b/g, '$1 not'],
  [/\b(?:cannae|canna|canny)\b/g, 'can not'],
  [/\bnae (?=bother|problem|worries)/g, 'no '],
  [/\bwi (?=me|us|this|that|it|him|her)/g, 'with '],
  [/\b(?:agre|aggree|argee|agreee|agee)\b/g, 'agree'],
  [/\b(?:concent|consnet|consant)\b/g, 'consent'],
  [/\b(?:permision|permisson|premission|permissions)\b/g, 'permission'],
  [/\b(?:fne|fien|finr)\b/g, 'fine'],
  [/\b(?:happpy|hapy|hppy)\b/g, 'happy'],
  [/\b(?:nope|nah|naw)\b/g, 'no'],
  [/\b(?:pls|plz|plse|plese|pleas|plase|pleae|pleease)\b/g, 'please'],
  [/\b(?:okay|okey|alright|all right)\b/g, 'ok'],
  [
    /\b(?:thank ?you|thank ?u|many thanks|thanks|thanx|thnx|thx|thnaks|thansk|tahnks|thanls|thank yo|ty|ta|cheers)\b/g,
    'thanks',
  ],
  [
    /(?<!\p{L})(?:dziękuj[eę]|dziekuj[eę]|dzięki|дякую|спасибо|shukran|shukri?ya|shukria|tapadh (?:leibh|leat)|danke(?: sch[oö]n)?|merci(?: beaucoup)?|gracias|grazie|obrigad[oa]|mul[tț]umesc|ačiū|paldies|jazak ?allah(?: khair(?:an)?)?|شكرا|شکریہ)(?!\p{L})/gu,
    'thanks',
  ],
  [/\bthanks(?: (?:thanks|very much|so much|a lot|again|kindly|indeed|in advance))+\b/g, 'thanks'],
  [/\bboth of us\b/g, 'us'],
  [/\bwe (are )?(?:both|all)\b/g, 'we $1'],
  [/\b(i|we|i am|we are) (?:also|hereby|happily|gladly|willingly)\b/g, '$1'],
];

/** "All" is all of the question, unless it stands beside a "not": "I do not agree to all" may mean some. */
const WHOLES: readonly Change[] = [
  [
    /\b(?:all of (?:this|that|it|these|them|those|the above)|all (?:this|that|these|those|the above)|everything)\b(?! (?:you|mentor)\b)/g,
    'this',
  ],
  [/\ball (?:of )?(?:the |these |those )?ways\b/g, 'the ways'],
  [/\b(to|with) all(?: (?:three|3))?$/g, '$1 this'],
  [/\ball (?:three|3)(?: (?:ways|options|methods|of (?:them|these|those)))?(?: (?:listed|above|mentioned))?$/g, 'this'],
  [/\b(this) in (?:your|the|this) (?:e-?mail|letter|message)$/g, '$1'],
];

/** Who it is about, and what it is about. */
const MEANINGS: readonly Change[] = [
  [
    /\b(?:her|his|their) (?=mentor\b|mum\b|mam\b|mother\b|dad\b|father\b|parent\b|carer\b|guardian\b|foster\b)/g,
    "child's ",
  ],
  [/\b(?:my|our) (?:own )?(?:wee )?(?:child|son|daughter|boy|girl|lad|lass|foster (?:child|son|daughter))\b/g, 'child'],
  [/^((?:yes|no) )?for (?:him|her|them)$/g, '$1for one of them'],
  [/\b(?:him|her|he|she|they|them)\b/g, 'child'],
  [
    /(?<!\bi am )\b(?:both )?(?:my (?:husband|wife|partner)|child's (?:mum|mother|dad|father)|child) and i(?: both)?\b|\bi and (?:my (?:husband|wife|partner)|child)(?: both)?\b/g,
    'we',
  ],
  [/\b(?:me and (?:my (?:husband|wife|partner)|child's (?:mum|mother|dad|father)|child))\b/g, 'we'],
  [/\b(?:child's|the|a) mentor\b/g, 'mentor'],
  [/\b(child|mentor)(?:,? \1)+\b/g, '$1'],
  [/\b(?:child and mentor|mentor and child)(?= (?:to |keeping|staying|being))/g, 'child'],
  [/\bmentor (to keep|keeping|to stay|staying) in (touch|contact) with child\b/g, 'child $1 in $2 with mentor'],
  [/\bthe above\b/g, 'this'],
  [/\bin (?:the|your) (?:programme|program|scheme|project)\b/g, 'in this'],
  [
    /\b(?:(?:any|all) (?:of )?)?(?:the|these|those|your) (?:three )?ways(?: listed| above| mentioned| you (?:list|mention|ask)(?:ed)?| described| set out| given| in (?:the|your) e-?mail)?(?: (?:to keep|of keeping|to stay|of staying) in (?:touch|contact))?\b/g,
    'this',
  ],
  [/\b(?:the )?(?:digital |breakthrough )*mentoring(?: (?:programme|program|scheme|project|service))?\b/g, 'this'],
  [/\b(?:that|it|these)\b/g, 'this'],
];

/** Words that only make an answer stronger; beside a "not" they may turn it, so there they stay. */
const STRONGER =
  /\b(?:very|really|most definitely|strongly|fully|totally|completely|absolutely|definitely|certainly|perfectly|entirely|quite|more than|wholeheartedly|100%|of course)(?: |$)/g;
const TURNS = /\b(?:no|not|never|nor|neither|without|hardly|nothing|none)\b/;

const apply = (text: string, changes: readonly Change[]): string =>
  changes.reduce((rest, [from, to]) => rest.replace(from, to), text);

const escapeMarks = (word: string): string => word.replace(/[^\p{L}]/gu, '\\$&');

/** The child's name, with the surname that our mail has, is "child". One of two names is not all that was asked. */
const nameChild = (phrase: string, { child, addressee }: MailNames): string => {
  if (child.size > 1) return phrase.replace(/\b(?:he|she|him|her)\b/g, 'one of them');
  const surname = addressee.size === 0 ? '' : `(?: (?:${[...addressee].map(escapeMarks).join('|')}))?`;
  return [...child].reduce(
    (rest, name) => rest.replace(new RegExp(`(?<!\\p{L})${escapeMarks(name)}${surname}(?!\\p{L})`, 'gu'), 'child'),
    phrase,
  );
};

/** "For Callum to take part": a name where only the child's can stand, when our mail has it or is not known. */
const SLOT =
  /\b(for|want|wish for|wish|allow|like|prefer|to) (?!(?:this|that|it|him|her|them|child|me|us|you|my|our|the|all|be|both|each)\b)(\p{L}+) (?=(?:to|not to|taking|doing|joining|keeping|staying)\b)/gu;

const nameSlot = (phrase: string, { child, others }: MailNames): string =>
  child.size > 0
    ? phrase
    : phrase.replace(SLOT, (all, before: string, name: string) =>
        others.size === 0 || others.has(name) ? `${before} child ` : all,
      );

const GREETS = /^(?:hi|hiya|hello|hey|dear|thanks|thank ?you|regards)\b/;

/** "With Donald": whoever our mail names beside the child. Elsewhere only who is called the mentor, unless greeted or thanked. */
const nameMentor = (phrase: string, { mentor, others }: MailNames): string => {
  const named = phrase.replace(/\bwith (\p{L}+)/gu, (all, name: string) => (others.has(name) ? 'with mentor' : all));
  if (GREETS.test(named) || mentor.has(named)) return named;
  return named.replace(/(?<!\p{L})\p{L}+(?!\p{L})/gu, (word) => (mentor.has(word) ? 'mentor' : word));
};

/** A phrase in the few words that the lists of answers are written in; in lower case, `child`, `mentor` and `this` for all their names. */
export const plainWords = (phrase: string, names: MailNames): string => {
  const named = nameMentor(nameSlot(nameChild(phrase.toLowerCase(), names), names), names);
  const spelled = apply(apply(named, SHORT_FORMS), SPELLINGS);
  const whole = TURNS.test(spelled.replace(/^no /, '')) ? spelled : apply(spelled, WHOLES);
  const plain = apply(whole, MEANINGS);
  return (TURNS.test(plain) ? plain : plain.replace(STRONGER, '')).replace(/\s+/g, ' ').trim();
};
