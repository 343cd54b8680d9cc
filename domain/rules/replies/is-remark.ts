import { AROUND_ENOUGH_WORDS, AROUND_GLAD_WORDS, ENOUGH_WORDS, GLAD_WORDS } from '../../lists/remark-words.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 24;

/** Who or what a kind remark is about: never what the writer would like to do. */
const GLAD_START =
  /^(?:(?:and|so|as|because|also) )?(?:(?:i|we) (?:really |both |all )?(?:know|think|am sure|are sure) )?(?:(?:i|we|the family|everyone) (?:am|are|is) |(?:all )?(?:both )?(?:child|mentor|this|having|seeing|talking|is|are|has|would be|will be|would|will|looking|really|so|very|loves|misses|enjoys|enjoyed|loved|always)\b)/;
/** "Missing" alone is a worry; "to start with" a trial; "so much for" and "a lot of good" mockery; "would have been" is over. */
const NOT_GLAD: readonly RegExp[] = [
  /\bmiss(?:es|ed|ing)?(?: (?:so much|very much|a lot|lots|loads))?$/,
  /\bmiss(?:es|ed|ing)? (?:this|out|so|very|a|the|time|all|with|from|at)\b/,
  /\bto start with\b|\bso much for\b|\bmuch good\b|\blots? of good\b|\bwould have (?:been|loved|enjoyed|helped|made)\b/,
  /^(?!.*\b(?:child|having|his|her|their)\b.*\b(?:see|hear|talk|speak|catch)\b).*\b(?:see|hear|talk|speak|catch)\b/,
  /\b(?:me|us|i|we)\b.*\b(?:see|hear|talk|speak|chatting|catch|catching)\b(?!.* mentor)/,
  /^(?:i|we) (?:am|are) .*\b(?:see|hear|talk|speak|work|start|get|do)\b/,
  /\bhave to\b|\bhas to\b|\bhelp(?:s)? (?:me|us)\b|\bwill (?:see|talk|speak|hear|get|have|look|do|start|keep|make)\b/,
];

/** "Fine to", "fine with this" and "plenty of time" are no refusal. */
const NO_REASON: readonly RegExp[] = [
  /\b(?:fine|ok|okay|well|grand) (?:to|for|in|and)\b/,
  /\b(?:fine|ok|okay|well|grand) with (?!(?:his|her|our|family|gran|mum|dad|the family)\b)/,
  /\b(?:have|has|are|is) (?:already|well)$|^(?:i|we) (?:have|am|are) (?:already|well)\b/,
  /\bvery much$|\bas well\b|\b(?:is|are|am|have|has) (?:on|in|at|with|doing|going|being|here)$/,
  /\balready\b(?!.*\b(?:enough|plenty|much|help|support|busy|a lot|lots|people|online|screen|screens|computer)\b)/,
  /^(?:i|we) (?:am|are) (?!.*\b(?:enough|plenty|much|coping|managing|busy)\b)/,
  /^(?!.*\b(?:child|we|i)\b)(?!(?:too|very|really|getting|doing|coping|managing)\b)/,
];

const isMadeOf = (phrase: string, heads: ReadonlySet<string>, around: ReadonlySet<string>): boolean => {
  const all = phrase.split(' ');
  return (
    all.length <= MOST_WORDS &&
    all.some((word) => heads.has(word)) &&
    all.every((word) => heads.has(word) || around.has(word))
  );
};

/** "Child has really missed seeing mentor": joy, thanks and praise in words that change nothing of a yes. */
export const isGladRemark = (phrase: string): boolean =>
  phrase.split(' ').length >= FEWEST_WORDS &&
  GLAD_START.test(phrase) &&
  isMadeOf(phrase, GLAD_WORDS, AROUND_GLAD_WORDS) &&
  !NOT_GLAD.some((form) => form.test(phrase));

/** "Child spends enough time on a screen as it is": why not, in words that change nothing of a no. */
export const isNoReason = (phrase: string): boolean => {
  const reason = phrase
    .replace(/^(?:as|because|since|and|so) /, '')
    .replace(/ as (?:this|child|we|i) (?:is|are|am)$/, '')
    .replace(
      /\b(?:enough|much|more than enough|plenty of|lots of|a lot of) (?:screen )?time (?=on|online|at|in front)/,
      'enough ',
    )
    .replace(/\bscreen time\b/, 'screen')
    .replace(/ in front of (?:a|the) (?=screen|computer)/, ' on a ');
  return (
    reason.split(' ').length >= FEWEST_WORDS &&
    isMadeOf(reason, ENOUGH_WORDS, AROUND_ENOUGH_WORDS) &&
    !NO_REASON.some((form) => form.test(reason))
  );
};
