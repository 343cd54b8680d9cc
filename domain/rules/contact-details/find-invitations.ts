import { PLACE } from '../../lists/meeting-places.ts';
import { GAME, TALK_APP } from '../../lists/platforms.ts';
import type { Span } from './find-matches.ts';

const YOU = '(?:you|u|ye|yous|ya)';
const ME = '(?:me|us|mine|ours)';
const YOURS =
  '(?:yours|(?:your|ur|yer) (?:house|hoose|home|flat|bit|door|street|road|gates?|work|school|uni|shop|club|match|game|training|park))';

/** What puts something to the reader: a wish, an offer, a question, an order. */
const PUTS =
  /\b(?:let'?s|let (?:us|me)|shall|should|could|can|cud|would|wud|will|might|may|must|wanna|want|fancy|how about|what about|why (?:not|don'?t|no)|gonna(?:e)?|welcome|i'll|ill|we'll|you'll|i'd|i'm|im|am|are|r|maybe|perhaps|if|any ?time|whenever|hope|happy|love|like to|try|please|pls|just|always|usually|sometimes|shd|do|does)\b|^\s*(?:come|meet|join|pop|drop|swing|bring|get|find|see|wait|link|hang|you|u)\b/;

/** Moves of one of them towards the other, or of both together. */
const TOWARD: readonly RegExp[] = [
  new RegExp(
    `(?:^\\s*|[,;:-] ?|\\b(?:${YOU}|want|wanna|tae|to|can|could|should|might|must|gonna|gonnae|ever|maybe|not|so|and|then|just|please|pls|mum|both|all|also|always|be) )com(?:e|in'?|ing)\\b(?! (?:up with|out\\b|first|second|third|last|next|from|across|true|to think|back to (?:that|this|it)|off|prepared|in handy|to (?:an end|mind|terms|life)|top|on\\b(?! (?:over|round|down|to|by|the (?:bus|train)|xbox|snap|discord|fortnite))|back to me|easy|naturally))`,
  ),
  new RegExp(
    `\\bmeet(?:ing|in)?(?: up)? (?:up|${YOU}(?! (?:target|deadline))\\b|${ME}|for real|in person|face to face|irl|properly|outside|each other)\\b`,
  ),
  new RegExp(
    `\\b(?:we|us|let's|lets|${YOU} and (?:i|me)) (?:[a-z']+ ){0,3}(?:meet(?: up)?|link up|hang(?: out| about| aboot)?|catch up|get together|team up)\\b`,
  ),
  /\blink(?:ing)? up\b|\bhang(?:ing|in)? (?:out|about|aboot) (?:with|wi|the|at|after|sometime|together)\b/,
  /\b(?:can|could|may|shall|should|might|i'?ll|i will|i'd|want me to|let me|i could|i can) (?:i |just |maybe |all |both |to )*come\b(?! (?:up with|out|back|first|across|on|prepared|early|late))/,
  new RegExp(
    `\\bto meet (?:up|for|${YOU}|in|at|properly|some ?time|one day|once|when|after|outside)\\b(?! (?:at|on) (?:\\d|the usual))`,
  ),
  new RegExp(
    `\\b(?:i|we)(?:'ll| will| can| could|'d) (?:[a-z]+ )?(?:take|drive|bring|meet|pick|walk) ${YOU}\\b(?! (?:how|what|that|through|why|step|on|on to|back))`,
  ),
  new RegExp(`\\b(?:pick|collect|fetch|chum|drive|drop|treat|run|walk|bring|host|feed) ${YOU}\\b`),
  new RegExp(
    `\\b(?:get|find|see|catch|wait for) ${YOU} (?!(?:at|in|after|by) (?:\\d|half|noon|school|the (?:holidays?|usual|weekend|summer|new)|august|september|class))(?:at|in|outside|by|near|after|there|down|up|from|off)\\b`,
  ),
  new RegExp(
    `\\b(?:take|show|bring|have|run) ${YOU} (?:[a-z]+ )?(?:out|round|over|up|down|home|there|along|to|tae|for|in|shopping|fishing|driving|swimming|where)\\b`,
  ),
  new RegExp(`\\b(?:to|by|at|past|round|near|outside|roond|down|up|over|visit|watch|on) (?:to )?${YOURS}(?![a-z])`),
  new RegExp(
    `\\b(?:join|visit|find|see|watch|meet|support|wait for|sit (?:with|beside|next to)|get|fetch|collect|with|wi|stay (?:with|at)|round|past|by|over (?:to|at)) ${ME}\\b`,
  ),
  new RegExp(`\\b(?:bump|run) in ?to (?:${YOU}|each other)\\b`),
  /\b(?:come|go) (?:along )?(?:with|wi)\s*$/,
  /\b(?:we|us|let's|lets)\b.*\btogether\b|\bbe (?:my|your) plus one\b|\bmy treat\b|\bon me\b/,
  new RegExp(`\\b(?:${YOU}|we|us|meet|chat|talk)\\b.*\\b(?:face to face|in person|in real life|irl|for real)\\b`),
  new RegExp(
    `\\b(?:can|could|will|would|cud) ${YOU} (?:[a-z]+ )?(?:pick|collect|fetch|get|drop|run|take|meet) me\\b(?! (?:in ?to|a|an|some|the|through)\\b)`,
  ),
  new RegExp(`\\b(?:can|could) ${YOU} (?:get|make it|nip|pop) (?:to|tae|down|up|along|over|into|in|round)\\b`),
  /\bfancy (?:meeting|going|coming|grabbing|getting|having|popping|heading|doing)\b/,
  /\b(?:watch|watching|see|seeing|cheer|support)(?: on)? (?:you play|your (?:match|game|show|band|race|team))\b/,
  new RegExp(
    `\\b(?:bring|drop|hand|leave|deliver|carry|nip|swing|pop)\\b.*\\b(?:(?:to|at|off|by|past|round|over)\\b.*\\b(?:${YOU}|your|ur|yours)|round\\b|over\\b|in\\b|off\\b)`,
  ),
];
/** So plain that what else the sentence tells does not matter. */
const PLAIN: readonly RegExp[] = [
  new RegExp(
    `\\b${YOU}(?:'d| would)? (?:all )?(?:should|could|can|must|may|gotta|ought to|need to|have to|are welcome to|better|'re welcome to) (?:totally |really |always |just |both |all )*(?:come|crash|stay (?:at|with|here)|join (?:me|us)|tag along)\\b(?! (?:up with|out|back|first|across|prepared))`,
  ),
  /(?:^|[,;-] ?|\b(?:and|so|just|please|pls) )com(?:e) (?:for (?:your|ur|yer|a|some)|and (?:see|join|help|watch|find|get|visit|shadow|work|play|meet|stay|have)|over|round|roond|along|doon|oot|wi|with|say|join (?:me|us)|see (?:me|us|him|her|my|the)|find|meet|tae|by)\b(?! (?:(?:the|our|this|next) (?:meet|session)|your (?:questions|list)))/,
  /^(?:just |please )?(?:pop|drop|nip|swing|stop) (?:in|into|by|over|round|along|down|up|past)\b/,
  /(?:^|[,;] ?)(?:(?:do |d')?(?:you|u|ye) )?(?:want|need|fancy|wanna|like) (?:a |picked |dropped |me to (?:come|pick|drive|take|drop|meet))(?:lift|hurl|run home|off|up|with|you|at|to|for|round|over)?\b(?<=\b(?:lift|hurl|home|off|up|come|pick|drive|take|drop|meet|with|you|at|to|for|round|over))/,
  /^(?:i'?m|i am) (?:outside|ootside|downstairs|waiting (?:outside|at|for you)|round the corner|at (?:the|your|yer|ur) (?:door|gates?|school|street|window|corner)|here,? (?:come|where))\b/,
  new RegExp(
    `\\b(?:get on|get|catch|take|on) the same (?:one|bus|train|tram)\\b|\\b(?:what|which) (?:bus|train|road|way|stop) (?:do |d')?${YOU} (?:get|take|go|walk|use)\\b`,
  ),
  /\b(?:where|place|somewhere|caf[eé]|spot) (?:that )?(?:we|you and (?:me|i)) (?:could|can|might)\b/,
  new RegExp(
    `\\b(?:i|we)(?:'ll| will| can| could|'d|'ve)? (?:book(?:ed)?|got|bought|have|get)\\b.*\\b(?:table|tickets?|seats?|lane|court)\\b.*\\b(?:us|${YOU}|both)\\b|\\b(?:spare|extra|two|2|other) tickets?\\b`,
  ),
  /\bi(?:'ll| will|'m|ll) (?:be )?(?:standing|sitting|parked|waiting) (?:at|by|in|outside|near|under|beside|on)\b|\bi(?:'ll| will| am|'m|ll|m) .*\b(?:wearing (?:a|my)|the one (?:in|with) the)\b/,
  /\b(?:crash|stay|sleep|kip|over|round|tea|chill|party|come|study|revise) (?:over )?at (?:mine|ours)\b|\bsleep ?over\b(?=.*\b(?:you|u|come)\b)/,
  /^meet (?:up )?(?:in|at|by|outside|near|behind|after|doon|up|under) (?!\d|half|noon|the (?:usual|same)|ten|eleven|twelve|one|two|three|quarter)/,
];
/** What the two of them could do somewhere. */
const DOING =
  /\b(?:let'?s|shall we|(?:could|can|should|might|shd|cud) we|we (?:[a-z]+ )?(?:could|can|should|might|cud|shd)|wanna|want to|want tae|fancy|why don'?t we|how about|what about|(?:do|would|wud) (?:you|u|ye) (?:want|like|fancy|care)|(?:are|r) (?:you|u|ye) (?:going|coming|about|around|free|up for|aboot)|(?:you|u|ye) (?:going|coming|around|about|free|out|doing|aboot|up to|ever go)|gonnae|i'm free|im free)\b/;
/** Going somewhere together: it needs no place. */
const GOING =
  /\b(?:let'?s|shall we|(?:could|can|should|might) we|we (?:could|can|should|might)|wanna|(?:do |d')?(?:you|u|ye) (?:want|fancy|wanna)(?: to| tae)?|would (?:you|u) like to|why don'?t we) (?:both |all |maybe )?go(?:ing)?\b(?! (?:over|through|back|into|ahead|first|on to|in ?to|with (?:the|that)|to (?:uni\w*|college|work|study)|for (?:that|it|the (?:first|second|third)))\b)|\b(?:you|u|ye) (?:around|about|aboot|free|out) later\b/;
/** Our sessions are on weekdays between ten and four: other times are another kind of meeting. */
const OUT_OF_HOURS =
  /\b(?:sat(?:urday)?s?|sun(?:day)?s?|week ?ends?|tonight|the night|(?:this|the|in the|tomorrow|every) evening|evenings?|at night|tomorrow night|(?:mon|tues|wednes|thurs|fri|satur|sun)day night|after (?:school|work|tea|dinner|training|the (?:game|match|bell))|before school|lunch ?time|one day|some ?(?:day|time)|(?:at|from|after|for|half) (?:[5-9]|six|seven|eight)(?! (?:o'clock )?bus)\b(?! ?(?:%|percent|marks|out of|years?))|[5-9] ?pm)\b/;
const SOMEWHERE = new RegExp(
  `\\b(?:at|to|in|by|round|up|down|behind|outside|about|tae|doon|roond|along|off|near) (?:the |my )?${PLACE}\\b`,
);
/** Where the writer can be found, and that the reader may look. */
const STANDS =
  /\b(?:i'm|im|i am|i'll be|ill be|i will be|gonna be|i(?: [a-z]+)? (?:go|work|walk|run|sit|train|play|eat|get on|pass|volunteer|hang)|we(?: all)? (?:go|train|hang|meet|play)|(?:gang|lot|team|squad) meets?|i (?:might|may|could) be|(?:i'm|im|i am|we're) (?:going|aff|off|heading))\b.*\b(?:at|in|by|on|outside|behind|down|doon|up|past|along|near|from|around)\b/;
const LOOKED_FOR =
  /\b(?:come|if (?:you|u|ye|any ?(?:one|body))|find me|say h|look (?:out|for)|wave|(?:you|u|ye) (?:coming|around|about|free|there|going|get on|know where)|see (?:you|u|ya|ye)|join|you(?:'re| are) (?:always )?welcome|catch me|(?:you|u|ye|yous|yourself|want to|wanna)(?=\s*\?$)|so (?:you|u) (?:can|could)|we (?:can|could))\b/;
const ALWAYS_THERE =
  /\b(?:i'm|im|i am|i'll be|ill be) (?:always|usually|normally|often|mostly|aye)? ?(?:at|in|by|outside|behind|down|doon|up|around) (?!my desk|bed|home|school|work|college).*\b(?:most|every|each|always|usually|after|from|till|saturdays?|sundays?|fridays?|nights?|lunch ?times?)\b|\b(?:i'm|im|i am) (?:always|usually|normally|aye) (?:at|by|outside|behind|down|doon) the\b/;
/** That others should not know or hear. */
const SECRET =
  /\b(?:between (?:us|you and me|ourselves)|our (?:wee |little )?secret|(?:don'?t|dinn?ae|dinny|no need to|needn'?t|won'?t|not|never|without) (?:need to |have to )?(?:tell(?:ing)?|let on to|mention (?:it|this) to) (?:mrs|mr|miss|ms|the coordinator|any ?(?:one|body)|her|him|them|your (?:mum|dad|teacher|coordinator))|(?:nobody|no one|any ?(?:one|body)) (?:else )?(?:has to|needs? to|will|would|listening|watching|reading|hearing|there)\b.*\b(?:know|in|us)|(?:speak|talk|chat|meet|call) (?:to each other )?(?:ourselves|privately|in private|alone|just us)|(?:somewhere|some place|someplace) (?:more )?(?:private|else|quieter|quiet)|without (?:mrs|mr|miss|ms|the coordinator|her|him|any ?(?:one|body)) (?:there|on|in|listening|knowing|watching)?|just (?:you and me|me and you|you and i|us|the two of us|us two)|on our own|by ourselves|delete (?:this|after)|another (?:app|call)|different (?:app|call))\b/;
const OTHER_TALK = new RegExp(
  `\\b(?:i'?ll|i will|i can|i could|can i|let me|gonna|wanna|want to|can (?:${YOU}|we)|(?:we|${YOU}) (?:can|could)|let's|lets|shall we) (?:just |maybe |always )?(?:face ?time|ft|skype|zoom|whatsapp|dm|snap|ring|phone|text|call|bell|vc|video call|msg|message)(?:in)? (?:${YOU}|me|each other|tonight|later|instead|after|at (?:\\d|night))\\b|\\b(?:let'?s|we|can|could|cud|want|wanna|shall|should|i'll|ill|i will|fancy|rather|prefer|easier|better)\\b.*\\b(?:on|over|via|through|by|use|using|own|onto|to|up|a|just|i'll|ill|can|could|we|${YOU}|me|wanna|want to|later)\\b ?(?:the |my |your |our |own |private |just |on )*(?:${TALK_APP}|${GAME}|phone|voice chat|video call)\\b|\\b(?:if|that|and|or|when) (?:${YOU}|i|we) (?:just )?(?:rang|phoned|called|texted|ring|phone|call|text) (?:${YOU}|me|each other|instead)\\b`,
);
/** Said of the sessions and lessons that everybody knows of. */
const OURS =
  /\b(?:(?:our|the|this|next|usual|each|every|google|a|of|one|another|last|first|practice|\w+day'?s?) (?:(?:next|last|usual|google|weekly|video|mentoring|online|own|\w+day) )?(?:meets?|sessions?|mentoring)|on (?:google )?meet|(?:meet|session) (?:is|on|at|time)|mentoring|coordinator|mrs|mr|miss|ms|sessions)\b/;
const STUDY =
  /\b(?:homework|essays?|cv|revis\w+|questions?|exams?|prelims?|practi[sc]e|fractions|maths|english|chapter|book|worksheet|subject|topic|lessons?|class|classroom|teachers?|school work)\b/;
/** Told of what has been, or of others. */
const TOLD =
  /\b(?:went|was|were|used to|did|didn'?t|been|last|yesterday|ago|had|got|took|came|saw|said|says|told|thinks?|asked|when i|which|because|until|never|keeps|uses|(?:he|she|they)(?:'s|'ll|'re| is| are| will)?|(?:my|ma|our|his|her) (?:mum|mam|dad|gran|nana|granda|brother|sister|cousins?|pals?|friends?|teacher|uncle|auntie|coach|wife|husband|dog|kids|class|team|family|social worker))\b/;
const SAID =
  /\b(?:he|she|they|mum|dad|coach|teacher|boss|gran|pals?|brother|sister) (?:says?|said|told|asked|wants?|shouted)\b/;
const WITH_ME = /\b(?:with|wi|join|visit|to|at|and|an|let you) (?:me|us|mine|ours|come)\b|\byou can come\b/;

/** Longer ones are no sentence that anybody writes, and slow to search. */
const SENTENCES = /[^.!?\n]{7,300}\??/g;
const CLAUSES = /[,;]| but /;

const isPut = (sentence: string): boolean => PUTS.test(sentence) || /\?$/.test(sentence);

const isInvitation = (sentence: string): boolean => {
  if (SECRET.test(sentence)) return true;
  if (OURS.test(sentence)) return false;
  if (!SAID.test(sentence) && PLAIN.some((form) => form.test(sentence))) return true;
  if (ALWAYS_THERE.test(sentence)) return true;
  if (STANDS.test(sentence) && LOOKED_FOR.test(sentence)) return true;
  if (TOLD.test(sentence) && !WITH_ME.test(sentence)) return false;
  if (isPut(sentence) && TOWARD.some((form) => form.test(sentence))) return true;
  if (STUDY.test(sentence)) return false;
  if (GOING.test(sentence)) return true;
  if (DOING.test(sentence) && (OUT_OF_HOURS.test(sentence) || SOMEWHERE.test(sentence))) return true;
  return OTHER_TALK.test(sentence);
};

/** What is told beside it, in a clause of its own, does not take it back. */
const invites = (sentence: string): boolean =>
  isInvitation(sentence.trim()) ||
  (!OURS.test(sentence) && sentence.split(CLAUSES).some((clause) => isInvitation(clause.trim())));

/**
 * Where a sentence of a folded text invites to meet, or to talk elsewhere, by the sorts of words that come together in it. It takes no list of
 * places: who comes, meets, brings or waits has another in mind, unless it is said of our sessions, of the past or of others.
 */
export const findInvitations = (text: string): Span[] =>
  [...text.matchAll(SENTENCES)]
    .filter(([sentence]) => invites(sentence))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
