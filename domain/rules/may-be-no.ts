import { ownLines } from './reply-lines.ts';

const STARTS_WITH_NO = /^(no|nope|nah|not|never|stop|don'?t|do not|sorry,? no|i'?d rather not|i would rather not)\b/i;
const WANTS_OUT =
  /\b(stop|withdraw\w*|changed? (my|our) minds?|(don'?t|do not|no longer) (want|agree|consent)|take (him|her|them) (off|out)|cancel)\b/i;

/** A reply in which a no may hide. It answers nothing, but nothing more is sent until a person has looked. */
export const mayBeNo = ({ text, sent = '' }: { text: string; sent?: string }): boolean => {
  const lines = ownLines(text, sent);
  return lines.some((line) => WANTS_OUT.test(line)) || lines.slice(0, 2).some((line) => STARTS_WITH_NO.test(line));
};
