import { findMatches, type Span } from './find-matches.ts';

const DOT = '(?:\\s?\\.\\s?|\\s?[([{]\\s?(?:dot|\\.)\\s?[)\\]}]\\s?|\\s+dot\\s+)';
const SLASH = '(?:\\s?/\\s?|\\s+(?:forward )?slash\\s+)';
/** Ends of addresses that are no English word. */
const ENDING = `(?:com|co${DOT}uk|org${DOT}uk|ac${DOT}uk|sch${DOT}uk|gov${DOT}uk|org|net|gg|io|tv|scot|info|biz|xyz|dev|eu|uk|edu|ca|au|nz|ie|fr|nl|ru|pl|de|wales|london|blog|wiki)`;
/** These are words as well, or too short to tell: an address only with a path behind. */
const SHORT_ENDING =
  '(?:me|ly|be|gl|gle|ee|si|app|live|link|online|site|us|gy|to|cc|ai|co|it|is|in|chat|fun|page|room|video)';
const MEETING = '(?:zoom|teams|webex|skype|whereby|jitsi|meeting|meet|google meet|server|lobby)';

const LINKS: readonly RegExp[] = [
  /\bh(?:tt|xx)ps?\s?:\s?\/\/\s?[^\s<>"']{1,500}(?:\s?[./]\s?[^\s<>"']{2,200}){0,4}/g,
  /\bwww(?:\.|\s+dot\s+)[^<>"'\s]{2,300}/g,
  new RegExp(`\\b[a-z0-9][a-z0-9-]{1,62}(?:\\.[a-z0-9-]{1,62}){0,3}\\.${ENDING}\\b(?:/[^\\s<>"']{0,200})?`, 'g'),
  new RegExp(`\\b[a-z0-9][a-z0-9-]{0,62}(?:\\.|\\s\\.\\s|\\sdot\\s)${SHORT_ENDING}${SLASH}[^\\s<>"']{1,200}`, 'g'),
  // Whatever the end, before a path.
  /\b[a-z0-9-]{2,62}(?:\.[a-z0-9-]{2,62}){0,3}\.[a-z]{2,10}\/[\w?#=@-]{2,200}/g,
  /\b[a-z0-9-]{2,62}\.[a-z0-9-]{3,62}\.(?:co|me|app|page|site|link|live|online|gl|it|us)\b/g,
  // Spelled out, or with blanks about the stop.
  new RegExp(
    `\\b[a-z0-9][a-z0-9-]{1,62}(?:\\s(?:hyphen|dash)\\s[a-z0-9-]{1,62})?(?:\\s+dot\\s+|\\s\\.\\s?|\\s?[([{]\\s?(?:dot|\\.)\\s?[)\\]}]\\s?)${ENDING}\\b`,
    'g',
  ),
  /\bhttps? (?:colon|:) ?(?:forward )?slash[^\n]{2,60}/g,
  /\b(?:tinyurl|linktr(?:ee)?|youtu ?be|bit ly|dot [a-z]{2,6}),?(?: then)?(?: an?)? (?:forward )?slash,?(?: then)? [a-z0-9-]{2,60}/g,
  /(?<!\b(?:the|a|an|each|every|polka|one|red|black|your|my) )\b[a-z0-9-]{3,62} dot (?:it|ly|be|gl|si|io|app|live|link|page|site|online|fun|chat|tv|us|cc|ai|xyz|studio|shop|store|design|art|cafe|band|club|photos?|tech|space|website)\b/g,
  /\b(?:server|ip|minecraft|join)\b[^\n]{0,20}\b\d{1,3}(?:\.\d{1,3}){3}\b|\b\d{1,3}(?:\.\d{1,3}){3}:\d{2,5}\b/g,
  /\bdiscord gg [a-z0-9]{2,20}\b/g,
  // Codes and numbers of rooms that are not ours.
  /\b[a-z]{3}-[a-z]{4}-[a-z]{3}\b/g,
  new RegExp(
    `\\b${MEETING}\\s(?:meeting\\s|room\\s|call\\s)?(?:id|code|number|pin|password|passcode)\\b[^\\d\\n]{0,20}\\d[\\d -]{3,16}`,
    'g',
  ),
  /\b(?:meeting|room|call|id|zoom)\b[^\d\n]{0,12}\d{3}[ -]?\d{3,4}[ -]?\d{3,4}\b(?=[^\n]{0,20}\b(?:pw|pwd|pass ?(?:code|word)|pin)\b)/g,
  /\b(?:zoom|teams|webex|skype|whereby|jitsi|meeting)\b[^\d\n.!?]{0,25}\bid\b[^\d\n]{0,8}\d{3}[ -]?\d{3,4}[ -]?\d{3,4}\b/g,
  /\b(?:zoom|teams|webex|skype|whereby|jitsi)\s(?:is\s|on\s|call\s)?\d{3}[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/g,
];

/** A full stop or a bracket after an address belongs to the sentence. */
const trimEnd = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - (/[.,;:!?)\]}]+$/.exec(text.slice(start, end))?.[0].length ?? 0),
});

/** Where links stand in a folded text: addresses of pages, also spelled out, and codes of meetings elsewhere. */
export const findLinks = (text: string): Span[] => findMatches(text, LINKS).map((link) => trimEnd(text, link));
