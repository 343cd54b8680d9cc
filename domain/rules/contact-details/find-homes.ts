import { FAMOUS_STREET } from '../../lists/famous-streets.ts';
import { findMatches, type Span } from './find-matches.ts';

const NUMBER =
  '(?:\\d{1,4}[a-h]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)';
const STREET =
  '(?:street|st|road|rd|avenue|ave|lane|terrace|crescent|cres|gardens|wynd|vennel|brae|loan|close|drive|court|square|place|mains|view|grove|way|row|park)';
const NEXT_TO =
  "(?:above|abune|below|opposite|beside|behind|ahint|across (?:from|the (?:road|street) from)|next (?:door )?to|round (?:the corner )?from|(?:\\w+ )?doors? (?:down|up|along|away)(?: from)?|just (?:off|past|by|before|after|across|round|along|up)|at the (?:top|bottom|end|back|corner|foot) (?:of|o')|in the (?:flats|multis|close|block|house|cottage|halls)|over the (?:road|shop|chippy))";
const LIVE = "(?:live|lives|living|stay|stays|staying|bide|bides|moved|'?m in|am in|are in|'re in)";
const HOME =
  '(?:house|hoose|home|flat|gaff|close|garden|farm|cottage|caravan|bit|place|shop|office|work|workshop|unit|pad|halls?|digs)';

const HOMES: readonly RegExp[] = [
  // "I live two doors down from the chippy", "my house is the white one at the top of the Law".
  new RegExp(
    `\\b(?:i|we|i'?m|we're) (?:[a-z]+ )?(?:${LIVE})\\b[^\\n.!?]{0,40}?\\b${NEXT_TO}\\b(?! (?:my|the sea|mum|dad|a|it all|me|them)\\b(?! ${HOME}))`,
    'g',
  ),
  /\bwe (?:live|stay|bide) (?:above|below|behind|next to|opposite) it\b/g,
  new RegExp(
    `\\b(?:my|ma|our|oor) ${HOME}(?: is|'s|s| are)?,? (?:it's |its )?(?:the|at|in|on|above|just|next|opposite|behind|number|across|round)\\b[^\\n.!?]{0,50}\\b(?:one|number|door|gate|${STREET}|shops?|spar|co-?op|school|church|end|corner|flats?)\\b(?! (?:is|was) (?:cold|shut|closed|noisy|busy))`,
    'g',
  ),
  new RegExp(
    `\\bsee my ${HOME} from\\b|\\b(?:it's|its|we're|thats|that's|mine's|i'm|im) the (?:[a-z]+ ){0,3}(?:house|one|door|flat|cottage)\\b[^\\n.!?]{0,30}\\b(?:at the|on the (?:left|right|corner)|next to|with (?:the|an?) (?:[a-z]+ ){0,2}(?:doors?|gate|roof|windows?|hedge|trampol[ie]ne|fence|garden|gnomes?|bell|wall|chimney|boat|caravan|car|van|tree|flag)s?|opposite|after|past|on [a-z]+ ${STREET})\\b`,
    'g',
  ),
  // A number with a door, a floor, a room or a unit beside a name.
  new RegExp(
    `\\b(?:number|no\\.?|nr\\.?|num|#) ?${NUMBER}\\b,? (?:[a-z]+ ){0,4}?(?:[a-z]+ ${STREET}|past|above|opposite|next to|beside|across from|with the|the (?:blue|red|green|white|black|yellow|brown) door)\\b`,
    'g',
  ),
  new RegExp(
    `\\b${STREET},? (?:we're |i'm |im |at |it's |its |just )*(?:number|no\\.?|house|flat|nr|door)\\.? ?${NUMBER}\\b`,
    'g',
  ),
  /\b(?:flat|room|unit|block|house|door|apartment) (?:no\.? |number )?(?:\d{1,4}[a-z]?|[a-z]\d{1,3}|\d{1,2}\/\d{1,2})\b(?=[^\n]{0,60}\b(?:hall|halls|estate|house|court|street|road|residence|campus|floor|tower|multis?|close|buzzer|dd\d|post|send)\b)|\b(?:hall|halls|estate|residence|campus|tower|multis?|residences|post|send|live|stay|bide|hall of)\b[^\n]{0,40}\b(?:flat|room|unit|block|door) (?:\d{1,4}[a-z]?|[a-z]\d{1,3})\b/g,
  new RegExp(
    `\\b(?:top|ground|first|second|third|1st|2nd|3rd|\\d{1,2}th) floor\\b(?=[^\\n]{0,40}\\b(?:left|right|flat|${STREET}|door|buzzer)\\b)|\\b(?:i|we|live|stay|bide|multis?|flats)\\b[^\\n.!?]{0,60}\\b(?:top|\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) floor\\b`,
    'g',
  ),
  /\b(?:[a-z]+ ){1,2}(?:industrial estate|business park|retail park|halls? of residence|caravan (?:site|park)|multis)\b(?<=\b(?:i|we|my|our|unit|at|post|send|to|in)\b[^\n]{0,60})/g,
  // A house with a name, then the road and the town.
  /\b(?:[a-z]+ (?:cottage|house|manse|farm|lodge|villa|bank|view|steading|mains)|the (?:old )?(?:manse|schoolhouse|smithy|mill|steading|gatehouse)|mains of [a-z]+)\b,[^\n.!?]{0,30}\b(?:street|road|lane|brae|wynd|loan|place|turning|by|near)\b/g,
  new RegExp(
    `\\b(?:post|send|deliver|leave|drop|posty|parcels?)\\b[^\\n.!?]{0,30}\\b(?:at|to|through) (?:number |no\\.? )?${NUMBER} (?:[a-z']+ ){1,3}${STREET}\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:post|send|deliver|leave|posty|parcels?|letters?)\\b[^\\n.!?]{0,40}\\b(?:on|at|in|to) (?:[a-z']+ ){1,2}${STREET}\\b|\\b(?:care of|c/o) (?:the |my |mr |mrs |ms )?[a-z]`,
    'g',
  ),
  new RegExp(
    `\\b(?:i|we|i'm|we're) (?:live|stay|bide|staying|living)\\b[^\\n.!?]{0,50}\\b(?:number|no\\.?|flat|house) ?${NUMBER}\\b`,
    'g',
  ),
  /\b(?:pitch|plot|berth|chalet|caravan|lodge|hut) (?:number |no\.? )?\d{1,3}\b,? (?:at|in|on) (?:[a-z]+ )?[a-z]+/g,
  /\b(?:number|no\.?|house) \d{1,3},? the [a-z]+, [a-z]+/g,
  /\b(?:level|floor) \d{1,2},? ward \d/g,
  /\b(?:post|send|write|letters?|parcels?|card|miss|mrs|mr|ms)\b[^\n!?]{0,40}\bthe (?:old )?(?:manse|schoolhouse|smithy|mill|steading|gatehouse|lodge|cottage|hollies|shieling), [a-z]+/g,
  /\b(?:my|our|oor|ma) (?:house|hoose|flat|door)\b[^\n.!?]{0,40} (?:on|in|at) (?:[a-z]+ ){1,2}(?:street|road|avenue|lane|terrace|crescent|gardens|wynd|loan|drive)\b/g,
  // A point on the map.
  /-?\d{1,2}\.\d{3,8}°?[ns]?,? {0,2}-?\d{1,3}\.\d{3,8}\b/g,
  /\/{3}[a-z]+\.[a-z]+\.[a-z]+\b|\b(?:w3w|what ?3 ?words|what three words)\b[^\n]{0,20}?\b[a-z]+\.[a-z]+\.[a-z]+\b/g,
  /\b(?:my|the|our) post ?code(?:'s|s| is|:)? ?(?!for\b|area|thing|is)[a-z] ?[a-z]? ?\d|\bpost ?code\b[^\n.!?]{0,12}\b[a-z] ?[a-z]? ?\d\d?\b/g,
];

/** Where it is told how to find a home or a place of work without its address: by what stands next to it, by floor and door, or on the map. */
export const findHomes = (text: string): Span[] =>
  findMatches(text, HOMES).filter(({ start, end }) => !FAMOUS_STREET.test(text.slice(start, end)));
