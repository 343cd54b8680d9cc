import { OUTING, PLACE } from './meeting-places.ts';
import { GAME, PLATFORM, TALK_APP } from './platforms.ts';

const KIN =
  'mum|mam|maw|dad|da|gran|nan|nana|granny|granda|grandpa|brother|sister|sis|bro|cousins?|pals?|mates?|friends?|teacher|uncle|auntie|aunt|coach|wife|husband|dog|dug|cat|kids|boys|daughter|son|neighbour|class|team|family';
const NOT_TO =
  "can't|cant|cannot|canna\\w*|mustn't|must not|shall not|won't|wont|shouldn't|should not|don't|dont|dinna\\w*|never";

/** What a sentence speaks of, told by sorts of words. A proposal is known by which of them come together. Patterns, in lower case. */
export const SORTS_OF_WORDS: Readonly<Record<string, RegExp>> = {
  place: new RegExp(`\\b${PLACE}\\b`),
  outing: new RegExp(`\\b${OUTING}\\b`),
  app: new RegExp(`\\b${TALK_APP}\\b`),
  game: new RegExp(`\\b${GAME}\\b`),
  platform: new RegExp(`\\b${PLATFORM}\\b`),
  you: /\b(?:you|u|ye|yous|ya|youre|your|ur|yer|yours)\b/,
  i: /\b(?:i|im|i'm|i'll|ill|i'd|i've|me|my|ma|mine|eh|am)\b/,
  we: /\b(?:we|us|our|ours|let's|lets|together|both)\b/,
  others: /\b(?:he|she|they|his|her|them|him|their)\b/,
  kin: new RegExp(`\\b(?:my|ma|our|his|her|the) (?:\\w+ )?(?:${KIN})\\b`),
  past: /\b(?:went|was|were|used|did|didn't|didnt|been|last|yesterday|ago|had|got|took|came|saw|said|told|thought|\w{2,20}ed)\b/,
  not: /\b(?:not|no|never|can't|cant|cannot|don't|dont|won't|wont|dinna\w*|canna\w*|isn't|wasn't|doesn't|nobody)\b/,
  refusal: new RegExp(
    `\\b(?:not|no|never|isn't|aren't|isnt|arent) (?:be )?(?:allowed|meant|supposed|able)\\b|\\b(?:${NOT_TO}) (?:\\w+ ){0,3}(?:meet|give|gie|share|send|tell|add|swap|call|text|follow|come|see)\\b|\\bthe rules?\\b`,
  ),
  ours: /\b(?:meet|sessions?|mentoring|coordinator|screen|call|video|mrs|mr|miss|ms)\b/,
  study:
    /\b(?:homework|essays?|cv|revis\w+|questions?|exams?|prelims?|practi[sc]e|fractions|maths|english|chapter|book|page|worksheet|subject|topic|lessons?|class|teachers?|test|story|poem|paragraph)\b/,
  secret:
    /\b(?:don'?t|dinna\w*|no need to|needn'?t|won'?t|without) (?:\w+ )?(?:tell|telling|mention|say|know|knowing|hear)\b|\b(?:just|only) (?:the two of )?(?:us|you and me|me and you|ourselves)\b|\bon our own|private\w*|secret\b|nobody|no one|\bread(?:s|ing)? (?:these|this|them|it|everything)/,
  free: /\b(?:sat(?:urday)?s?|sun(?:day)?s?|week ?ends?|tonight|the night|evenings?|tomorrow|the morn|after (?:school|work|tea|dinner|training)|lunch ?time|one day|some ?(?:day|time)|later|any ?time|whenever|[5-9] ?pm|(?:at|after) (?:[4-9]|four|five|six|seven|eight|noon))\b/,
  wish: /\b(?:let'?s|shall|should|could|can|cud|would|wud|will|wanna|want|fancy|how about|what about|why (?:not|don'?t)|welcome|i'll|ill|i'd|maybe|perhaps|if|happy to|love to|like to|please|pls)\b/,
  move: /\b(?:meet|come|coming|join|visit|pop|drop|swing|bring|collect|fetch|pick|drive|walk|wait|find|look for|see|bump|hang|take)\b/,
  question: /\?/,
  shout: /!/,
  figure: /\d/,
  letter: /^dear\b/,
  home: /\b(?:live|stay|bide|house|hoose|flat|street|road|door|close|address|post)\b/,
  name: /\b(?:name|called|username|user|tag|account|page|channel|profile|add|follow|search|look)\b/,
  reach: /\b(?:number|phone|ring|call|text|message|email|e-mail|mail|write|dm|talk|chat|speak)\b/,
};
