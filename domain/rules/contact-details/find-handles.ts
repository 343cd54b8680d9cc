import { isOrdinary } from '../../lists/ordinary-words.ts';
import { PLATFORM } from '../../lists/platforms.ts';
import type { Span } from './find-matches.ts';

const USER = '@?[a-z0-9_](?:[a-z0-9._-]{0,30}[a-z0-9_])?';
const MINE = '(?:my|ma|me|mah|our|the|his|her)';
const LABEL = '(?:user ?names?|usernames?|users?|name|id|handle|tag|account|profile|addy|nick(?:name)?)';
const IS =
  "\\s*(?:'s| is| iz|:|=|-+>?| as|,? its|,? it's| im| i'm| called| under| will be| would be)\\s*(?:just |still |now |called |simply |,? )?";
const I_AM = "(?:i'm|im|i am|am|it's|its|me is|name's|names|name is|called|as|under|by)";
/** Letters and figures, or two parts, as hardly any word is written. */
const MADE_UP =
  '(?:[a-z]{3,}[._-]?\\d{2,}[a-z0-9]*|[a-z]+\\d[a-z0-9]*[a-z]\\d?[a-z0-9]*|[a-z]{3,}(?:\\.[a-z]{1,2}|\\.\\d{1,4}|-\\d{1,4})(?=[\\s,!?)]|\\.?$)|[a-z]+\\.[a-z]+\\.[a-z0-9]+)';

const ON_PLATFORM = new RegExp(`\\b(?:${PLATFORM}|on there|online|username)\\b`);

/** Sure signs of a name on a platform. */
const END = '(?=$|[\\s]*[,.!\\n]|\\s+(?:if|and|on|add|btw|xx?|lol|pls|please|\\d)\\b)';
const CERTAIN: readonly RegExp[] = [
  /(?<![\w@.])@(?!\d+\s?(?:am|pm|ish|o'?clock)?\b)[a-z0-9_](?:[a-z0-9._]{0,28}[a-z0-9_])\b/g,
  /\b[a-z0-9_.]{2,32}#\d{3,5}\b/g,
  /\b[a-z0-9.]{1,30}_(?![a-z0-9_.]{0,30}\.(?:docx?|pdf|pptx?|xlsx?|txt|py|js|html|css|jpe?g|png|mp[34]|sb3)\b)[a-z0-9_.]{0,30}[a-z0-9_]/g,
  /\b[a-z0-9]{2,20} under ?score\b(?: [a-z0-9]{1,20})?/g,
  /\bsw-?\d{4}[- ]\d{4}[- ]\d{4}\b/g,
  /\bfriend code\b[^\d\n]{0,20}\d{4}[ -]?\d{4}[ -]?\d{4}\b/g,
  new RegExp(`\\b${PLATFORM} (?:id|code)(?: is|:)? ?\\d[\\d -]{5,20}`, 'g'),
  // "add me on snap, im ...": who says this and no more will be asked for the rest.
  new RegExp(
    `\\b(?:add|find|follow|friend|accept|search|message|msg|dm|pm|inbox|hmu|hit|get|catch|reach|contact|subscribe to|sub to)(?: for)? (?:me|ma|my|mine|us)(?: up)?(?: on| at| through| via| in| over)?(?: ma| my| the)? ${PLATFORM}\\b(?:,? ?${I_AM} ${USER}|,? (?=[a-z._]*\\d)${USER})?`,
    'g',
  ),
  new RegExp(
    `\\bon (?:my |ma )?${PLATFORM},?(?: still| just| too)? (?:as|under|i'm called|im called|called|name is|name's|user ?name|under the name(?: of)?|my name is|i go by|by the name of) ${USER}`,
    'g',
  ),
  new RegExp(`\\b(?:look|search)(?: me)?(?: up| for)? ["']?[a-z0-9][^\\n"']{1,30}["']? on ${PLATFORM}\\b`, 'g'),
];

/** A name follows or stands before, unless it is an everyday word. Group 1 is that name. */
const PERHAPS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.!?,\\n]\\s?|\\b(?:and|so|just|please|pls|can|to|then) )(?:add|follow|search|find|friend|message|dm|sub to|look up)(?: for| up)? (?!me |him |her |them |my |your |us |people )(${USER}) on ${PLATFORM}\\b`,
    'g',
  ),
  new RegExp(`\\b(?:snap|insta|discord|whats ?app|facetime|skype|dm|tag) me,? (?:at |on |as |im |i'm )?(${USER})`, 'g'),
  new RegExp(`\\b(?:${MINE} )?${PLATFORM}(?:'s)?(?: ${LABEL}| friend code)?\\s?[:=]\\s?(${USER})${END}`, 'g'),
  new RegExp(`\\b${MINE} ${PLATFORM}(?: ${LABEL})?${IS}(${USER})`, 'g'),
  new RegExp(`\\b${PLATFORM} ${LABEL}${IS}(${USER})`, 'g'),
  new RegExp(
    `\\b(?:my|ma|mah) (?:[a-z]+ ){0,4}(?:user ?name|tag|handle|i\\.?d\\.?|name|user)(?: on (?:there|it|${PLATFORM}))${IS}(${USER})`,
    'g',
  ),
  new RegExp(`\\b(?:user ?name|gamer ?tag|gt|handle|screen ?name)(?: on there)?${IS}(${USER})`, 'g'),
  new RegExp(
    `\\b(?:i'm|im|i am|it's me|its me|we're|name's)(?: just| called| still| also| known as| down as)? (${USER})(?: [a-z0-9]{1,2})? (?:on|in) ${PLATFORM}\\b`,
    'g',
  ),
  new RegExp(`\\bon ${PLATFORM},? (?:i'm|im|i am|its|it's)(?: just| called| still| under| as)? (${USER})${END}`, 'g'),
  new RegExp(`\\b(${USER})(?:'s| is|s) (?:my|ma) ${PLATFORM}(?: ${LABEL})?${END}`, 'g'),
  new RegExp(`\\b(?:put|type|stick|bung|google|enter)(?: in)? (${USER}) (?:into|in|on) ${PLATFORM}\\b`, 'g'),
  new RegExp(
    `\\b(?:user(?:name)?|profile|author|account|player|channel|page|tag|someone)(?: is| called| named)?:? ["'](${USER})["']`,
    'g',
  ),
  new RegExp(`\\b${PLATFORM} (?:page|profile|channel|blog|account) is under (${USER})`, 'g'),
  new RegExp(`\\b${PLATFORM} is (${USER}) (?:with|all one word|no spaces|no caps|all lower|dot|then|add|if)\\b`, 'g'),
];
/** Group 1 looks made up, so a platform anywhere near is enough. */
const NEAR: readonly RegExp[] = [
  new RegExp(`\\b${PLATFORM} ${LABEL}:? ([a-z0-9]+(?:[._-][a-z0-9]+)+|[a-z]+\\d+[a-z0-9]*)`, 'g'),
  new RegExp(`\\b${PLATFORM}[^a-z0-9\\n]{1,6}([a-z][a-z._-]{2,20}\\d[a-z0-9._-]{0,12})\\b`, 'g'),
  new RegExp(
    `\\b${PLATFORM}\\b[^\\n]{0,60}?\\b(?:im|i'm|i am|its|it's|me|mine|name|end|just)\\b[^\\n]{0,40}?[ ,:]([a-z]{4,}\\d+[a-z0-9]*)\\b`,
    'g',
  ),
  new RegExp(`\\b(?:ign\\b|in-?game name|my @|my at\\b|ma @)(?: is|'s|:| =)? ?(${USER})`, 'g'),
  /\b([a-z]{2,20}\.[a-z]{1,20}\.[a-z0-9]{1,20})(?= (?:follow|add|on|is my|x|dm)\b)/g,
  new RegExp(
    `\\b(?:its|it's|im|i'm)(?: just)? ([a-z]{2,20}) with (?:an?|two|2|no|the)\\b[^\\n]{0,40}\\bon ${PLATFORM}\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:mine'?s?|mines is|my (?:tag|user|name)(?: is)?|me as|me at|i go by|i'm|im|it's|its|add|search(?: up)?|look up|under|find)(?: is| called)? (${MADE_UP})`,
    'g',
  ),
  new RegExp(`\\b${PLATFORM}\\b[^\\n]{0,15}@ ?(${USER})`, 'g'),
  new RegExp(`\\b(?:under|as) ([^\\n,.]{2,40}) on ${PLATFORM}\\b`, 'g'),
  new RegExp(
    `\\b(?:find|see|watch|get) my (?:vids?|videos|channel|page|posts|stuff|edits|art|account|streams?) (?:under|at|on|as|by) (?:${PLATFORM} )?(${USER})`,
    'g',
  ),
  new RegExp(
    `\\b(?:if|do) ${'(?:you|u|ye)'} (?:have|got|use) ${PLATFORM},? (?:mine is|mines|i'm|im|add) (${USER})`,
    'g',
  ),
  /\b(?:user ?name|gamer ?tag|gt|psn|tag)[:,]? ((?=[a-z._-]*\d)[a-z0-9][a-z0-9._-]{3,30})/g,
  new RegExp(`\\b${PLATFORM}\\b[^\\n]{0,40}?(?<=[\\s:"'(,])(${MADE_UP})`, 'g'),
  new RegExp(`(?<![\\w.@])(${MADE_UP})[^\\n]{0,40}?\\b(?:on|my|ma|in|for|into) (?:\\w+ )?${PLATFORM}\\b`, 'g'),
  new RegExp(
    `\\b(?:add|add me|user ?name|gamer ?tag|gt|my tag|my user|search|thats me|that's me)[:,]?(?: is| as| its)? (${MADE_UP})`,
    'g',
  ),
  new RegExp(`\\b${PLATFORM}\\b[^\\n]{0,25}? ((?:[a-z0-9]{2,20} (?:dot|point|dash) [a-z0-9]{1,20}))`, 'g'),
  // "my Xbox name is lil haggis 07", "my Words With Friends name is MoiraL1952".
  new RegExp(`\\b(?:my|ma|mah) (?:[a-z]+ ){1,4}(?:name|tag|id|user ?name|user|handle)${IS}(${MADE_UP})`, 'g'),
];

const findNamed = (text: string, forms: readonly RegExp[]): Span[] =>
  forms.flatMap((form) =>
    [...text.matchAll(form)]
      .filter((match) => !isOrdinary((match[1] ?? '').replace(/^@/, '')))
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );

/** "BigFin", "HaggisBasher99": words grown together, after a word about oneself. */
const GROWN_TOGETHER =
  /\b(?:[Mm](?:y|ine|ines|e|a)|I'?m|[Ii] am|im|as|by|under|[Ff]ind|[Aa]dd|to|called|name is|names?|ign|ign is|stream|tag|user|[Ss]earch|[Ll]ook up|player|@)\b[^\n.]{0,25}?\b((?:[A-Z][a-z]+){2,}\d*|[A-Z][a-z]+\d{2,}|[a-z]{1,6}[A-Z][a-z]{2,}[a-z0-9]*|[A-Z]{2,}[a-z]+\d*)\b/g;
/** Names of apps and shops, not of people. */
const BRANDS =
  /^(?:YouTube|TikTok|FaceTime|PlayStation|WhatsApp|LinkedIn|SnapChat|FaceBook|McDonalds?|BeReal|SoundCloud|GoogleMeet|DuoLingo|MineCraft|NetBall|BBCs?)/;

const findGrownTogether = (text: string, cased: string): Span[] =>
  [...cased.matchAll(GROWN_TOGETHER)]
    .filter((match) => !BRANDS.test(match[1] ?? '') && !isOrdinary((match[1] ?? '').toLowerCase()))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => ON_PLATFORM.test(text.slice(Math.max(0, start - 60), end + 60)));

/** Where names on platforms stand in a folded text, with what leads to them: "my snap is callumx", "add me on Xbox, im …". */
export const findHandles = ({ text, cased }: { text: string; cased: string }): Span[] => [
  ...findGrownTogether(text, cased),
  ...CERTAIN.flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ),
  ...findNamed(text, PERHAPS),
  ...findNamed(text, NEAR),
];
