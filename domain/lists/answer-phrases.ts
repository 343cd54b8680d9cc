/*
 * Whole phrases that answer, in the plain words of `plain-words.ts`: `child` for the child's name, "him" and "my daughter", `this` for
 * "that" and "all of the above", no short forms. Whoever says more, about one way, one day or one person, is not in these lists.
 */
const WE = '(?:i|we)';
const AM = '(?:i am|we are)';
const CONSENT = '(?:consent|permission)';
const OUR = '(?:my |our )?(?:full )?';
const GIVE = `(?:give|grant|am giving|are giving) (?:you )?${OUR}${CONSENT}`;
const LIKE_THIS = '(?: (?:like this|in this|this way|in this way))?';
const TOUCH = `in (?:touch|contact)(?: with mentor)?${LIKE_THIS}`;
const TAKE = `(?:take part|participate|do this|join(?: in)?|be (?:part of|involved in) this|be involved|continue(?: with mentor)?|have contact with mentor|(?:keep|stay) ${TOUCH})(?: (?:in|with) this)?`;
const TAKING = `(?:taking part|participating|doing this|joining(?: in)?|being (?:part of|involved in) this|being involved|(?:keeping|staying) ${TOUCH})(?: (?:in|with) this)?`;
/** Only what means all of the question: "to messages" is a part of it. */
const TO = `(?: (?:to|with|for|of) this(?: for child)?| this(?: for child)?| for child| (?:to|for|of) child ${TAKING}| for child to ${TAKE}| to ${TAKE})?`;
const HAPPY = '(?:happy|fine|ok|content|pleased|delighted|glad|willing)';
const HAPPEN = '(?:go ahead|start|happen)';
const GO_AHEAD = '(?:go ahead|proceed|carry on)(?: with this)?';
const FOR_CHILD = `(?:with child ${TAKING}|for child to ${TAKE}|for this to ${HAPPEN})`;
const TO_AGREE = `to (?:agree|consent|${GIVE}|go ahead)${TO}`;
const GOOD =
  '(?:all )?(?:fine|ok|good|great|lovely|perfect|brilliant|excellent|grand|fantastic|super|wonderful|amazing|fab|ideal)';
const US = '(?:from|by) (?:me|us|both parents|the (?:two|both) of us)';
/** Not "reply yes", which our own mail may say. */
const REPLY = '(?:my|our|the) (?:answer|reply|response) (?:is )?';
const NOT = '(?:do not|will not|no longer)';
const MUST = '(?:must|have to|will have to|am going to have to|would like to|wish to|want to)';

/** Say yes by themselves. */
export const YES_PHRASES: readonly string[] = [
  'agreed|approved|agreed? (?:to|with) this',
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
  // As people say it whose first language is another.
  `${AM} (?:agree|agreed)(?: (?:for|with|to|on))?(?: this)?`,
  `${WE} agree (?:for|on) this`,
  `(?:so |and )?this is a yes(?: then)?`,
  'a (?:definite |firm )yes(?: from (?:me|us))?',
  `${WE} would like this to ${HAPPEN}`,
  `${WE} agree to the terms`,
  `${WE} agree this child can ${TAKE}`,
  `${AM} writing to (?:say yes|confirm (?:this )?${WE} (?:agree|consent)${TO})|${WE} would like to (?:say yes|accept)(?: (?:to )?this(?: offer)?)?`,
  `${AM} ${HAPPY} with (?:this arrangements?|the (?:arrangements?|plan|plans)|what you have described)`,
  'yes is (?:my|our|the) (?:answer|reply)',
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
  `(?:please )?${GO_AHEAD}|let us (?:do this|${GO_AHEAD})|let us get (?:this )?(?:started|going)`,
  `(?:${AM} )?(?:${HAPPY}|good)(?: with this| to ${GO_AHEAD}| for you to ${GO_AHEAD})|(?:${AM} )?(?:happy|delighted|pleased)`,
  `${WE} would be delighted|delighted`,
  `child (?:can|may)(?: ${TAKE})?|you (?:can|may)`,
  `(?:child is )?allowed(?: to ${TAKE})?`,
  `(?:child|${WE}) would (?:like|love)(?: this| to(?: ${TAKE})?)?`,
  `child (?:is|would be|will be) (?:so )?(?:up for this|keen|excited|happy|delighted|pleased|looking forward)(?: (?:to|about|with|for) this| to ${TAKE})?`,
  `child (?:wants|would love|is keen) (?:this|to(?: ${TAKE})?)`,
  'child agrees(?: to this)?(?: too)?|so (?:does|is) child|so (?:are we|am i|do we|do i)|child does too',
  '(?:sign|count) (?:child|us|me) (?:up|in)(?: for this)?',
  `agree|(?:${WE} )?confirm(?:ed)?(?: this)?`,
  `child will (?:really |so )?(?:enjoy|love|like|appreciate|benefit from) this`,
  `(?:this is |this all is )?(?:all )?${GOOD} for (?:us|me|child)`,
  '(?:please )?(?:set this up|get this set up|get this (?:started|going)|sign child up)',
  `(?:${AM} )?(?:very |so )?(?:happy|fine|ok) (?:to|for all(?: this)?|with all(?: this)?|for this)`,
  '(?:please )?(?:do this|go for this)|let us go for this|with pleasure|gladly|sound|happily',
  `(?:this )?works (?:well )?(?:for|with) (?:us|me)`,
  '(?:this )?will (?:really )?do child (?:good|the world of good|a world of good)|this is (?:just|exactly) what child needs',
  `(?:this is |what )?(?:great|good|brilliant|lovely|fantastic|wonderful) news|all (?:fine|good|ok)`,
  `child (?:gets|is getting) on (?:really |very |so )?well with mentor|child thinks the world of mentor`,
  `(?:this )?(?:would|will) (?:be|is) (?:really |very )?(?:helpful|useful|good|great|nice)(?: for child)?(?: to (?:have someone to )?talk to (?:someone|mentor|somebody)(?: again)?)?`,
  'not a (?:problem|bother)(?: at all)?',
  `(?:please )?start(?: this)? (?:when you can|as soon as you can|when you are ready|whenever you can)|please start(?: this)?|when(?:ever)? you are ready`,
  `(?:${AM} )?happy for you to (?:start|set up|arrange|organise) this|happy for this to start`,
  `this is (?:great|good|brilliant|lovely|fantastic|wonderful) news for child`,
  "from child's (?:mum|mam|mother|dad|father|parents?|carer|guardian)|child would (?:love|like) to",
  'from all of us|child (?:has been|keeps|is always) asking (?:about|for|after) mentor',
  'go for (?:this|this please)|crack on|on you go|fire away|get child signed up|go for it',
  `${WE} would (?:like|love) child to(?: ${TAKE})?`,
  `(?:this|this all) (?:is|are|sounds|looks) (?:all )?(?:absolutely )?${GOOD}(?: (?:to|for|with|by) (?:me|us|child))?`,
  `(?:this )?(?:would|will) be (?:an? )?(?:absolutely )?${GOOD}(?: (?:help|thing|opportunity|support))? for child`,
  'child (?:has been|is|has felt) (?:a bit |quite |very |really |so )?(?:low|lonely|bored|down|fed up|quiet)(?: (?:at home|just now))?(?: since (?:the )?schools? (?:closed|shut))?',
  'no (?:problem|problems|worries|bother|issues?)(?: at all)?(?: (?:for|with|from) (?:me|us))?',
  '(?:we |i )?can not wait',
  'child can not wait(?: (?:to (?:start|get started|see mentor|speak to mentor|talk to mentor|catch up with mentor|this)|for this))?',
  // Only with its own subject or after a mark: a bare "yes no problem" holds both words.
  'this is (?:no|not a) (?:problem|bother|trouble)(?: at all)?(?: (?:for|with|by) (?:me|us))?',
  `(?:${WE} (?:do not )?have )?(?:no|any) (?:objections?|concerns|questions)(?: (?:to|about|with) (?:any of )?this)?(?: from (?:me|us))?(?: at all)?`,
  `${WE} (?:do not mind|have no (?:problem|problems|issue|issues) with this|see no (?:problem|reason not to))(?: this)?(?: at all)?`,
  '(?:nothing (?:else )?to add|all (?:very )?clear)(?: from (?:me|us))?',
  '(?:and )?(?:to )?no other (?:way|ways)(?: as you say)?',
];

/** Mean all of the question, beside a yes as beside a no. */
export const NEUTRAL_PHRASES: readonly string[] = [
  `(?:to|for|with) this|${US}|for child|to child ${TAKING}|for child to ${TAKE}|as the parent|as child's (?:parent|mum|dad|mother|father|guardian|carer)`,
];

/** Say that somebody knows what it is about, or who they are; they count only beside "I agree" or "I do not agree", and not beside a bare yes. */
export const AWARE_PHRASES: readonly string[] = [
  `(?:${WE} )?(?:have )?(?:read|understood|read and understood)(?: (?:through )?(?:this(?: (?:all )?(?:through|over))?(?: all)?|(?:the|your) (?:above|information|info|e-?mail|message|letter|details|guidelines)))?(?: carefully)?`,
  `${WE} understand(?: this)?`,
  `(?:${WE} )?(?:have )?(?:given this (?:a (?:lot|good deal|great deal) of |some |much |careful |lots of )?thought|(?:had a (?:chat|talk|think) about this|talked (?:this|things) (?:over|through)|(?:read|talked|gone) (?:this|through this) (?:through |over )?with child|thought (?:hard|long and hard|carefully) about this)|talked about this|(?:talked|spoken) (?:to|with) child(?: about this)?|discussed this(?: with child)?|thought about this)`,
  `${AM} child's (?:mum|mam|mother|dad|father|parent|carer|guardian)`,
];

const NOT_NOW =
  'not (?:at (?:the moment|this (?:time|moment|stage|point)|present)|(?:just|right) now|for (?:now|the moment|the time being)|this time|on this occasion)';

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
  'do not want this(?: for child)?',
  `${WE} ${NOT} (?:want|wish|wish for|allow) (?:this(?: for child)?|child (?:to )?(?:${TAKE}|${TAKING})|to(?: ${TAKE})?|to agree|to consent)`,
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
  // A polite refusal; beside a bare no these words may mean "not yet".
  `no (?:thanks|sorry)(?: sorry| thanks)? ${NOT_NOW}`,
  `${AM} not (?:agreeing|consenting|in agreement)${TO}`,
  `${AM} not (?:agree|agreed)(?: (?:for|with|to|on))?(?: this)?`,
  `${WE} do not agree (?:for|on) this`,
  `${NOT} (?:agree|consent) to any of this|${WE} ${NOT} (?:agree|consent) to any of this`,
  `(?:have |has )?(?:decided|chosen) not to (?:go ahead|proceed|${TAKE})(?: with this)?`,
  '(?:please )?do not (?:go ahead|proceed|carry on)(?: with this)?',
  `(?:so |and )?this is a no(?: then)?`,
  `(?:${AM} afraid |sorry |unfortunately )?(?:this is )?(?:definitely |certainly )?a (?:definite |firm )?no (?:from|for) (?:me|us)`,
  'a (?:definite|firm) no|definitely no',
  `${AM} writing to say no|${WE} would like to say no|${AM} going to (?:have to )?say no to this`,
  `${WE} will (?:have to )?decline(?: this)?(?: offer)?`,
  'no is (?:my|our|the) (?:answer|reply)',
  `${WE} will not be (?:taking (?:up this(?: offer)?|this up)|going ahead)(?: with this)?`,
  `(?:after (?:talking|speaking) (?:to|with) child )?${WE} (?:have )?decided (?:not to|against this)`,
  `${WE} (?:have )?(?:decided|chosen|opted) (?:not to|against) (?:go ahead|going ahead|proceed|proceeding|do this|doing this|take this up|taking this up)(?: with this)?`,
];

/** Mean no only beside one. */
export const SOFT_NO_PHRASES: readonly string[] = [
  `${WE} ${NOT}`,
  `${AM} (?:fine|ok) as (?:we|things) are`,
  `(?:${AM} happy|${WE} would like|${WE} would prefer) to leave this`,
  `${WE} do not feel (?:comfortable|happy) (?:with|about) this`,
  `${WE} do not think online is (?:right|suitable|good) for child`,
  `child does not think this is for child|child says no(?: thanks)?`,
  `${WE} (?:do not (?:feel|think) (?:we|child|i) needs? this|feel child does not need this)`,
  '(?:this is )?(?:my |our )?final answer',
  `child (?:has )?(?:decided|said) (?:child (?:does not|would rather not|will not) (?:want )?(?:this|to)?|not to|against this)(?: ${TAKE})?`,
  `(?:child is |child are )?(?:not really|not at all|not that|not very|not) (?:interested|keen)(?: (?:in|on) (?:this|the idea(?: of this)?))?(?: at all)?`,
  `this is not something (?:${WE} (?:want|would like|wish) to (?:do|${TAKE})|${AM} (?:comfortable|happy|keen) (?:with|on|about))`,
  `(?:${AM} )?not (?:happy|comfortable|keen) (?:with|about|on) child (?:being |going |talking to people )?online`,
  `${WE} do not want child (?:being )?online (?:any )?more than child (?:is|needs to be)`,
  `${WE} do not (?:think|feel) (?:this|child) would (?:suit (?:child|us)|like this|work for (?:child|us)|want (?:this|to)|enjoy this|help(?: child)?)`,
  `(?:this )?(?:would be|is) (?:just )?too (?:difficult|hard|much|stressful)(?: for (?:us|me|child))?(?: (?:just now|right now|at the moment))?`,
  `(?:this is )?not for (?:us|me|child) (?:at the moment|just now|right now|at this time)`,
  `(?:${WE}|child) (?:do|does) not (?:need|require) this(?: (?:just now|right now|at the moment))?`,
  `child (?:is (?:very |too |so )?busy with|has (?:a lot of|enough|plenty of|too much)) (?:school ?work|homework|school)(?: to do)?`,
  'child is (?:fine|ok|happy) without this',
  `(?:please )?(?:take|leave|remove) (?:child|us|me) (?:off|from) (?:the|your) list`,
  `child (?:will|can) (?:wait to )?see mentor (?:when|once|after) (?:the )?schools? (?:is|are|goes|go) (?:back|open)(?: again)?`,
  `(?:${WE}|child) (?:would|will) (?:rather|prefer to|just) wait (?:until|till) child is back at school`,
  `${AM} happy to wait (?:until|till) (?:the )?schools? (?:is|are|goes|go) (?:back|open)(?: again)?`,
  'child finds (?:this|online(?: things)?) (?:hard|difficult)|child finds this (?:hard|difficult) to talk online',
  '(?:child has )?(?:too much|enough) screen time(?: already| as this is)?',
  `${WE} do not agree with (?:children|kids) being online(?: so much| this much)?`,
  `child (?:does|do) not want (?:this|to(?: ${TAKE})?)(?: online)?`,
  `child (?:can not|is not allowed to)(?: ${TAKE})?`,
  '(?:child is |child are )?not (?:interested|keen)(?: (?:in|on) this)?',
  `child would (?:rather|prefer) not(?: to)?(?: ${TAKE})?`,
  'child (?:is|are) too (?:young|busy|shy)|child (?:has|have) enough on|child (?:does|do) not need this',
  `(?:${AM} )?not (?:happy|comfortable|ok|keen)(?: (?:with|about|on) this)?`,
  `unfortunately|${AM} afraid|${AM} sorry`,
  '(?:please )?(?:do not(?: do this| start this)?|leave this)',
  '(?:leave|count) (?:us|child) out(?: of this)?',
  `${AM} (?:just )?too busy|${WE} have (?:too much|enough|a lot)(?: going)? on(?: at home)?`,
  `${WE} do not (?:think this is|feel this is) (?:right|suitable|appropriate|a good idea)(?: for (?:us|me|child))?|${WE} do not think this is for (?:us|me|child)`,
  `${WE} do not like (?:this|the idea(?: of this)?)`,
  'not (?:at this time|this time|on this occasion)',
  `(?:have |has )?(?:decided|chosen) (?:not to|against this)(?: (?:go ahead|proceed|${TAKE}))?`,
  `${WE} (?:would|will) (?:prefer to |rather |just )?wait (?:for school|(?:until|till) (?:school|(?:the )?schools? (?:is|are|re-?opens?|opens?|(?:goes|go|gets|get) back)|child is back at school|child can see mentor))(?: (?:open|back|again|open again|at school|in person|face to face))*`,
  `${AM} (?:happy|fine|ok|content) (?:with )?(?:things |how things are |this )?as (?:child|this|things) (?:are|is)`,
  '(?:and )?if (?:we|i) change (?:our|my) minds?(?: (?:we|i) will (?:let you know|be in touch|get in touch|tell you))?',
  `${AM} (?:happy|fine|ok) (?:with this|with child's mentor|with mentor|as this is) (?:in|at) school`,
  `${WE} (?:would )?(?:prefer|rather|like) (?:to )?keep this (?:to|in|at|for) school`,
  `${WE} (?:really |just )?do not have (?:the |any |enough )?(?:time|space|energy|room)(?: (?:for|to do) this)?(?: (?:with|because of) (?:home ?school(?:ing)?|work|the kids|everything going on))?(?: (?:just now|right now|at the moment))?`,
  `child (?:would )?(?:prefers?|rather)(?: (?:to (?:see|talk to|speak to)|seeing|talking to|speaking to) mentor)? (?:face to face|in person)(?: at school)?`,
  `${WE} (?:do not|would not) (?:like|want) (?:the idea of )?child (?:being |going |to be |talking to people |spending (?:more |any more |so much )?time )?(?:online|on (?:a |the )?(?:screens?|internet|computer))(?: (?:more|any more|any longer|so much))?`,
  `${WE} do not (?:think|feel|believe) (?:child needs this|this (?:is|would be) (?:right|suitable|appropriate|good|best|needed|necessary|for us|for child)(?: for (?:us|me|child))?)(?: (?:just now|right now|at the moment))?`,
  'child (?:is|feels) (?:too |very |really |quite |a bit |far too )?(?:shy|young|busy|tired|stressed|nervous)(?: (?:for this|online))?',
  `this is (?:not|just not|really not) (?:for (?:us|me|child)|something (?:for (?:us|child)|${WE} (?:want|would want|need)|child (?:wants|needs))|what ${WE} (?:want|need)|what child (?:wants|needs))(?: (?:just now|right now|at the moment))?`,
  `${WE} (?:will|would) (?:leave this|pass(?: on this)?|give this a miss)(?: (?:for now|this time))?`,
  `(?:please )?(?:${WE} )?do not (?:want to be )?(?:ask(?:ed)?|contact(?:ed)?|e-?mail(?:ed)?|write to)(?: (?:me|us|child))?(?: about this)?(?: again| any ?more)`,
];

/** Words that end or begin a phrase without changing what it says. */
export const POLITE_BESIDE_YES =
  '(?:thanks|please|ok|definitely|absolutely|certainly|of course|hun|hen|hon|guys|folks|pal)';
export const POLITE_BESIDE_NO = '(?:thanks|sorry|unfortunately|definitely not|absolutely not|hun|hen|folks)';
