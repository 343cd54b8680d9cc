const WE = '(?:i|we)';
const AM = "(?:i am|i'm|im|we are|we're|we are all|we're all|we are both|we're both)";
const WOULD = "(?: would|'d)";
const CHILD = '(?:him|her|them|(?:my|our) (?:child|son|daughter))';
const HE = '(?:he|she|they|(?:my|our) (?:child|son|daughter))';
const CONSENT = '(?:consent|permission)';
const GIVE = `(?:give|am giving|are giving) (?:you )?(?:my |our )?(?:full )?${CONSENT}`;
const ALL =
  '(?:this|that|it|all|everything|all this|all that|all (?:of )?(?:this|it|these|them|the above)|(?:all )?(?:of )?these ways(?: to keep in touch)?)';
const PART = '(?:take part|taking part|do this|doing this|do it|join in|joining in|be part of this)';
/** Only what means all of the question: "to messages" is a part of it. */
const TO = `(?: (?:to|with|for) ${ALL}| (?:to|for|of) ${CHILD} (?:to )?${PART}| to ${PART})?`;
const WILLING = '(?:very |quite |more than )?(?:happy|fine|ok|okay|content|pleased|delighted)';
const FOR_CHILD = `(?:with ${ALL}|with ${CHILD} ${PART}|for ${CHILD} to ${PART}|for (?:this|it) to (?:go ahead|start|happen))`;
const TO_AGREE = `to (?:agree|consent|go ahead|${GIVE})${TO}`;
const GOOD = '(?:all |absolutely |perfectly )?(?:fine|ok|okay|all right|alright|good|great|lovely|perfect)';
const THAT_IS = "(?:that is|that's|thats|this is|it is|it's)";
const FROM_US = '(?:from|with|by) (?:me|us|both of us)';
const NOT = "(?:do not|don't|dont|will not|won't|no longer)";

/** Words that end a phrase without changing what it says. */
export const POLITE_AFTER_YES =
  '(?:of course|definitely|absolutely|certainly|please|thanks|many thanks|thank you|thank you very much|thank you so much|thanks very much|thx|ty|ta|cheers|ok|okay)';
export const POLITE_AFTER_NO =
  '(?:thanks|many thanks|thank you|thank you very much|thanks very much|thx|ty|ta|cheers|sorry|definitely not|absolutely not)';

/** Say yes by themselves. */
export const YES_PHRASES: readonly string[] = [
  'agreed',
  `${CONSENT} (?:is )?(?:given|granted)`,
  `${WE} (?:both |do |fully |also |hereby |happily |confirm (?:that )?${WE} ){0,2}(?:agree|consent|accept|approve|authorise|${GIVE})${TO}`,
  `${WE}${WOULD} (?:be ${WILLING}|like) ${TO_AGREE}`,
  `${WE}${WOULD} be ${WILLING} ${FOR_CHILD}`,
  `${AM} ${WILLING} (?:${TO_AGREE}|${FOR_CHILD})`,
  `${AM} (?:in agreement|in favour)(?: (?:with|of) ${ALL})?`,
  `${AM} giving (?:my |our )?(?:full )?${CONSENT}${TO}`,
  `${WILLING} (?:${TO_AGREE}|for ${CHILD} to ${PART}|for (?:this|it) to (?:go ahead|start|happen))`,
  `(?:${THAT_IS} )?${GOOD} ${FROM_US}`,
  `(?:${HE} has|you have) (?:my|our) (?:full )?${CONSENT}${TO}`,
  `${WE} (?:allow|want|${WOULD.trim()} like) ${CHILD} to ${PART}`,
  `${WE}'d like ${CHILD} to ${PART}`,
  `${WE} say yes`,
  '(?:(?:my|our|the) )?answer:? (?:is )?(?:a )?yes',
  `${THAT_IS} a (?:definite )?yes(?: ${FROM_US})?`,
];

/** Mean yes only beside one. */
export const SOFT_YES_PHRASES: readonly string[] = [
  `${THAT_IS} ${GOOD}`,
  'all good',
  'please(?: do)?',
  'of course|definitely|absolutely|certainly',
  `${WE} do`,
  "(?:please )?go ahead|let's (?:do (?:it|this)|go ahead)",
  `${WILLING} with ${ALL}`,
  'that (?:would be|sounds) (?:great|good|lovely|fine|brilliant|perfect)|sounds (?:great|good|lovely|fine)',
  `(?:to|for) ${ALL}`,
  FROM_US,
  `${HE} can(?: ${PART})?`,
  `(?:${HE}|${WE})${WOULD} (?:like|love) (?:this|that|to(?: ${PART})?)`,
];

/** Say no by themselves. */
export const NO_PHRASES: readonly string[] = [
  `${WE} ${NOT} (?:agree|consent|accept|approve|authorise|allow this|${GIVE})${TO}`,
  `${WE} (?:will not|won't) be (?:agreeing|consenting|giving (?:my |our )?${CONSENT})${TO}`,
  `${WE} ${NOT} (?:want|wish|wish for|allow) (?:this|that|it|${CHILD} (?:to )?${PART}|to(?: ${PART})?|to agree|to consent)`,
  `(?:thanks |thank you )?${WE}${WOULD} (?:rather|prefer) not(?: to)?(?: ${PART})?`,
  `${WE}${WOULD} (?:rather|prefer) (?:that |it if )?${HE} (?:did not|didn't)(?: ${PART})?`,
  `(?:rather|prefer) not(?: to)?`,
  `${WE} (?:refuse|decline|disagree|object)(?: ${CONSENT})?${TO}`,
  `${WE} (?:have )?decided (?:not to|against (?:this|it|that))(?: ${PART})?`,
  `${CONSENT} (?:is )?(?:refused|denied|not given|not granted|withheld)`,
  `no ${CONSENT}(?: given)?`,
  '(?:(?:my|our|the) )?answer:? (?:is )?(?:a )?no',
  `${WE} say no`,
  `${THAT_IS} a (?:definite )?no(?: ${FROM_US})?`,
  `(?:${THAT_IS} )?not for (?:me|us|${CHILD})`,
  `(?:${AM} )?not interested(?: in (?:this|that|it))?`,
  "(?:i'm afraid|afraid|certainly|absolutely|definitely|unfortunately|sorry) not",
  '(?:sorry|unfortunately) no',
  '(?:thanks|thank you) but no(?: thanks| thank you)?',
];

/** Mean no only beside one. */
export const SOFT_NO_PHRASES: readonly string[] = [
  `${WE} ${NOT}`,
  `${HE} (?:does not|doesn't|do not|don't) want (?:this|that|it|to(?: ${PART})?)`,
  `${AM} not (?:happy|comfortable|ok|okay|keen)(?: (?:with|about) ${ALL})?`,
  "unfortunately|i'm afraid",
  FROM_US,
];
