import type { Choices } from '../concepts/choice.ts';
import { type Pair, sideSchema } from '../concepts/pair.ts';
import type { Session } from '../concepts/session.ts';

/** The instant since which not all three agree to a session's way any more; undefined while they do. */
export const withdrawnSince = (
  { way }: Pick<Session, 'way'>,
  { round }: Pick<Pair, 'round'>,
  choices: Choices,
): string | undefined =>
  sideSchema.options
    .map((side) => choices[side])
    .filter((choice) => choice?.round !== round || choice.answer !== 'yes' || !choice.ways.includes(way))
    .map((choice) => choice?.at ?? '')
    .sort()
    .at(-1);
