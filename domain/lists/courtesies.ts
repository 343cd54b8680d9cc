/*
 * Phrases that stand around an answer and change nothing, in the plain words of `plain-words.ts` ("ta" and "dziękuję" are `thanks`,
 * "everything" is `this`); in the languages that people greet and thank in here, whatever language they answer in.
 */
const HELP =
  '(?:your |the |all your |all the )?(?:e-?mail|message|letter|note|help|support|time|info|information|offer|invitation|invite|work|hard work|update|opportunity|reminder|patience)';
const THANKED_FOR = `(?:${HELP}|this|asking(?: (?:me|us))?(?: (?:though|anyway))?|(?:letting|telling) (?:me|us) know|getting (?:in touch|back to me)|(?:organising|arranging|sending|doing|offering|setting up) this|setting this up|sorting this(?: out)?|all (?:this )?(?:you|you all) (?:do|are doing|have done)(?: for (?:us|me|child))?|thinking of (?:us|me|child)|checking)`;
const LATE =
  '(?:the |my |this |such a )?(?:delay|late|delayed|slow)(?: (?:reply|response|answer))?(?: in (?:replying|responding|getting back(?: to you)?))?';
const NAMELESS =
  '(?:there|all|team|everyone|everybody|folks|both|again|sir|madam|sir or madam|sir/madam|sirs|to whom this may concern)';

export const GREETING_WORDS =
  '(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings)';

/** Alone, or before a name: `GREETING_WORDS` and a name are looked at apart. */
export const GREETINGS: readonly string[] = [
  `${GREETING_WORDS}(?: ${NAMELESS})?`,
  'to whom this may concern|dzie[nń] dobry|cze[sś][cć]|witam|добрий день|доброго дня|вітаю|привіт|السلام عليكم',
  '(?:wa |as-?|was-?)?sala+m(?:u|o)?(?:[ -]?(?:u )?(?:alaikum|aleikum|alaykum|alaikom))?|as?salamu? ?al(?:ai|ei|ay)kum',
  'hal[oò]|feasgar math|madainn mhath|namaste|bonjour',
];

export const CLOSINGS: readonly string[] = [
  '(?:with )?thanks|thanks (?:all the same|anyway)',
  `thanks (?:once more |in advance )?for ${THANKED_FOR}`,
  '(?:much |really )?appreciated',
  `(?:(?:i am )?(?:so |very )?sorry|(?:my |many )?apologies) (?:for|about) ${LATE}`,
  '(?:so )?sorry (?:i am|this is) (?:so )?late(?: (?:replying|in replying|answering))?',
  'sorry|apologies',
  '(?:i |we )?hope (?:you|all|this|this e-?mail|you are all|you and yours) (?:are |is |finds you )?(?:all )?(?:keeping )?(?:well|ok|good|fine|safe)',
  'have a (?:nice|good|lovely|great) (?:day|weekend|week|evening|afternoon|night|one)',
  '(?:(?:kind|kindest|best|warm|warmest|many|with|with kind|with best) )?(?:regards|wishes)',
  'all the best|best|yours(?: (?:sincerely|faithfully|truly))?|sincerely|faithfully|take care|bye|(?:stay|keep) safe(?: everyone| all)?|god bless|bless you|speak soon',
  'x{1,5}',
  'pozdrawiam(?: serdecznie)?|z powa[zż]aniem|з повагою|khuda hafiz|allah hafiz|le meas|le dùrachd|slàinte',
];

/** Before an answer, as a heading of it. */
export const HEADINGS: readonly string[] = [
  'answer|my (?:answer|reply)',
  '(?:in )?(?:answer|reply|response) to (?:your|the) (?:e-?mail|message|question|letter|reminder)',
  '(?:re|regarding) (?:(?:your|the) (?:e-?mail|message|letter)|this)|as requested',
];

/** After these comes the name of who writes, whatever it is. */
export const SIGNING =
  /^(?:(?:(?:kind|kindest|best|warm|warmest|many|with|with kind|with best) )?(?:regards|wishes)|all the best|yours(?: (?:sincerely|faithfully|truly))?|sincerely)$/;

/** Part of a name that tells nobody apart. */
export const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'mx']);
