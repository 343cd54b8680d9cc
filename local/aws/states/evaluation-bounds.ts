/**
 * How much one expression may ask, as measured on AWS: about a hundred levels deep, and some 7 MB held at once, which is
 * `[1..873782]` or `$range` of 360,145 numbers. The time is ours: AWS's is not known.
 */
export const EVALUATION_BOUNDS = { stack: 100, sequence: 873_782, timeout: 10_000 };
export const MOST_IN_RANGE = 360_145;

/** The code of an expression that holds too much. */
export const TOO_LONG = 'D2015';

const MEMORY = 'Expression evaluation memory limit exceeded: Check for excessive memory usage';
const STACK =
  'Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive';

/** What AWS says in place of the code and words of jsonata. */
const WORDS: Record<string, string> = {
  D1011: STACK,
  D1012: 'Expression evaluation timeout: Check for infinite loop',
  D2014: MEMORY,
  [TOO_LONG]: MEMORY,
};

/** The words by which a failed evaluation is told, from the sentence before on. */
export function evaluationWords(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return `. ${String(error)}`;
  if (!('code' in error)) return `. ${String(error.message)}`;
  const bound = WORDS[String(error.code)];
  return bound === undefined ? `. ${error.code}: ${error.message}` : `: ${bound}`;
}
