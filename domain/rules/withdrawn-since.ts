import type { Choice, Choices } from '../concepts/choice.ts';
import { PARTIES, type Pair } from '../concepts/pair.ts';
import type { Session } from '../concepts/session.ts';
import { isOpenWay } from './open-ways.ts';
import { standOnWay } from './stand-on-way.ts';

/** The instant since which not all agree to a session's way any more; undefined while they do. */
export const withdrawnSince = (
  { way }: Pick<Session, 'way'>,
  { round }: Pick<Pair, 'round'>,
  choices: Choices,
): string | undefined => {
  const current: Choices = Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice.round === round));
  if (isOpenWay(current, way)) return undefined;
  const instantOf = (choice: Choice | undefined): string => choice?.at ?? '';
  return PARTIES.filter((party) => standOnWay(current[party], way) !== 'given')
    .map((party) => instantOf(choices[party]))
    .sort()
    .at(-1);
};
