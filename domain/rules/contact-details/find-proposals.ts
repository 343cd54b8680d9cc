import { OUTING, PLACE } from '../../lists/meeting-places.ts';
import { GAME, PLATFORM, TALK_APP } from '../../lists/platforms.ts';
import { findMatches, type Span } from './find-matches.ts';

const YOU = '(?:you|u|ye|yous|ya)';
const YOUR = '(?:your|ur|yer|yr|you)';
const MY = '(?:my|ma|me|mah)';
const FAR = '[^\\n.!?]{0,60}?';
const NEAR = '[^\\n.!?]{0,25}?';
const WHEN =
  '(?:today|tonight|the night|tomorrow|tmrw|tmr|the morn|later|soon|(?:on |this |next |at the )?(?:saturday|sunday|sat|sun|weekend)|after (?:school|tea|the meet|work|dinner)|one day|some ?(?:day|time)|any ?time|whenever)';
/** Who proposes that the two of them do something. */
const PROPOSES = `(?:let's|lets|let us|shall we|should we|can we|could we|cud we|we can|we could|we should|we might|why don't we|why dont we|would you like|would you care|would you be up for|want to|wanna|d'you want|do ${YOU} want|fancy|how about|what about|i'd (?:love|like) to|i would (?:love|like) to|i could|i can|i want to|happy to|perhaps we|maybe we|can ${YOU}|could ${YOU}|you are welcome|you're welcome|gonna|gonnae|is it ok if i|come and|easier to|prefer to|better to)`;
const ALONE = `(?:just (?:the two of us|us two|you and me|me and you)|the two of us|without (?:the coordinator|miss|mrs|mr|anyone|anybody|her|him|them)|where (?:she|he|they|nobody|no one|no-one) can(?:'t|not|nt)|in private|privately)`;

const IN_PERSON: readonly RegExp[] = [
  new RegExp(
    `\\b${PROPOSES}\\b${NEAR}\\b(?:meet(?: up)?|see (?:each other|${YOU})|hang|chill|catch up|get together|go|come|grab|get|have|do|play|take ${YOU}|join me|watch|walk|show ${YOU})\\b${FAR}\\b(?:${PLACE}|in person|face to face|in real life|irl|for real|${OUTING}|outside)\\b(?! (?:on|in) (?:the |our )?(?:google )?meet\\b)`,
    'g',
  ),
  new RegExp(
    `\\b(?:let's|lets|shall we|can we|could we|wanna|want to|we could|we should|fancy|how about|do ${YOU} want to|would you like to)\\b${NEAR}\\b(?:meet(?:ing)? up|hang(?:ing)? (?:out|aboot|about)|hang|chill|get together|kick ?about|go out)\\b`,
    'g',
  ),
  new RegExp(`\\bhow about (?:a|an|some) (?:[a-z]+ )?${OUTING}\\b`, 'g'),
  new RegExp(`\\bfancy (?:a |an |some |going for a )?(?:[a-z]+ )?${OUTING}\\b(?! ${YOU}? ?(?:watched|saw))`, 'g'),
  new RegExp(
    `(?:^|[.!?,\\n]\\s?|\\b(?:and|so|just|can ${YOU}|could ${YOU}|please|pls|plz|to|i'll|i will|ill|we'll) )(?:meet|see|wait for|look for|find) (?:me|${YOU}|us)(?: up)? (?:at|in|outside|by|near|after|doon|down|up|behind|inside) (?!(?:the |our |my |your |next )*(?:google |next |usual |tuesday |thursday )?(?:meet|session|screen|chat|video|school when|mentoring)\\b)(?:the )?(?:${PLACE}|[a-z&' ]{3,20}(?: at \\d| on )|${WHEN})`,
    'g',
  ),
  new RegExp(`\\b(?:meet|see) (?:me|${YOU}|us) (?:at|in|outside|by) (?:the )?${PLACE}\\b`, 'g'),
  new RegExp(`\\bmeet (?:${YOU} |me |up )?(?:in person|for real|irl|in real life|face to face)\\b`, 'g'),
  /\b(?:come|pop|swing|drop|nip|cycle|drive|walk|go)(?: (?:on|and see me))? (?:round|over|by|up|doon|along|past|roond|in)(?: (?:to|and|tae))? ?(?:mine|my|ma|ours|oors|our|yours|your|yer|the (?:house|hoose|flat)|whenever|any ?time|some ?time|and)\b/g,
  /\b(?:come|coming|came) (?:to|tae|round|over to) (?:mine|yours|(?:my|ma|our|oor|your|yer|ur) (?:house|hoose|flat|bit|gaff|work|door|garden|shed|allotment|gran'?s|street|game|match))\b/g,
  new RegExp(`\\b(?:come over|come round) ${NEAR}(?:${WHEN}|mine)\\b|\\bjust come over\\b`, 'g'),
  new RegExp(
    `\\b(?:i|we)(?:'ll| will| can| could| cud|'d)? (?:be able to )?(?:pick|collect|fetch) ${YOU}\\b|\\bpick ${YOU} up\\b|\\b(?:gie|give|offer) ${YOU} a (?:lift|run home|hurl)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:i|we)(?:'ll| will| can| could|'d| shall)? (?:[a-z]+ )?(?:drive|cycle|come|drop|walk|get the bus)\\b${NEAR}\\b(?:your (?:house|door|street|home|gate|flat|bit|work)|yours|past|and see ${YOU}|to see ${YOU}|and get ${YOU})\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:i'll|i will|i shall|ill|i'm going to|im gonna|i am|i'm|we'll)(?: wait| be waiting| be| stand| stood)?(?: for ${YOU})? (?:at|in|outside|by) (?:the |my )?${PLACE}\\b${FAR}\\b(?:come|look|say h|for ${YOU}|if ${YOU}|join|see me)\\b`,
    'g',
  ),
  new RegExp(`\\b(?:i'll|i will|ill) (?:wait|be waiting) for ${YOU}\\b`, 'g'),
  new RegExp(`(?:^|[.!?\\n]\\s?)(?:see|c) (?:${YOU}|ya) (?:at|in|outside|by) (?:the )?${PLACE}\\b`, 'g'),
  /\b(?:come|coming) (?:and |to )?(?:watch|see|visit|support) (?:me|us)\b/g,
  new RegExp(
    `\\b(?:a )?spare ticket\\b|\\bgo to (?:the )?(?:game|match|cinema|pictures|gig|concert|football)\\b${NEAR}\\btogether\\b`,
    'g',
  ),
  new RegExp(`\\bif we (?:had|went for|met for|could have) (?:a )?${OUTING}\\b`, 'g'),
  /\b(?:coordinator|miss|mrs|mr|she|he|they|nobody|anyone) (?:[a-z]+ )?(?:need not|needn't|doesn't need to|does not need to|doesnt need to|won't|wont|disnae need to) (?:know|find out|see)\b/g,
];

const ELSEWHERE: readonly RegExp[] = [
  new RegExp(
    `\\b${PROPOSES}\\b${NEAR}\\b(?:chat|talk|speak|call|text|message|msg|write|dm|phone|carry on|continue|meet|do this|video|go|come|switch|move|jump|get|be)\\b${FAR}\\b(?:on|over|through|via|by|to|using|onto) (?:private |the )?${TALK_APP}\\b(?! (?:for|in|at) (?:school|class|maths|english))`,
    'g',
  ),
  new RegExp(
    `\\b(?:switch|move|swap|change|go|come|jump|get|hop)(?: over)? (?:to|on|onto|over to) (?:the )?(?:${TALK_APP}|${GAME})\\b(?:\\?| (?:instead|later|after|with|wi|w|the night|tonight|and we|so we|this is)\\b)`,
    'g',
  ),
  new RegExp(
    `\\b(?:can|could|would|will) (?:we|${YOU}|i)\\b${NEAR}\\b(?:face ?time|ft|whats ?app|skype|zoom|video call|vc|snap|dm|ring|phone|text) (?:me|${YOU}|each other|instead|without|later|after)\\b`,
    'g',
  ),
  new RegExp(`\\b(?:can|could|will) (?:we|i|${YOU}) (?:just )?face ?time\\b`, 'g'),
  new RegExp(
    `\\b${PROPOSES}\\b${NEAR}\\b(?:play|go on|be on|have a game of|game)\\b${NEAR}\\b${GAME}\\b${NEAR}(?:\\?|\\b(?:me|us|together|${WHEN})\\b)`,
    'g',
  ),
  new RegExp(
    `(?:^|[.!?,\\n]\\s?|\\b(?:and|just|can ${YOU}|please) )(?:jump|hop|get|come|go) on (?:the )?${GAME}\\b${NEAR}\\b(?:me|us|${WHEN})\\b`,
    'g',
  ),
  /\bjoin (?:my|ma|our) (?:[a-z]+ )?(?:world|server|lobby|party|game|group|realm|squad|clan|room|chat)\b/g,
  new RegExp(`\\bplay\\b${NEAR}\\bwith me\\b`, 'g'),
  new RegExp(
    `(?:^|[.!?,\\n]\\s?|\\b(?:${YOU} can|${YOU} could|just|or|and|please|pls|plz|can ${YOU}|could ${YOU}|always|so|then|feel free to) )(?:text|txt|ring|phone|telephone|bell|dm|pm|message|msg|whatsapp|facetime|call|buzz|drop|give|gie|hit) me(?: up)?(?: a (?:ring|call|bell|text|message|line))?(?=$|[.!?,\\n]|\\s+(?:on|at|after|when|if|x+|ok|pls|please|back|instead|direct|directly|in|${WHEN}|now|the|some|any|whenever|so|and|or|because|lol|a)\\b)(?! (?:a|an|the|some|any)(?: \\w+)? (?:idea|advice|tips?|hand|chance|joke|story|break|answer|clue|wee)|[^.!?\\n]{0,40}\\bthrough\\b|(?: in| for) (?:for|to) )`,
    'g',
  ),
  new RegExp(
    `\\b(?:is it ok if i|can i|could i|shall i|should i|may i|let me|i could|i can|i'll|i will|i'd be happy to|happy to|i would like to) (?:just )?(?:ring|phone|text|telephone|call|facetime|whatsapp|dm|message|msg) ${YOU}\\b(?! (?:back )?(?:through|via|by the|names?))`,
    'g',
  ),
  new RegExp(`\\b${ALONE}\\b`, 'g'),
  /\b(?:only|,) ?(?:just us|us two)\b|\? just us\b/g,
  new RegExp(
    `\\b${PROPOSES}\\b${NEAR}\\b(?:chat|talk|speak|meet|message|go)\\b${NEAR}\\b(?:somewhere else|elsewhere|another app|a different app|off here)\\b`,
    'g',
  ),
];

/** A sentence in which the two of them, a wish, a move and a place come together, however it is put. */
const TOGETHER = new RegExp(
  `\\b(?:we|us|let's|lets|together)\\b|^(?=.*\\b(?:i|i'll|ill|i'd|i'm|im|me|my|ma|mine|our)\\b).*\\b(?:${YOU}|${YOUR}|yours)\\b`,
);
const WISH =
  /\b(?:let's|lets|let us|shall|we should|could|can|cud|would|wanna|want to|fancy|how about|what about|join|invite|welcome|care to|if (?:you|u|ye)|wondering|wonder|might (?:enjoy|like)|maybe|perhaps|i'll|ill|usually|always|any chance|prefer|rather|better|easier|keep|why don'?t|do you|gonna|gonnae|you'll|i'd (?:love|like)|happy to|delighted to|ought to|pleased to|want you to|let me|instead)\b/;
const MOVE =
  /\b(?:go|come|meet|visit|join|see (?:you|u|me)|find me|show (?:you|u)|take (?:you|u)|get (?:you|u)|drop|stop|pop|walk|drive|have|get|grab|wait|say h|treat|hang|play|watch|be at|stand|sit|bump into|look out|bring|cycle|swing|buy|meal)\b/;
const SOMEWHERE = new RegExp(
  `\\b(?:${PLACE}|${OUTING}|in person|face to face|in my car|my car|your (?:street|door)|my (?:shop|band|gig|show)|weekend|saturdays?|sundays?)\\b`,
);
const TALKING = new RegExp(
  `\\b(?:vc|do (?:it|this)|talk|chat|speak|spoke|call|message|messaging|text|write|ring|continue|carry on|swap|use|switch|be)\\b[^\\n]{0,40}\\b(?:${TALK_APP}|(?:tele)?phone|by post)\\b`,
);
const MY_OWN_LIFE =
  /\b(?:went|was|were|used to|did|been|before|dad|mum|gran|granda|brother|sister|wife|husband|pals?|friends?|cousins?|when school|schools?|last|yesterday|watched|worth|on screen|coordinator|teacher|class|the meet|our meet|google|session|ask|phone is|my phone|your phone)\b/;
/** What mum says or dad does is about them. */
const OF_OTHERS =
  /(?:^|[.!?\n])\s?(?:my |ma |the )?(?:mum|mam|dad|da|gran|granda|grandad|teacher|auntie|uncle|pals?) (?:says?|said|thinks?|told|wants?|and)\b[^.!?\n]*$/;
const WITH_ME = /\b(?:with me|wi me|join (?:me|us|my)|to mine|you and (?:me|i)|the two of us)\b/;

const BOTH = new RegExp(
  `\\b(?:${YOU}|${YOUR}|yours|we|we'd|us|let's|lets|let us|together|me|my|ma|mine|see|pick|fancy|how about|meet|hang|chill|out|come|join|ticket|look|say)\\b`,
);

/** What somebody wants for themselves, or what mum says, is no proposal. */
const isOfBoth = (text: string, start: number, end: number): boolean => {
  const before = text.slice(0, start);
  const sentence = `${/[^.!?\n]*$/.exec(before)?.[0] ?? ''}${text.slice(start, end)}${/^[^.!?\n]*/.exec(text.slice(end))?.[0] ?? ''}`;
  return BOTH.test(sentence) && !OF_OTHERS.test(before);
};

/** Characters of a sentence that could propose anything. */
const SHORTEST = 10;

const findLoose = (text: string): Span[] =>
  [...text.matchAll(/[^.!?\n]+/g)]
    .filter(([sentence]) => sentence.length >= SHORTEST && TOGETHER.test(sentence) && WISH.test(sentence))
    .filter(([sentence]) => (MOVE.test(sentence) && SOMEWHERE.test(sentence)) || TALKING.test(sentence))
    .filter(([sentence]) => WITH_ME.test(sentence) || !MY_OWN_LIFE.test(sentence))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));

const DETAIL = `(?:(?:phone |mobile |mob |telephone |home |snap |insta |private |personal |e-?mail |xbox |psn )?(?:number|num|no\\.|numbers|digits|address|addy|post ?code|e-?mail|gamer ?tag|user ?name|handle|@|${PLATFORM}))`;
const INVITING: readonly RegExp[] = [
  new RegExp(
    `\\b(?:me (?:and|n|an|&) ${YOU}|${YOU} (?:and|n|an|&) (?:me|i)|us two|the two of us|both of us) (?:should|shoud|could|can|might|will|need to|ought to)\\b${NEAR}\\b(?:meet|go|hang|get|play|talk|chat|do|come|visit|call)\\b`,
    'g',
  ),
  new RegExp(
    `(?:^|[.!?,\\n]\\s?|\\b(?:just|and|so|please) )come (?:down|up|to|tae|over|along|roond|round)(?: to)? (?:the )?${PLACE}\\b`,
    'g',
  ),
  /\b(?:call|text|phone|ring|message|msg|snap|dm|write to|email) each other\b(?! through)/g,
  /\bcome (?:and |to )?(?:see|visit|look at) where (?:you|u|i)\b/g,
  new RegExp(
    `\\bif (?:${YOU}'?re|${YOU} are|${YOU} is) (?:ever )?(?:passing|nearby|in the area|in town|about)\\b`,
    'g',
  ),
  /\bsomewhere\b[^\n.!?]{0,20}\bmeet\b|\bmeet (?:up )?(?:somewhere|someplace)\b/g,
  /\b(?:let's|lets|shall we|we could|we can|can we|wanna|want to) (?:ft|vc|face ?time|video call)\b/g,
  /(?<!\b(?:when|before|until|till|since|after|if|how|first|time|where|did|do|which) )\b(?:we|us) (?:could |can |should |might |will |ought to |'ll )?(?:actually |ever |maybe |just |all )?meet\b(?! (?:again|next|on (?:the )?(?:\d|mon|tue|wed|thu|fri|google|screen|zoom|meet)|online|at (?:\d|the usual|half|noon|ten|eleven|two|three)|(?:the )?(?:coordinator|mon|tue|wed|thu|fri)|your|every|each|for (?:our|30|half|the)|\d|this|weekly|then|soon|as|earlier|later|instead|here|there|new))/g,
  new RegExp(
    `\\b(?:buy|treat|cook|drive|fetch|host|feed|chum) (?:for )?${YOU} (?:to |a |an |some |over |home |round |there |doon |something |for )*(?:${OUTING}|${PLACE}|meal|food|hot chocolate|cake|there|home|over|round|something)\\b`,
    'g',
  ),
  /(?:^|[.!?,\n]\s?|\b(?:and|so|just|please|pls|can you|can u|could you|to|can i|could i|\d) )come (?:out|find|get|meet|see|visit|join|along|wi|with) (?:to |tae |and see )?(?:me|us|the \w+|where (?:i|you|u)|you|u|my|your)\b(?! (?:the |on )?(?:google )?(?:meet|session|screen))/g,
  /\b(?:to|tae|at|round|over to|by) (?:yours|mine)(?=$|[.!?,]| (?:on|at|after|and|if|for|the|tonight|tomorrow|sat|sun|later|some)\b)(?<=\b(?:come|go|drive|walk|get|meet|pop|drop|bus|lift|cycle|over|round|drive me|take)\b[^\n]{0,30})/g,
  /\b(?:have|got) (?:a|an|any) (?:phone |mobile |private |personal )?(?:number|snap|e-?mail(?: address)?|insta) (?:i|we|that i|so i|where i|for)\b/g,
  /\bwait for me (?:at|after|outside|by|in|near)\b/g,
  /\b(?:snap|insta|discord|whats ?app|facetime|skype) me\b/g,
  new RegExp(
    `\\b(?:could|can|will|il|ill|i'll|i'd|might|gonna|going to|would) meet (?:up with )?(?:${YOU})\\b(?! (?:on|online|at the usual|via|through)\\b)`,
    'g',
  ),
  new RegExp(
    `\\b${YOU}(?:'d| would| wud| are|'re| r|'ll)(?: always| be| most| very)* welcome\\b(?! (?:x|lol|$))(?=[^\\n]{0,40}\\b(?:to (?:come|join|visit|drop|call)|here|at|any ?time)\\b|$|[.!])(?<=\\b(?:barbecue|bbq|party|dinner|tea|lunch|house|garden|come|sunday|saturday)\\b[^\\n]{0,60})`,
    'g',
  ),
  new RegExp(`\\b${YOU} (?:can|could|should|cud) (?:just )?(?:come|pop|drop) (?:in|by|round|over|along)\\b`, 'g'),
  /\b(?:call|pop|drop|come|stop|look) (?:round|by|in)(?: (?:with|and|to|at|for)| any ?time|$|[.!?])(?<=\b(?:i|me|you|u|we|could|can|may|shall)\b[^\n]{0,40})(?! (?:the meet|our meet))/g,
  /\b(?:knock|chap|ring) (?:on |at )?(?:my|our|your|ma|the) (?:door|bell|doorbell|windae|window)\b/g,
  new RegExp(`\\b(?:a )?(?:lift|hurl) (?:aff|off|from|with|wi|in|tae|to)\\b(?: of)? ?(?:${YOU}|me|my|us|your)\\b`, 'g'),
  new RegExp(`\\btak?e ${YOU}r?(?: both)? (?:out|somewhere|there|to (?!task|court|the next|mean))`, 'g'),
  new RegExp(
    `\\b(?:outside|near|at) ${YOUR} (?:school|house|work|street|door|gate|bus stop)\\b(?=[^\\n]{0,60}\\b(?:if|and|i|wait|at \\d)\\b)(?<=\\b(?:i|i'll|ill|i'm|im|will|we)\\b[^\\n]{0,40})`,
    'g',
  ),
  new RegExp(`\\b(?:sit|stand|walk) (?:beside|next to|with) (?:${YOU}|me)\\b`, 'g'),
  /\b(?:be my (?:duo|squad|team ?mate|trio)|1v1|squad up|team up wi(?:th)? me|play duos?|party up)\b/g,
  new RegExp(
    `\\b(?:if|wish|once|when) i (?:had|have|got|get|knew|know) ${YOUR} (?:[a-z]+ )?(?:number|mobile|phone|address|snap|e-?mail)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:wanna|want to|want tae|fancy|let's|lets|should|shoud|could|can|rather)\\b${NEAR}\\b(?:vc|voice chat|video chat|facetime|talk|speak|chat|call|message|msg)\\b${NEAR}\\b(?:on the phone|by phone|by telephone|on ${TALK_APP}|on ${GAME})\\b`,
    'g',
  ),
  new RegExp(`\\bcan ${YOU} (?:come|go) (?:to|tae|on|with|wi)\\b${NEAR}\\b(?:${PLACE}|${GAME}|me|us)\\b`, 'g'),
];
const ASKING: readonly RegExp[] = [
  new RegExp(
    `\\b(?:want|have|got|take|need) ${MY} (?:new |own |private )?(?:phone |mobile |home )?(?:number|snap|insta|address|e-?mail|gamer ?tag|discord)\\b`,
    'g',
  ),
  new RegExp(`(?:^|[.!?,\\n]\\s?)(?:be|stand|wait) (?:at|in|outside|by|ootside) (?:the )?${PLACE}\\b`, 'g'),
  /(?:^|[.!?,\n]\s?)come (?:and )?(?:see|watch|visit|hear|meet) (?:me|my|ma|us|our)\b/g,
  new RegExp(
    `\\b(?:ill|i'll|i can|i could|i will) come (?:and )?(?:get|see|visit|fetch|find) ${YOU}\\b|\\b(?:could|can|may) i (?:visit|come (?:and )?see) ${YOU}\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:what'?s?|whats|wats|wots|wits|whit'?s|what is|what are|wit is) (?:${YOUR}) ${DETAIL}\\b(?! (?:one|of|\\d|like|for|to))`,
    'g',
  ),
  new RegExp(
    `\\b(?:send|give|gie|gies|giz|tell|text|drop|let|pass|share|swap)(?: (?:me|us|you|know))*(?: (?:know|have))? ${YOUR} ${DETAIL}\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:can|could|may|cud|might|shall) (?:i|we) (?:please |just |not |no )?(?:get|have|hae|take|know|add) ${YOUR} ${DETAIL}\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:send|give|gie|text|tell|pass|share|let)(?: (?:${YOU}|have))+ ${MY} (?:new |own |private )?${DETAIL}\\b`,
    'g',
  ),
  /\b(?:swap|exchange) (?:phone )?(?:numbers|snaps|instas|addresses|emails)\b/g,
  new RegExp(
    `\\bwh?(?:at|it|ich) street\\b${NEAR}\\b(?:live|stay|bide)\\b|\\bwh?(?:ere|ereabouts|aur) (?:exactly )?(?:do|dae) ${YOU} (?:live|stay|bide)\\b`,
    'g',
  ),
];

/** Where a folded text proposes to meet in person, to go on elsewhere, or asks for what would let two people do so. */
export const findProposals = (text: string): Span[] => [
  ...findMatches(text, [...ELSEWHERE, ...INVITING, ...ASKING]),
  ...findMatches(text, IN_PERSON).filter(({ start, end }) => isOfBoth(text, start, end)),
  ...findLoose(text),
];
