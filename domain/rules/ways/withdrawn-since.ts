import type { Choice, Choices } from '../../concepts/choice.ts';
import { PARTIES, type Pair } from '../../concepts/pair.ts';
import type { Session } from '../../concepts/session.ts';
import { isOpenWay } from './open-ways.ts';
import { standOnWay } from './stand-on-way.ts';

/** The instant since which not all agree to a session's way any more, or the pair has ended by hand; undefined while it may go on. */
export const withdrawnSince = (
  { way }: Pick<Session, 'way'>,
  { round, standing, standingSince }: Pick<Pair, 'round' | 'standing' | 'standingSince'>,
  choices: Choices,
): string | undefined => {
  if (standing === 'closed') return standingSince;
  const current: Choices = Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice.round === round));
  if (isOpenWay(current, way)) return undefined;
  const instantOf = (choice: Choice | undefined): string => choice?.at ?? '';
  return PARTIES.filter((party) => standOnWay(current[party], way) !== 'given')
    .map((party) => instantOf(choices[party]))
    .sort()
    .at(-1);
};
