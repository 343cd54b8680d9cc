import type { Choices } from '../../concepts/choice.ts';
import type { Pair } from '../../concepts/pair.ts';

/** Answers of an earlier closure of the schools agree to nothing now, and refuse nothing. */
export const ofRound = (choices: Choices, { round }: Pick<Pair, 'round'>): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice?.round === round));
