import { PLATFORM } from '../../lists/platforms.ts';
import { findMatches, type Span } from './find-matches.ts';

const YOU = '(?:you|u|ye|yous|ya)';
const ME = '(?:me|us|mine|it|ma|my)';
const NEAR = '[^\\n.!?]{0,30}?';
/** Makes a link between two accounts. */
const LINKS =
  '(?:add|follow|friend|friends|dm|pm|inbox|invite|accept|challenge|subscribe|request|message|msg|search|find|look up|found|hit up)';
/** Where people have accounts, and mailboxes and phones are not meant. */
const ACCOUNT =
  '(?:insta(?:gram)?|snap(?: ?chat)?|tik ?tok|whats ?app|discord|face ?book|fb|messenger|telegram|signal|skype|face ?time|x ?box|psn|play ?station|roblox|fortnite|steam|kik|twitch|be ?real|linkedin|strava|yubo|wizz|viber|minecraft|twitter|gamer ?tag|zoom)';

const CONNECTIONS: readonly RegExp[] = [
  // "dm me", "add me", "friend me on there", "follow me".
  /(?<!\b(?:didn'?t|not|to|they|people|strangers?|adverts|ads|he|she|who|that|dog|cat) )\b(?:dm|pm|inbox|add|follow|friend|hmu|unadd|addin) (?:me|us|mine)\b(?! (?:to|into) (?:the )?(?:call|session|meet|class|list|team|register)| (?:home|around|about|round|everywhere|up)\b)/g,
  new RegExp(
    `\\b(?:i'?ll|i will|i can|can i|could i|shall i|should i|want me to|i could|gonna|let me|i'?d|may i|wanna|want to) (?:just )?(?:add|follow|friend|invite|dm|pm|put|stick|get) ${YOU}\\b(?! (?:the|a|an|some|any|up|off|down|through|back (?:at|by|in time))\\b)(?=[^\\n.!?]{0,30}(?:$|[.!?\\n]|\\b(?:on|in|to|back|it|something)\\b))`,
    'g',
  ),
  /\b(?:send|gie|give|accept|got|get) (?:me|us|u|you|my|ur|your|ye)?(?: a| an)? ?(?:friend|follow|follower|contact|add) ?(?:request|req|invite)s?\b|\bfriend req(?:uest)?s?\b/g,
  new RegExp(
    `\\b(?:add|put|get|invite|stick) (?:${YOU}|me)(?: back)? (?:on|in|into|to|tae)(?: (?:it|the|my|our|a|ma|oor))* ?(?:something|app|there|it|group ?chat|gc|group|server|chat|${PLATFORM})\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:${PLATFORM}|group|gaming|our|my|a) (?:group ?chat|gc|server|clan|squad)\\b${NEAR}\\b(?:${YOU}|invite|join|link)\\b|\\b(?:join|invite)\\b${NEAR}\\b(?:server|clan|group ?chat|gc|squad|guild)\\b`,
    'g',
  ),
  new RegExp(`\\b${ACCOUNT}\\b${NEAR}\\b(?:(?:you|u) in it|add (?:you|u)|invite|join)\\b`, 'g'),
  // "you on snap?", "have you got insta", "do you use Signal".
  new RegExp(
    `\\b(?:(?:are|r|is) (?:${YOU}|your mum) (?:still )?on|(?:have|do|d'?) ?(?:${YOU}|your mum) (?:got|have|use|hae|do|play on|go on)|(?:you|u) (?:on|got|have)) (?:an? |any |the |your |ur )?${ACCOUNT}\\b(?! (?:for|at|in) (?:school|class|work))|(?:^|[.!?,\\n] ?)(?:got|have) (?:an? |any )?${ACCOUNT}\\b[^\\n.!?]{0,20}\\?|^(?:u|you|yous) (?:got|on|have) (?:an? )?${ACCOUNT}\\b`,
    'g',
  ),
  // Who can be found by a name or a picture.
  new RegExp(`\\b${LINKS} (?:${ME} )?${NEAR}\\b(?:on|through|over|via) ${ACCOUNT}\\b`, 'g'),
  new RegExp(
    `\\b(?:find|search|look|looking|spot|see|found|easy)\\b${NEAR}\\b(?:me|my|us|${YOU})\\b${NEAR}\\b${ACCOUNT}\\b`,
    'g',
  ),
  new RegExp(
    `\\b${ACCOUNT}\\b[^\\n]{0,30}\\b(?:add|follow|friend|accept|message|msg|dm|request|challenge|find|search)\\b(?: (?:me|it|us|back|mine|for)\\b|[.!]?$)`,
    'g',
  ),
  new RegExp(
    `\\b(?:connect(?:ed)?|friends|be pals|link up|keep in touch|stay in touch|in touch)\\b${NEAR}\\b(?:on|over|through|via) (?:${ACCOUNT})\\b`,
    'g',
  ),
  /\b(?:challenge|message|follow|add) (?:me|us)\b[^\n.!?]{0,20}$/g,
  // What somebody is called there.
  new RegExp(
    `\\b(?:what'?s?|whats|wats|wots|whit'?s|what is) (?:${YOU}r?|ur|yer) (?:@|at\\b|user\\b|username|tag\\b|insta|snap|sc\\b|ig\\b|ign\\b|nick(?:name)?|psn|gt\\b|name on)`,
    'g',
  ),
  /\b(?:i'?m|i am|im|its|it's|me|name|user ?name|same)\b[^\n.!?]{1,40}\bon (?:pretty much |nearly |just about |basically )?(?:every ?thing|every ?where|every app|all (?:of )?(?:them|my socials|socials|the apps|apps|platforms))\b|\bsame (?:name|user ?name|tag|@)\b[^\n.!?]{0,20}\b(?:on|as|everywhere|for)\b/g,
  /\b(?:my|ma|mah) (?:user ?name|gamer ?tag|handle|@|socials)(?: is|'s|:| =| are)? (?!password|got|isn|was|not)@?[a-z0-9]/g,
  new RegExp(
    `\\b(?:my|ma|mah) (?:new |other |second |main |art |spam |private |gaming |business |old |wee )+(?:${ACCOUNT}|account|page|channel)\\b(?! (?:is|was) (?:locked|private|banned|deleted))`,
    'g',
  ),
  new RegExp(`\\b${ACCOUNT}\\b[^\\n]{0,60}\\b(?:made|got|started|set up) (?:a )?new one\\b`, 'g'),
  /\b(?:my|ma|our) (?:channel|page|server|stream)(?: is|'s)? (?:called|named|under|@)|\b(?:channel|stream|videos?|vids)\b[^\n.!?]{0,40}\b(?:subscribe|sub|go sub|like and)\b/g,
  /\bcode(?: is|'s|:)? \d{4}[ -]\d{4}[ -]\d{4}\b/g,
  /#(?=[0-9a-z]*\d)(?=[0-9a-z]*[a-z])[0-9a-z]{6,10}\b/g,
  new RegExp(
    `\\b(?:be|become) (?:${PLATFORM} )?(?:friends|pals|mutuals|mates) (?:on|there|in)\\b|\\bbe ${ACCOUNT} (?:friends|pals|mates)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:my|ma|mah) (?:${PLATFORM}|google meet|meet|teams) (?:user ?name|name|nickname|id|tag|gamer ?tag|handle)\\b(?! (?:got|was|isn))`,
    'g',
  ),
  new RegExp(
    `(?<!\\b(?:showed|taught|sent|told|asked|beat|helped|killed|banned|scammed|annoys?|blocked|shouted at|bullied) )\\b(?:[a-z]{2,10}) (?:at )?me (?:up |a message |a line )?(?:on|via|over|through|in) (?:my |ma )?(?:${ACCOUNT}|teams)\\b(?<!\\b(?:showed|taught|sent|told|asked|beat|helped|killed|banned|scammed|blocked) me [^\\n]{0,30})`,
    'g',
  ),
  new RegExp(
    `\\bi'?m the only [^\\n.!?]{2,25}\\b(?:there|on|in|at)\\b|\\b${ACCOUNT}\\b[^\\n]{0,6}\\bi'?m on (?:it|there)\\b`,
    'g',
  ),
  /\b(?:made|got|have|set up|started) (?:a|an|my|another) (?:new )?(?:finsta|insta|snap|tik ?tok account|discord|spam|alt|burner|second account|other account)\b(?! (?:about|video|post))/g,
  /\b(?:slide in(?:to|tae)?|check|open|in|through) (?:my|ma|the|your|ur) (?:dms?|pms?|inbox)\b|\bdms? (?:are |r )?open\b/g,
];

/** Names with a stop or a line in them after a word about an app: "my disc is .hazza_", "its.kayleigh.b". */
const DOTTED = new RegExp(
  `\\b(?:${PLATFORM}|account|page|socials?|username)\\b[^\\n]{0,50}?(?<=[\\s:"'(,>])(\\.?_?[a-z][a-z0-9]*(?:[._][a-z0-9]+)+_?|[._][a-z0-9]{3,}_?)(?=[\\s,!?).]|$)`,
  'g',
);

/** Where a folded text wants two accounts to be linked, though no name is told yet: "dm me", "are you on Signal?", "I'll add you to the group". */
export const findConnections = (text: string): Span[] => findMatches(text, CONNECTIONS);

/** Where a name with stops or lines in it stands after a word about an app. */
export const findDottedNames = (text: string): Span[] => findMatches(text, [DOTTED]);
