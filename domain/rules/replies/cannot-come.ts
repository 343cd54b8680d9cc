import { takeNewText } from './take-new-text.ts';

const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.!?]*$/i;
const CANNOT =
  /^(?:(?:so |very |i'?m )?sorry,? (?:but )?|apologies,? (?:but )?|unfortunately,? )?(?:i|we)(?:'m| am| will|'ll)? ?(?:can'?t|cannot|can not|won'?t be able to|will not be able to|unable to|not able to|not be able to) (?:now )?(?:make|do|attend|come|be (?:there|at)|join)\b(?: (?:it|this|that|to|the|our|today|tomorrow|on|this week|one|meet|meeting|google|session|(?:mon|tues|wednes|thurs|fri)day|any ?more|after all|sorry))*$/i;

/**
 * Whether a reply to a mail about a Meet says first of all, in plain words, that they cannot come. No reason is asked; what they add
 * below is for nobody. A sentence with anything else in it is not taken for it. Our own mail is not compared: it holds these very
 * words, and never first.
 */
export const cannotCome = (text: string): boolean => {
  const [first] = takeNewText({ text }).lines.filter((line) => line !== '' && !GREETING.test(line));
  const [sentence = ''] = (first ?? '').split(/[.!?]/);
  return CANNOT.test(sentence.trim());
};
