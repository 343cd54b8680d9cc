/*
 * Phrases that stand around an answer and change nothing, in the plain words of `plain-words.ts` ("ta" and "dziękuję" are `thanks`,
 * "everything" is `this`); in the languages that people greet and thank in here, whatever language they answer in.
 */
const HELP =
  '(?:your |the |all your |all the )?(?:(?:very )?(?:kind|clear|lovely|nice|detailed|helpful|quick|good|recent) )?(?:e-?mail|message|letter|note|help|support|time|info|information|offer|invitation|invite|work|hard work|update|opportunity|reminder|patience)';
const THANKED_FOR = `(?:${HELP}|this|(?:setting|keeping) this (?:all )?(?:up|going)(?: for (?:us|me|child))?|doing this for (?:us|child)|asking(?: (?:me|us))?(?: (?:though|anyway))?|(?:letting|telling) (?:me|us) know|getting (?:in touch|back to me)(?: though)?|(?:organising|arranging|setting up|sorting)|(?:organising|arranging|sending|doing|offering|setting up) this|setting this up|sorting this(?: out)?|all (?:this )?(?:you|you all|you and mentor|mentor)(?: both)? (?:do|are doing|have done|does|has done)(?: (?:for|with) (?:us|me|child|the (?:kids|children|pupils|bairns|young people)))?(?: (?:this year|just now|at the moment))?|(?:setting|keeping) this (?:all )?(?:up|going)|thinking (?:of|about) (?:us|me|child)|this you are (?:all )?doing(?: (?:for|with) (?:us|child))?|everything(?: (?:you|mentor|you all) (?:are doing|do|has done|have done))?(?: for (?:us|child))?|checking|writing(?: to (?:me|us))?|being in touch|considering (?:us|child)|including child|(?:your |the )?understanding|thinking of (?:this|child)|your (?:offer|kind offer)(?: of (?:help|support))?)`;
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
  '(?:with )?thanks|thanks (?:all the same|anyway)|thanks (?:all|everyone|everybody|folks|team|both)',
  `(?:thanks (?:once more |in advance )?)?for ${THANKED_FOR}(?: and (?:for )?${THANKED_FOR})?`,
  '(?:i |we )?(?:much |really |very much )?appreciated?(?: (?:this|your help|all your help))?',
  '(?:i am |we are )?(?:very |so |really )?grateful(?: for (?:this|all (?:your|the) help|your help|(?:this|all|everything) mentor has done(?: for child)?))?',
  'thanks (?:though|anyway)|(?:this is )?(?:good|nice|lovely|great) to (?:hear from you|know child is being thought of)',
  '(?:sorry )?(?:this has|this is) taken (?:me )?so long (?:to (?:reply|answer|get back to you))|sorry for taking (?:me )?so long(?: (?:to|in) (?:reply|replying|answer|get back to you|getting back to you))?',
  `(?:(?:i am )?(?:so |very )?sorry|(?:my |many )?apologies) (?:for|about) ${LATE}`,
  '(?:so )?sorry (?:i am|this is) (?:so )?late(?: (?:replying|in replying|answering))?',
  'sorry|apologies|(?:so )?sorry (?:for|about) my english|(?:(?:so |very )?sorry|apologies) (?:for not (?:replying|answering|getting back(?: to you)?)|(?:i|we) did not (?:reply|answer))(?: (?:sooner|earlier|before|until now))?',
  '(?:(?:so |very )?sorry |apologies )?(?:i )?(?:have )?(?:only )?just (?:seen|saw|found|spotted|noticed) (?:this|your (?:e-?mail|message))',
  '(?:(?:so )?sorry |apologies )?your (?:first |last |other )?(?:e-?mail|message) (?:went|had gone|was) (?:in ?to|in|to) (?:my |the )?(?:junk|spam)(?: folder| mail)?',
  '(?:sorry )?(?:i )?thought i (?:had|would) (?:already )?(?:replied|answered)(?: (?:to )?this)?(?: already)?',
  'please (?:thank|say (?:hi|hello|thanks) to|pass (?:on )?(?:my|our) thanks (?:on )?to) mentor(?: (?:as well|too))?(?: (?:from|for) (?:us|me|child|all of us|us all))?',
  "(?:(?:please )?(?:say (?:hi|hello) to|give|pass on|send) (?:our|my|child's)? ?(?:best|best wishes|regards|love|thanks|hello)? ?(?:to )?mentor)(?: from (?:us|me|child))?",
  '(?:i |we )?hope (?:you (?:will )?understand|this is ok|this (?:all )?goes well|this works out)(?: (?:for (?:everyone|the others)))?|no offence',
  'thanks (?:so much )?to (?:mentor|you and mentor|you both)(?: for (?:sticking with child|this|everything|asking|offering(?: to do this)?))?',
  '(?:please )?(?:just )?(?:let (?:me|us) know|give (?:me|us) a (?:ring|call|shout)|get in touch) if (?:you|there) (?:need|are|is) (?:anything|any problems|anything else|any more|any problem)(?: (?:else|more|information))?(?: from (?:me|us))?',
  '(?:if (?:you need|there is|there are) (?:anything|any problems?)(?: (?:else|more))?(?: from (?:me|us))?|any (?:problems?|questions|issues))(?: (?:please )?(?:just )?(?:let (?:me|us) know|give (?:me|us) a (?:ring|call|shout)|get in touch))?',
  'sorry (?:i|we) missed your (?:call|e-?mail|first e-?mail|message|letter)|(?:i|we) (?:was|were|have been) (?:not well|unwell|ill|away|busy|at work|on holiday|on nights|working)(?: (?:this|last) week)?',
  '(?:child says|(?:please )?tell mentor (?:we|i|child) (?:said|says?)|child says) (?:hi|hello|thanks)|best wishes to (?:mentor|you all|all)|(?:many )?thanks to you all',
  '(?:i |we )?(?:really |so )?appreciate (?:all|everything|what) you (?:do|are doing|have done)(?: for (?:us|child))?',
  'all the best with this|good luck with this|keep up the good work|you are (?:all )?doing (?:a )?(?:great|good|brilliant|amazing) (?:job|work)',
  '(?:thanks )?(?:it|this) (?:is|was) (?:very |really |so )?(?:kind|good|nice|thoughtful) of (?:you|you all|him|her|child)(?: to (?:ask|offer|think of (?:us|child)))?',
  '(?:viele|liebe|beste|herzliche|sch[oö]ne) gr[uü](?:ß|ss)e|mit freundlichen gr[uü](?:ß|ss)en|gru(?:ß|ss)|lg|mfg|cordialement|bien [aà] vous|saludos|un saludo|cu stim[aă]|o zi bun[aă]|cordiali saluti|cumprimentos|pagarbiai',
  '(?:i |we )?(?:hope|trust) (?:you|all|this|this e-?mail|you are all|you are|you and yours|you and your family) (?:are |is |finds you(?: all| and yours)? )?(?:all )?(?:both )?(?:keeping |staying )?(?:well|ok|good|fine|safe)(?: and (?:well|safe))?(?: (?:in this (?:odd|strange|difficult|funny|weird|tough) times|at this time|just now))?',
  'have a (?:nice|good|lovely|great) (?:day|weekend|week|evening|afternoon|night|one)',
  '(?:(?:kind|kindest|best|warm|warmest|many|with|with kind|with best) )?(?:regards|wishes)',
  'all the best|best|yours(?: (?:sincerely|faithfully|truly))?|sincerely|faithfully|take care|bye|(?:stay|keep) safe(?: everyone| all)?|god bless|bless you|speak soon',
  'x{1,5}',
  'pozdrawiam(?: serdecznie)?|z powa[zż]aniem|з повагою|khuda hafiz|allah hafiz|le meas|le dùrachd|slàinte',
];

/** Before an answer, as a heading of it. */
export const HEADINGS: readonly string[] = [
  'answer|my (?:answer|reply)',
  "i refer to your (?:e-?mail|letter|message)(?: of (?:today|today's date|yesterday))?",
  '(?:in )?(?:answer|reply|response) to (?:your|the) (?:e-?mail|message|question|letter|reminder)',
  '(?:re|regarding) (?:(?:your|the) (?:e-?mail|message|letter)|this)|as requested',
];

/** After these comes the name of who writes, whatever it is. */
export const SIGNING =
  /^(?:(?:(?:kind|kindest|best|warm|warmest|many|with|with kind|with best) )?(?:regards|wishes)|all the best|yours(?: (?:sincerely|faithfully|truly))?|sincerely)$/;

/** Part of a name that tells nobody apart. */
export const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'mx']);
