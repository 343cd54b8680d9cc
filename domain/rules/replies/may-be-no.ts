import type { AnswerWords } from '../../concepts/answer-words.ts';
import { foldMarks } from './fold-marks.ts';
import { takeNewText } from './take-new-text.ts';

const STARTS_WITH_NO =
  /^\W*(no|nope|nah|not|never|stop|don'?t|do not|sorry,? no|(i|we)('d| would) rather not|(i|we) (do not|don'?t|won'?t|refuse|decline|disagree))\b/i;
const WANTS_OUT =
  /\b(stop|withdraw\w*|changed? (my|our) minds?|(don'?t|dont|do not|no longer|not) (want|agree|consent|allow|happy|comfortable)|(take|leave) (him|her|them|us|me) (off|out)|cancel\w*|refuse|unsubscribe|opt\w* out|rather not|prefer not|any ?more|no longer|second thoughts|(not|un) ?sure (i|we|that|if|about)|had enough)\b/i;
const FIRST_LINES = 2;

const hasDoubt = (line: string, { doubts }: AnswerWords): boolean =>
  doubts.some((doubt) => ` ${foldMarks(line).replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${foldMarks(doubt)} `));

/** A reply in which a no may hide. It answers nothing, but nothing more is sent until a person has looked. */
export const mayBeNo = ({
  text,
  sent = '',
  words,
}: {
  text: string;
  sent?: string;
  /** Of the language of our mail, when it was not English. */
  words?: AnswerWords | undefined;
}): boolean => {
  const { lines, strays, lastQuoted = '' } = takeNewText({ text, sent });
  const said = [...lines, ...strays, lastQuoted];
  return (
    (words !== undefined && said.some((line) => hasDoubt(line, words))) ||
    said.some((line) => WANTS_OUT.test(line)) ||
    [...lines.slice(0, FIRST_LINES), ...strays, lastQuoted].some((line) => STARTS_WITH_NO.test(line))
  );
};
