import { FAMOUS_STREET } from '../../lists/famous-streets.ts';
import { POSTCODE_AREAS } from '../../lists/postcode-areas.ts';
import { findMatches, type Span } from './find-matches.ts';
import { findSpokenPostcodes } from './find-spoken-postcodes.ts';

/** Ends of street names that are hardly another word. */
const STREET =
  '(?:street|st|road|rd|avenue|ave|av|lane|terrace|terr|crescent|cres|cresent|gardens|gdns|wynd|vennel|pend|brae|loan|lone|mains|close|quadrant|drive|dr|court|ct|square|sq)';
/** Ends that are everyday words too: only after a house's number and a word such as "live". */
const LANE =
  '(?:way|row|walk|view|hill|grove|park|place|pl|rise|bank|green|circle|circus|path|mews|yard|gate|croft|steading|cottages?)';
const SMALL =
  "of|in|to|the|on|at|round|around|from|times|miles?|km|k|minutes?|mins?|min|hours?|hrs?|days?|weeks?|laps?|yards?|metres?|people|pals|and|or|a|my|is|was|for|with|years?|bus|goals?|pounds?|quid|pages?|points?|up|down|along|per|x|by|that|it|i|we|he|she|then|than|more|seals?|trees|kids|houses|shops|cars|off|after|before|till|until|past|pm|am|o'clock|this|last|next";
const NAME = `(?!(?:${SMALL})\\b)[a-z][a-z'.]{1,20}`;
const SAID =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?';
const HOUSE = `(?:(?:\\d{1,4}[a-h]?|${SAID})(?:/\\d{1,3})?)`;
const LIVE =
  '(?:live|lives|living|stay|stays|staying|bide|bides|moved|address|house|hoose|home|door|post|send|parcel|card|write|flat|come|deliver|over|opposite)';
const AT = "(?:i'm|im|i am|we're|we are|it's|its|that's|thats)";

const STREETS: readonly RegExp[] = [
  new RegExp(`\\b${HOUSE},? (?:[a-z]{3,10}ga(?:te|it)|hilltown|hawkhill|cottages)\\b`, 'g'),
  new RegExp(
    `\\b(?:flat [\\w/]{1,5},? ?)?(?:number |no\\.? ?|nr )?${HOUSE},? (?:${NAME} ){1,3}${STREET}\\b(?! of\\b)`,
    'g',
  ),
  new RegExp(`\\b${LIVE}\\b[^\\n.!?]{0,40}?\\b${HOUSE},? (?:${NAME} ){1,3}${LANE}\\b`, 'g'),
  new RegExp(`(?:^|[.!?\\n] ?|\\b${AT} |\\bat )${HOUSE},? (?:${NAME} ){1,2}${LANE}\\b`, 'g'),
  // "I stay on Lochee Road", "its on dens road, number 40".
  new RegExp(
    `\\b(?:i|we|i'll|me and mum|my family)(?: still| just| now)? (?:live|stay|bide|am|moved)\\b[^\\n.!?]{0,30}?\\b(?:on|in|at|to|up|off|down)(?: the [a-z]+ on)? (?:${NAME} ){1,3}(?:${STREET}|flats)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:${AT}|we're|we are|(?:door|house|hoose|flats?)(?: is)?)\\b[^\\n.!?]{0,15}? (?:up |down )?(?:on|in|at) (?:${NAME} ){1,2}${STREET}\\b`,
    'g',
  ),
  new RegExp(`\\b(?:${NAME} ){1,3}${STREET},? (?:at )?(?:number|no\\.?|house|flat) ?\\d{1,4}[a-h]?\\b`, 'g'),
  new RegExp(
    `\\b(?:house|door|flat)(?: number)?(?: is| no\\.?)? \\d{1,4}[a-h]?\\b[^\\n.!?]{0,40}?(?:${NAME} ){1,2}(?:${STREET}|${LANE})\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:i|we) (?:live|stay|bide)\\b[^\\n.!?]{0,20}? (?:at|in) (?:number|flat|house|block) ?(?:${HOUSE}|[a-z]\\d)`,
    'g',
  ),
  new RegExp(
    `\\b(?:street|${LIVE}|flats)\\b[^\\n]{0,60}\\b(?:im|i'm|we're|we are|i am) (?:in |at )?(?:number|flat|house|no\\.?) ?\\d{1,4}`,
    'g',
  ),
  // A house with a name, a part of a town, then a lane.
  /\b(?:write|post|send|come|address)\b[^\n.!?]{0,60}\b(?:house|manse|cottage|farm|lodge|villa),? [a-z]+ (?:lane|road|street|close|brae)\b/g,
  /\b(?:i|we|i'm|im|house|hoose|home|stay|live|bide|at)\b[^\n.!?]{0,20}\b[a-z]+ (?:house|manse|cottage|farm|lodge|villa|steading),? (?:[a-z]+ )?(?:lane|road|street|close|brae|loan|wynd)\b/g,
  /\b(?:\d{1,3}|the) [a-z ]{2,20},? (?:main|high|church|kirk|mill|station|school) (?:street|road|lane|wynd|brae)\b(?=,? [a-z]+)/g,
  /\b(?:my|ma|our|home) add?r?es+s?(?: is|:|'s| ) ?(?!book|yet|too|because|and\b|to |was |on |in |off |so |not |for |isn|is )[a-z0-9]/g,
];

const GAP = '[\\s.-]{0,2}';
const POSTCODE = new RegExp(
  `\\b([a-z](?:\\s?[a-z])?)${GAP}([\\dol](?:\\s?[a-z\\d])?)${GAP}(\\d)${GAP}([abd-hjlnp-uw-z])\\s?([abd-hjlnp-uw-z])\\b`,
  'g',
);
/** "S3 1st" is a class and a place in a queue. */
const ORDINAL = /^(?:1st|2nd|3rd|[4-90]th)$/;

/** "Got 5 As" is no postcode of Glasgow, but "ddl 4hn" may be one of Dundee. */
const WORD_OF_LETTERS = /^[a-z]{2,}[a-km-np-z]$/;

const findPostcodes = (text: string): Span[] =>
  [...text.matchAll(POSTCODE)]
    .filter(([whole, area = '', , figure = '', first = '', second = '']) => {
      const letters = area.replace(/\s/g, '');
      const isSpaced = /^[a-z] [a-z]? ?\d|\d [a-z] [a-z]$/.test(whole) && letters.length === 1;
      const isPlace = letters.length === 1 && ORDINAL.test(figure + first + second);
      const isWord = WORD_OF_LETTERS.test((/^[a-z ]+/.exec(whole)?.[0] ?? '').replace(/ /g, ''));
      return !isWord && POSTCODE_AREAS.has(letters) && !isPlace && !isSpaced;
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Where UK postcodes stand in a folded text, also with blanks between or said in words. */
export const findAllPostcodes = (text: string): Span[] => [...findPostcodes(text), ...findSpokenPostcodes(text)];

/** Where it is told in which street or house somebody lives. */
export const findAddresses = (text: string): Span[] =>
  findMatches(text, STREETS).filter(({ start, end }) => !FAMOUS_STREET.test(text.slice(start, end)));
