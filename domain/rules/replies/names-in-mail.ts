import { TITLES } from '../../lists/courtesies.ts';

/** Who is named in the mail that a reply answers. All in lower case. */
export interface MailNames {
  /** To whom it is addressed; empty when it greets nobody by name. */
  addressee: ReadonlySet<string>;
  /** About whom it is; more than one in a mail about brothers and sisters. */
  child: ReadonlySet<string>;
  /** With whom the child would keep in touch. */
  mentor: ReadonlySet<string>;
  /** Everybody else, and every other word with a capital letter. */
  others: ReadonlySet<string>;
}

/** "Dear Fiona Reid," in our mails. */
const SALUTATION = /^\s*(?:dear|hello|hi|hey) ([\p{L}][^,\n]{0,80}),?\s*$/imu;
/** The same where a mail program put our whole mail in one line: "… wrote: Dear Fiona Reid, Callum has …". */
const FLAT_SALUTATION = /(?:[:>]|\s)\s*dear (\p{L}[^,\n]{0,80}),\s/iu;
/** To nobody by name. */
const ANYBODY = new Set(
  'parent parents carer carers guardian guardians or and sir madam all both family there team everyone'.split(' '),
);
/** Where only the name of a child stands, in our mails, the surest places first: "Callum's mentor", "Callum would like", "for Callum to". */
const CHILD: readonly RegExp[] = [
  /(?<!\p{L})(\p{Lu}\p{L}{1,30})'s (?:\S{1,30} )?mentor/gu,
  /(?<!\p{L})(\p{Lu}\p{L}{1,30}) (?:has an?|would like|would love|wants|needs|is keen|can keep|can stay|to take part|taking part)\b/gu,
  /\b(?:[Ff]or|[Ii]f|[Cc]hild,?|[Ss]on,?|[Dd]aughter,?|[Pp]upil,?) (\p{Lu}\p{Ll}{1,30})(?='s\b| to\b| and\b| (?:can|may|needs)\b)/gu,
];
/** "A mentor at school, called Donald", "Callum's mentor is Donald". */
const MENTOR = /\bmentor(?: at school)?(?:,? (?:called|named|is))? (\p{Lu}\p{L}{1,30})\b/gu;
/** Words that stand in such places with a capital letter and are nobody's name. */
const NO_NAME = new Set(
  (
    'i you he she they we it this that yes no not google meet meets breakthrough zoom teams whatsapp school schools parent parents mentor mentors the a your our ' +
    'my nobody everyone anyone somebody please if when while monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december digital mentoring young people children message messages video audio chat call calls'
  ).split(' '),
);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[ ./]+/)
    .filter(Boolean);

/** Reads the names out of our mail, or out of what is quoted of it. */
export const namesInMail = (sent: string): MailNames => {
  const greeted = wordsOf((SALUTATION.exec(sent) ?? FLAT_SALUTATION.exec(sent))?.[1] ?? '').filter(
    (word) => !TITLES.has(word),
  );
  const addressee = new Set(greeted.every((word) => ANYBODY.has(word)) ? [] : greeted);
  const isName = (word: string): boolean =>
    !NO_NAME.has(word.replace(/s$/, '')) && !NO_NAME.has(word) && !addressee.has(word);
  const named = CHILD.map((place) =>
    [...sent.matchAll(place)].map(([, name = '']) => name.toLowerCase()).filter(isName),
  );
  const child = new Set(named.find((names) => names.length > 0));
  const capitals = [...sent.matchAll(/\p{Lu}\p{L}+/gu)].map(([word]) => word.toLowerCase());
  const called = [...sent.matchAll(MENTOR)].map(([, name = '']) => name.toLowerCase());
  const mentor = new Set(called.filter((name) => isName(name) && !child.has(name)));
  return { addressee, child, mentor, others: new Set(capitals.filter((word) => isName(word) && !child.has(word))) };
};
