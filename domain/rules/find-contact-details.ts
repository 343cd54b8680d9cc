import { POSTCODE_AREAS } from '../lists/postcode-areas.ts';
import { findPhoneNumbers } from './find-phone-numbers.ts';
import { foldWithPositions } from './fold-with-positions.ts';

export interface ContactDetail {
  kind: 'phone' | 'email' | 'link' | 'handle' | 'postcode';
  /** Position in the text that was given, as `slice` takes it. */
  start: number;
  end: number;
  text: string;
}

type Found = Pick<ContactDetail, 'kind' | 'start' | 'end'>;

const NAME = '[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_])?(?:\\s+dot\\s+[a-z0-9_]{1,30}){0,2}';
const AT = '(?:\\s?@\\s?|\\s*[([{]\\s*(?:at|@)\\s*[)\\]}]\\s*|\\s+at\\s+)';
const DOT = '(?:\\s?\\.\\s?|\\s*[([{]\\s*(?:dot|\\.)\\s*[)\\]}]\\s*|\\s+dot\\s+)';
const ENDING = `(?:co${DOT}uk|org${DOT}uk|ac${DOT}uk|sch${DOT}uk|gov${DOT}uk|com|org|net|uk|scot|info|io|me|eu|de|pl|fr|es|ie)`;
const PROVIDER =
  '(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|msn|btinternet|sky|aol|protonmail|proton|mail|virginmedia|talktalk)';
/** Names of providers that are no other word. */
const CLEAR_PROVIDER = '(?:gmail|googlemail|hotmail|yahoo|icloud|btinternet|protonmail|virginmedia)';
const LABEL = '[a-z0-9][a-z0-9-]{0,62}';

const EMAILS: readonly RegExp[] = [
  // With a real @, or with both "at" and "dot" spelled out.
  new RegExp(`\\b${NAME}@${LABEL}(?:\\.${LABEL}){1,4}`, 'g'),
  new RegExp(`\\b${NAME}(?:\\s?@\\s?|\\s*[([{]\\s*(?:at|@)\\s*[)\\]}]\\s*)${LABEL}${DOT}${ENDING}\\b`, 'g'),
  new RegExp(`\\b${NAME}\\s+at\\s+${LABEL}(?:\\s*[([{]\\s*dot\\s*[)\\]}]\\s*|\\s+dot\\s+)${ENDING}\\b`, 'g'),
  // "fiona at gmail.com", "fiona at gmail": a word after "at" is an address only with a known provider.
  new RegExp(`\\b${NAME}${AT}${PROVIDER}${DOT}${ENDING}\\b`, 'g'),
  new RegExp(`\\b${NAME}${AT}${CLEAR_PROVIDER}\\b`, 'g'),
];

const LINKS: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.)[^\s<>"']{2,500}/g,
  /\b(?:t\.me|wa\.me|m\.me|fb\.me|youtu\.be|bit\.ly|goo\.gl|discord\.gg|snapchat\.com|instagram\.com)\/[^\s<>"']{1,200}/g,
  /\b[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z0-9-]{1,62}){0,3}\.(?:com|co\.uk|org\.uk|ac\.uk|sch\.uk|org|net|gg|io|tv|scot|info)\b(?:\/[^\s<>"']{0,200})?/g,
  /\b[a-z0-9][a-z0-9-]{1,62}(?:\s+dot\s+|\s*[([{]dot[)\]}]\s*)(?:com|co\s+dot\s+uk|org|net|gg)\b/g,
];

const PLATFORM =
  '(?:snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|whatsapp|discord|xbox|psn|playstation|gamertag|facebook|fb|messenger|telegram|signal|twitter|roblox|fortnite|steam|kik|skype|facetime|twitch|youtube)';
const INVITES = "(?:my|add me on|find me on|follow me on|message me on|dm me on|pm me on|i am on|i'm on|im on)";
/** A name on a platform holds no blank; an ordinary word after "my Xbox is" is none. */
const ORDINARY =
  '(?!(?:not|really|very|so|too|the|a|an|and|or|but|is|was|on|at|in|it|now|off|down|broken|banned|fun|good|great|bad|old|new|slow|dead|back|working|again|because|when|if|with|at|account|too|still|always|never|being|getting|got|has|gone|full|cool|best|better|worse|boring|quite|just|better|mostly|only|all|like|what|who|that|this|he|she|they|we|you|to|for|from)\\b)';
const USER = `@?${ORDINARY}[a-z0-9_](?:[a-z0-9._-]{1,30}[a-z0-9_])`;

const HANDLES: readonly RegExp[] = [
  /(?<![\w@.])@(?!\d+\s?(?:am|pm)\b)[a-z0-9_](?:[a-z0-9._]{0,28}[a-z0-9_])\b/g,
  /\b[a-z0-9_.]{2,32}#\d{4}\b/g,
  new RegExp(
    `\\b${INVITES}\\s+${PLATFORM}(?:'s)?(?:\\s+(?:name|user ?name|user|id|handle|tag|account))?\\s*(?:is|:|=|-|as|its|it's)?\\s*${USER}`,
    'g',
  ),
  new RegExp(`\\b${PLATFORM}(?:\\s+(?:name|user ?name|user|id|handle|tag))?\\s*[:=]\\s*${USER}`, 'g'),
  new RegExp(`\\b${PLATFORM}\\s+(?:name|user ?name|id|handle|tag)\\s+is\\s+${USER}`, 'g'),
];

const POSTCODE = /\b([a-z]{1,2})\d[a-z\d]?\s?\d[abd-hjlnp-uw-z]{2}\b/g;

const findAll = (text: string, kind: ContactDetail['kind'], forms: readonly RegExp[]): Found[] =>
  forms.flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  );

const findPostcodes = (text: string): Found[] =>
  [...text.matchAll(POSTCODE)]
    .filter((match) => POSTCODE_AREAS.has(match[1] ?? ''))
    .map((match) => ({ kind: 'postcode', start: match.index, end: match.index + match[0].length }));

/** A full stop or a bracket after an address belongs to the sentence. */
const trimEnd = (text: string, { kind, start, end }: Found): Found => ({
  kind,
  start,
  end: end - (/[.,;:!?)\]}]+$/.exec(text.slice(start, end))?.[0].length ?? 0),
});

/** The earlier kinds win where two overlap. */
const withoutOverlaps = (found: Found[]): Found[] => {
  const kept: Found[] = [];
  for (const next of found) {
    if (!kept.some((other) => next.start < other.end && other.start < next.end)) kept.push(next);
  }
  return kept;
};

/**
 * Finds what would let two people reach each other past the coordinator: phone numbers (also spelled out), e-mail addresses (also
 * "at … dot"), links, names on platforms, UK postcodes. It sorts the queue of a person who reads every word; it decides nothing.
 */
export const findContactDetails = (text: string): ContactDetail[] => {
  const folded = foldWithPositions(text);
  const found = withoutOverlaps([
    ...findAll(folded.text, 'email', EMAILS),
    ...findAll(folded.text, 'link', LINKS).map((link) => trimEnd(folded.text, link)),
    ...findPhoneNumbers(folded.text).map((phone) => ({ kind: 'phone' as const, ...phone })),
    ...findPostcodes(folded.text),
    ...findAll(folded.text, 'handle', HANDLES),
  ]);
  return found
    .map(({ kind, start, end }) => {
      const from = folded.positions[start] ?? 0;
      const to = folded.positions[end] ?? text.length;
      return { kind, start: from, end: to, text: text.slice(from, to) };
    })
    .sort((a, b) => a.start - b.start);
};
