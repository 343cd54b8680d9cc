/** What one phrase says. `soft`: agrees or refuses only beside a plain yes or no. */
export type Weight = 'yes' | 'no' | 'soft-yes' | 'soft-no' | 'unknown';

const WE = '(?:i|we)';
const AM = "(?:i am|i'm|im|we are|we're)";
const CHILD = '(?:him|her|them|(?:my|our) (?:child|son|daughter))';
const GIVE = '(?:give|gives) (?:you )?(?:my |our )?(?:full )?(?:consent|permission)';
const ALL =
  '(?:this|that|it|all|everything|all this|all that|all (?:of )?(?:this|it|these|them|the above)|(?:all )?(?:of )?these ways(?: to keep in touch)?)';
const TAKE_PART = '(?:take part|taking part|do this|doing this|join in|joining in|be part of this)';
/** Only what means all of the question: "to messages" is a part of it. */
const TO = `(?: (?:to|with|for) ${ALL}| (?:to|for) ${CHILD} (?:to )?${TAKE_PART}| to ${TAKE_PART})?`;
const WILLING = '(?:happy|fine|ok|okay|content|pleased)';
const PLEASED =
  '(?:of course|definitely|absolutely|certainly|please|thanks|thank you|many thanks|thank you very much|thanks very much)';
const BARE_YES = '(?:yes|yep|yeah|aye)';
const FINE =
  "(?:that is|that's|thats|this is|it is|it's) (?:all |absolutely |perfectly )?(?:fine|ok|okay|all right|alright|good|great|lovely)";

/** Whole phrases only, so that any word more makes it unknown. */
const whole = (...forms: string[]): RegExp[] => forms.map((form) => new RegExp(`^(?:${form})$`));

const YES = whole(
  `${BARE_YES}(?: ${PLEASED}){0,2}`,
  `(?:${BARE_YES} )?(?:agreed|consent given|consent granted|permission given|permission granted)`,
  `(?:${BARE_YES} )?${WE} (?:both |do |fully |also |hereby |happily |confirm (?:that )?${WE} ){0,2}(?:agree|consent|accept|approve|${GIVE})${TO}`,
  `(?:${BARE_YES} )?${WE} (?:would|'d) (?:be happy|like) to (?:agree|consent|${GIVE})${TO}`,
  `(?:${BARE_YES} )?${AM} (?:very |quite |both |more than )?${WILLING} to (?:agree|consent|${GIVE})${TO}`,
  `(?:${BARE_YES} )?${AM} (?:very |both |more than )?${WILLING} (?:with ${ALL}|for ${CHILD} to ${TAKE_PART}|for (?:this|it) to (?:go ahead|start|happen))`,
  `${BARE_YES} (?:to|for) ${ALL}`,
  `(?:${BARE_YES} )?${FINE} (?:with|by) (?:me|us|both of us)`,
  `${BARE_YES} ${FINE}`,
  `${BARE_YES} from (?:me|us|both of us)`,
  '(?:my|our|the) answer is (?:a )?yes',
  `(?:it is|it's|that is|that's) a (?:definite )?yes(?: from (?:me|us|both of us))?`,
  `${BARE_YES} (?:i|we) do`,
  `${BARE_YES} (?:he|she|they) can(?: ${TAKE_PART})?`,
  `${BARE_YES} (?:he|she|they|we|i) (?:would|'d) (?:like|love) (?:this|that|to(?: ${TAKE_PART})?)`,
  `${BARE_YES} (?:please )?go ahead`,
);

const SOFT_YES = whole(
  FINE,
  'please',
  'of course|definitely|absolutely|certainly',
  '(?:i|we) do',
  '(?:please )?go ahead',
  `happy (?:with ${ALL}|for ${CHILD} to ${TAKE_PART})`,
  'that (?:would be|sounds) (?:great|good|lovely|fine|brilliant)',
  `(?:he|she|they) can(?: ${TAKE_PART})?`,
  `(?:he|she|they|we) (?:would|'d) (?:like|love) (?:this|that|to(?: ${TAKE_PART})?)`,
);

const NOT = "(?:do not|don't|dont|will not|won't|no longer)";

const NO = whole(
  '(?:no|nope|nah)(?: (?:thanks|thank you|many thanks|thank you very much|thanks very much|sorry|definitely not|absolutely not))?',
  '(?:sorry|definitely|absolutely) (?:no|not)|certainly not',
  `(?:no )?${WE} ${NOT} (?:agree|consent|accept|approve|${GIVE})${TO}`,
  `(?:no )?${WE} ${NOT} (?:want|wish) (?:this|that|it|${CHILD} to ${TAKE_PART}|to ${TAKE_PART}|to agree|to consent)`,
  `(?:no )?(?:thanks |thank you )?${WE} ?(?:would|'d) (?:rather|prefer) not(?: to)?(?: ${TAKE_PART})?`,
  `(?:no )?${WE} ?(?:would|'d) prefer (?:that )?(?:he|she|they) did not(?: ${TAKE_PART})?`,
  `(?:no )?${WE} (?:refuse|decline|disagree|object)(?: (?:consent|permission))?${TO}`,
  '(?:no )?(?:consent|permission) (?:is )?(?:refused|denied|not given|not granted|withheld)',
  'no (?:consent|permission)(?: given)?',
  'no from (?:me|us|both of us)',
  '(?:my|our|the) answer is (?:a )?no',
  `(?:it is|it's|that is|that's) a (?:definite )?no(?: from (?:me|us|both of us))?`,
  `(?:no )?(?:it is |it's |this is )?not for (?:me|us|${CHILD})`,
  `(?:no )?${AM} not interested`,
);

const SOFT_NO = whole(`${WE} (?:do not|don't|dont)`, 'not interested');

const says = (forms: readonly RegExp[], phrase: string): boolean => forms.some((form) => form.test(phrase));

/** Weighs one phrase, in lower case and without marks at its ends, against a list of plain ones. There is no guessing: all else is unknown. */
export const weighPhrase = (phrase: string): Weight => {
  if (says(YES, phrase)) return 'yes';
  if (says(NO, phrase)) return 'no';
  if (says(SOFT_YES, phrase)) return 'soft-yes';
  return says(SOFT_NO, phrase) ? 'soft-no' : 'unknown';
};
