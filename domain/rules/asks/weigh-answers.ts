import type { Ask } from '../../concepts/ask.ts';
import type { Choices } from '../../concepts/choice.ts';
import { isParent, type Pair, type Party, partiesOf } from '../../concepts/pair.ts';
import type { Way } from '../../concepts/way.ts';
import { moreWays } from '../ways/more-ways.ts';
import { openWays } from '../ways/open-ways.ts';
import { ofRound } from './of-round.ts';

export type Weighed =
  | 'ready'
  | 'not-yet'
  | 'mentor-waits'
  | 'not-going-ahead'
  | 'no-response'
  | 'unreached'
  | 'no-common-way';

export interface Answers {
  choices: Choices;
  asks: Ask[];
  pair: Pick<Pair, 'round' | 'secondParentId'>;
}

/** Asked in this round, and the time ran out like that, without an answer. */
const ranOut = ({ choices, asks, pair }: Answers, party: Party, as: Ask['closedAs']): boolean =>
  choices[party]?.round !== pair.round &&
  asks.some(
    (ask) =>
      ask.side === party && ask.kind !== 'plan' && Number(ask.id.split('.')[2]) === pair.round && ask.closedAs === as,
  );

/** Whose time to answer ran out, of those whom this pair asks. */
export const silentParties = (answers: Answers): Party[] =>
  partiesOf(answers.pair).filter((party) => ranOut(answers, party, 'no-response'));

/** Whom our question never reached, of those whom this pair asks. */
export const unreachedParties = (answers: Answers): Party[] =>
  partiesOf(answers.pair).filter((party) => ranOut(answers, party, 'unreached'));

/** Asked about a way that came up later, and the time ran out without an answer. */
const wasSilentAbout = ({ asks, pair }: Answers, party: Party, way: Way): boolean =>
  asks.some(
    (ask) =>
      ask.side === party &&
      ask.isAboutMore === true &&
      Number(ask.id.split('.')[2]) === pair.round &&
      (ask.closedAs === 'no-response' || ask.closedAs === 'unreached') &&
      ask.ways.includes(way),
  );

/**
 * What all answers of this round come to. A refusal wins over all else; silence is never a yes. Of two who may decide for the child
 * one who stays silent does not undo the other's yes, but both are heard out first. Whom we never reached has not been heard at all.
 */
export const weighAnswers = (all: Answers): { outcome: Weighed } => {
  const { pair } = all;
  const choices = ofRound(all.choices, pair);
  const answers = { ...all, choices };
  const parties = partiesOf(pair);
  const answerOf = (party: Party) => choices[party]?.answer;
  if (parties.some((party) => answerOf(party) === 'no')) return { outcome: 'not-going-ahead' };
  if (parties.some((party) => answerOf(party) === 'wait')) return { outcome: 'mentor-waits' };
  if (unreachedParties(answers).length > 0) return { outcome: 'unreached' };
  const silent = silentParties(answers);
  const parents = parties.filter(isParent);
  if (silent.some((party) => !isParent(party)) || parents.every((party) => silent.includes(party)))
    return { outcome: 'no-response' };
  if (parties.some((party) => answerOf(party) === undefined && !silent.includes(party))) return { outcome: 'not-yet' };
  if (openWays(choices).length > 0) return { outcome: 'ready' };
  const mayStillOpen = parents.some((parent) =>
    moreWays(choices, parent).some((way) => !wasSilentAbout(answers, parent, way)),
  );
  return { outcome: mayStillOpen ? 'not-yet' : 'no-common-way' };
};
