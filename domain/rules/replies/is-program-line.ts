import { AROUND_PROGRAMS, DEVICE_WORDS, PROGRAM_NAMES, SENT_WORDS } from '../../lists/mail-programs.ts';

const LONGEST_LINE = 300;
/** "S21", "5G", "10". */
const MODEL = /^[a-z]?\d{1,4}[a-z+]{0,3}$/;
const ADDRESS = /^(?:https?:\/\/|www\.|mailto:)\S+$|^[\w-]+(?:\.[\w-]+)+$/;
const EXCUSE =
  /\b(?:please )?(?:excuse|forgive|pardon|ignore|apologies for|sorry for) (?:any |the |my )?(?:typos?|brevity|spelling|mistakes?|errors?|auto-?correct(?:ions?)?|spelling mistakes|typing errors)[.!]?$/i;

const OTHER_LINES: readonly RegExp[] = [
  /^(?:virus-free\.?|no virus found in this message\.?) ?(?:www\.\S{1,100})?$/i,
  /^(?:scanned|checked) (?:by|for viruses by) [\w .]{1,40}$/i,
  /^yahoo mail: search, organi[sz]e, conquer$/i,
  /^this e-?mail has been (?:scanned|checked) (?:for|by)\b.{0,120}$/i,
  /^please consider the environment before printing\b.{0,60}$/i,
  /^\[?(?:caution|warning|external)\]?:?(?: this)? (?:e-?mail|message) (?:originated|came|was sent|is) (?:from )?(?:outside|external)\b.{0,200}$/i,
  /^[[*\s]*external(?: (?:e-?mail|sender|message))?[\]*\s:]*$/i,
  /^you don't often get e-?mail from\b.{0,200}$/i,
  /^\[(?:cid|image|https?):[^\]]{1,300}\]$/i,
  /^\[message (?:clipped|truncated)\](?:\s+view entire message)?$/i,
  /^\[?quoted text hidden\]?$/i,
  /^sent with tuta(?:nota)?\b[;,:].{0,60}$/i,
];

const isNamed = (word: string): boolean => PROGRAM_NAMES.has(word);
const isThing = (word: string): boolean => isNamed(word) || DEVICE_WORDS.has(word);
const isAround = (word: string): boolean => AROUND_PROGRAMS.has(word) || MODEL.test(word) || ADDRESS.test(word);

/** Somebody's phone is named after its owner, and "phone" may be somebody's whole point: every single word must be a program's. */
const isSentFrom = (line: string): boolean => {
  const words = line
    .toLowerCase()
    .split(/[\s,:]+|\.(?=\s|$)|\s-\s/)
    .filter((word) => word !== '' && word !== '-');
  // "Von meinem iPhone gesendet" ends with it.
  const [first = '', ...rest] = SENT_WORDS.has(words.at(-1) ?? '') ? words.toReversed() : words;
  if (!SENT_WORDS.has(first) || !rest.every((word) => isThing(word) || isAround(word))) return false;
  return first === 'get' ? rest.some(isNamed) : rest.some(isThing);
};

const PICTURE = /^\s*\[https?:[^\]\s]{1,300}\]/;

/** Without the marks of bold, and without the addresses of links: "[Proton Mail](https://…)", "Mail<https://…>". */
const bare = (line: string): string =>
  line
    .trim()
    .replace(/^[*_]+|[*_]+$/g, '')
    .replace(/\[([^\][]{1,60})\]\([^()]{1,200}\)/g, '$1')
    .replace(/\[https?:[^\]\s]{1,300}\]/g, ' ')
    .replace(/<https?:\/\/[^<>\s]{1,300}>/g, ' ')
    .trim();

/** A line that a mail program, a phone or an employer's server adds by itself, such as "Sent from my iPhone". */
export const isProgramLine = (line: string): boolean => {
  const text = bare(line);
  if (text === '') return PICTURE.test(line);
  if (text.length > LONGEST_LINE) return false;
  if (OTHER_LINES.some((form) => form.test(text))) return true;
  const unexcused = text.replace(EXCUSE, '').trim();
  return unexcused === '' || isSentFrom(unexcused);
};
