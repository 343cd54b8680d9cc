/*
 * Whole phrases that answer, in the plain words of `plain-words.ts`: `child` for the child's name, "him" and "my daughter", `this` for
 * "that" and "all of the above", no short forms. Whoever says more, about one way, one day or one person, is not in these lists.
 */
const WE = '(?:i|we)';
const AM = '(?:i am|we are)';
const CONSENT = '(?:consent|permission)';
const OUR = '(?:my |our )?(?:full )?';
const GIVE = `(?:give|grant|am giving|are giving) (?:you )?${OUR}${CONSENT}`;
const TOUCH = 'in (?:touch|contact)(?: with mentor)?';
const TAKE = `(?:take part|participate|do this|join(?: in)?|be (?:part of|involved in) this|be involved|continue(?: with mentor)?|have contact with mentor|(?:keep|stay) ${TOUCH})(?: (?:in|with) this)?`;
const TAKING = `(?:taking part|participating|doing this|joining(?: in)?|being (?:part of|involved in) this|being involved|(?:keeping|staying) ${TOUCH})(?: (?:in|with) this)?`;
/** Only what means all of the question: "to messages" is a part of it. */
const TO = `(?: (?:to|with|for|of) this| this| (?:to|for|of) child ${TAKING}| for child to ${TAKE}| to ${TAKE})?`;
const HAPPY = '(?:happy|fine|ok|content|pleased|delighted|glad|willing)';
const HAPPEN = '(?:go ahead|start|happen)';
const GO_AHEAD = '(?:go ahead|proceed|carry on)(?: with this)?';
const FOR_CHILD = `(?:with child ${TAKING}|for child to ${TAKE}|for this to ${HAPPEN})`;
const TO_AGREE = `to (?:agree|consent|${GIVE}|go ahead)${TO}`;
const GOOD =
  '(?:all )?(?:fine|ok|good|great|lovely|perfect|brilliant|excellent|grand|fantastic|super|wonderful|amazing|fab|ideal)';
const US = '(?:from|by) (?:me|us)';
/** Not "reply yes", which our own mail may say. */
const REPLY = '(?:my|our|the) (?:answer|reply|response) (?:is )?';
const NOT = '(?:do not|will not|no longer)';
const MUST = '(?:must|have to|will have to|am going to have to|would like to|wish to|want to)';

/** Say yes by themselves. */
export const YES_PHRASES: readonly string[] = [
  'agreed|approved',
  `${CONSENT} (?:is )?(?:given|granted)`,
  `${WE} (?:do )?(?:agree|consent|accept|approve|authorise|${GIVE})${TO}`,
  `${WE} (?:can )?confirm (?:this )?${WE} (?:agree|consent|${GIVE})${TO}`,
  `${WE} confirm (?:my |our )${CONSENT}`,
  `${WE} would (?:be ${HAPPY}|like) ${TO_AGREE}`,
  `${WE} would be ${HAPPY} ${FOR_CHILD}`,
  `${AM} ${HAPPY} (?:${TO_AGREE}|${FOR_CHILD})`,
  `${AM} ${HAPPY} to confirm (?:this )?${WE} (?:agree|consent)${TO}`,
  `${AM} (?:in agreement|in favour)(?: (?:with|of) this)?`,
  `${HAPPY} (?:to (?:agree|consent|${GIVE})${TO}|for child to ${TAKE}|for this to ${HAPPEN})`,
  `(?:child has|you have) ${OUR}${CONSENT}(?: to ${TAKE}|${TO})?`,
  `${WE} (?:allow|want|would like) child to ${TAKE}`,
  `${WE} would like to ${TAKE}`,
  `${WE} say yes`,
  `${REPLY}(?:a )?yes`,
  `this is (?:a (?:big |definite )?)?yes(?: ${US})?|a (?:big )?yes ${US}`,
  `${WE} (?:am writing to (?:agree|consent|${GIVE})|want to ${GIVE})${TO}`,
  `please (?:accept|take) this(?: e-?mail)? as ${OUR}${CONSENT}`,
  `this(?: e-?mail)? is to confirm (?:this )?${WE} (?:agree|consent|${GIVE})${TO}`,
];

/** Mean yes only beside one. */
export const SOFT_YES_PHRASES: readonly string[] = [
  `(?:this (?:is|are) )?${GOOD}(?: (?:from|with|by) (?:me|us))?`,
  `(?:this is |what )?an? ${GOOD} idea`,
  `${GOOD} idea`,
  `${WE} think (?:this is|this would be|this will be) (?:an? )?${GOOD}(?: idea)?`,
  `(?:this )?(?:would be|will be|sounds|seems) (?:like )?(?:an? )?${GOOD}(?: idea)?(?: to me| for child)?`,
  'please(?: do)?|indeed|for sure|by all means',
  `${WE} do`,
  `(?:please )?${GO_AHEAD}|let us (?:do this|${GO_AHEAD})`,
  `(?:${AM} )?(?:${HAPPY}|good)(?: with this| to ${GO_AHEAD}| for you to ${GO_AHEAD})|(?:${AM} )?(?:happy|delighted|pleased)`,
  `${WE} would be delighted|delighted`,
  `child (?:can|may)(?: ${TAKE})?|you (?:can|may)`,
  `(?:child is )?allowed(?: to ${TAKE})?`,
  `(?:child|${WE}) would (?:like|love)(?: this| to(?: ${TAKE})?)?`,
  `child (?:is|would be|will be) (?:so )?(?:up for this|keen|excited|happy|delighted|pleased|looking forward)(?: (?:to|about|with|for) this| to ${TAKE})?`,
  `child (?:wants|would love|is keen) (?:this|to(?: ${TAKE})?)`,
  'child agrees(?: to this)?(?: too)?|so (?:does|is) child|child does too',
  '(?:sign|count) (?:child|us|me) (?:up|in)(?: for this)?',
  `(?:${WE} )?confirm(?:ed)?(?: this)?`,
];

/** Mean all of the question, beside a yes as beside a no. */
export const NEUTRAL_PHRASES: readonly string[] = [
  `(?:to|for|with) this|${US}|for child|to child ${TAKING}|for child to ${TAKE}`,
];

/** Say that somebody knows what it is about; they count only beside "I agree" or "I do not agree", and not beside a bare yes. */
export const AWARE_PHRASES: readonly string[] = [
  `(?:${WE} )?(?:have )?(?:read|understood|read and understood)(?: (?:through )?(?:this(?: all)?|the (?:above|information|info|e-?mail|letter|details|guidelines)))?(?: carefully)?`,
  `${WE} understand(?: this)?`,
  `(?:${WE} )?(?:have )?(?:talked about this|(?:talked|spoken) (?:to|with) child(?: about this)?|discussed this(?: with child)?|thought about this)`,
];

/** Say no by themselves. */
export const NO_PHRASES: readonly string[] = [
  `(?:${WE} (?:confirm (?:this )?${WE} )?)?${NOT} (?:agree|consent|accept|approve|authorise|allow this|${GIVE})${TO}`,
  `this(?: e-?mail)? is to confirm (?:this )?${WE} do not (?:agree|consent)${TO}`,
  `${AM} (?:not in (?:agreement|favour)|against this)(?: (?:with|of) this)?|${AM} not allowing this`,
  `${WE} would not like (?:this|child to ${TAKE})`,
  `(?:${WE}|child) will not be ${TAKING}`,
  `${WE} ${NOT} give (?:my |our )?${CONSENT} for child`,
  `${AM} not giving (?:you )?${OUR}${CONSENT}${TO}`,
  `${WE} will not be (?:agreeing|consenting|giving ${OUR}${CONSENT})${TO}`,
  'do not want this',
  `${WE} ${NOT} (?:want|wish|wish for|allow) (?:this|child (?:to )?(?:${TAKE}|${TAKING})|to(?: ${TAKE})?|to agree|to consent)`,
  `${WE} would (?:rather|prefer) not(?: to)?(?: ${TAKE})?`,
  `${WE} would (?:rather|prefer) (?:this |this if |if )?child (?:did not|not to)(?: ${TAKE})?`,
  '(?:rather|prefer) not(?: to)?',
  `${WE} (?:refuse|decline|disagree|object|withhold)(?: (?:my |our )?${CONSENT}| this offer)?${TO}`,
  `${WE} refuse to (?:agree|consent|allow this|${GIVE})${TO}|${AM} declining(?: this)?|declined`,
  `${WE} ${MUST} (?:refuse|decline)(?: this)?(?: offer)?`,
  `${WE} (?:must|have to|will have to|am going to have to|am going to) say no`,
  `${WE} (?:have )?decided (?:not to|against (?:this|child ${TAKING})|no|to say no)(?: ${TAKE})?`,
  `${CONSENT} (?:is )?(?:refused|denied|not given|not granted|withheld)`,
  `no ${CONSENT}(?: given| ${US})?`,
  `${REPLY}(?:a )?no`,
  `${WE} say no`,
  `${AM} not (?:happy|willing|prepared|comfortable|content) (?:${FOR_CHILD}|to (?:agree|consent|${GIVE})${TO})`,
  `this is (?:a (?:big |definite )?)?no(?: ${US})?|a (?:big )?no ${US}`,
  '(?:this is )?not for (?:me|us|child)',
  `(?:${AM} )?not interested(?: in this)?`,
  '(?:certainly|absolutely|definitely|unfortunately|sorry) not',
  `${AM} afraid (?:not|no|this is a no)|afraid not`,
  'unfortunately no',
];

/** Mean no only beside one. */
export const SOFT_NO_PHRASES: readonly string[] = [
  `${WE} ${NOT}`,
  `child (?:does|do) not want (?:this|to(?: ${TAKE})?)`,
  `child (?:can not|is not allowed to)(?: ${TAKE})?`,
  '(?:child is |child are )?not (?:interested|keen)(?: (?:in|on) this)?',
  `child would (?:rather|prefer) not(?: to)?(?: ${TAKE})?`,
  'child (?:is|are) too (?:young|busy)|child (?:has|have) enough on|child (?:does|do) not need this',
  `(?:${AM} )?not (?:happy|comfortable|ok|keen)(?: (?:with|about|on) this)?`,
  `unfortunately|${AM} afraid|${AM} sorry`,
  '(?:please )?(?:do not(?: do this| start this)?|leave this)',
  '(?:leave|count) (?:us|child) out(?: of this)?',
  `${AM} (?:just )?too busy|${WE} have (?:too much|enough|a lot)(?: going)? on(?: at home)?`,
  `${WE} do not (?:think this is|feel this is) (?:right|suitable|appropriate|a good idea)(?: for (?:us|me|child))?|${WE} do not think this is for (?:us|me|child)`,
  `${WE} do not like (?:this|the idea(?: of this)?)`,
];

/** Words that end or begin a phrase without changing what it says. */
export const POLITE_BESIDE_YES = '(?:thanks|please|ok|definitely|absolutely|certainly|of course)';
export const POLITE_BESIDE_NO = '(?:thanks|sorry|unfortunately|definitely not|absolutely not)';
