import type { Ask, AskKind, AskOutcome } from '../../../domain/concepts/ask.ts';
import type { Choices } from '../../../domain/concepts/choice.ts';
import { isParent, type Pair, type Party, partiesOf } from '../../../domain/concepts/pair.ts';
import type { Plan } from '../../../domain/concepts/plan.ts';
import { WAYS } from '../../../domain/concepts/way.ts';
import { ofRound } from '../../../domain/rules/asks/of-round.ts';
import { moreWays } from '../../../domain/rules/ways/more-ways.ts';
import { openWays } from '../../../domain/rules/ways/open-ways.ts';
import type { ChoiceItems } from '../../adapters/choices.ts';
import type { Plans } from '../../adapters/plans.ts';
import { askIdOf, firstAskIdOf, moreAskIdOf } from '../asks/ask-id.ts';

export interface FindDeps {
  choices: Pick<ChoiceItems, 'getChoices'>;
  plans: Pick<Plans, 'getPlan'>;
}

export interface Wanted {
  pair: Pair;
  kind: AskKind;
  party: Party;
  /** Round of proposing, for a plan. */
  planRound: number;
  /** About ways that came up since this party agreed to others, if there are any. */
  more: boolean;
}

/** What there is to ask somebody, or the outcome when there is nothing. */
export type Found =
  | { askId: string; ways: Ask['ways']; isAboutMore?: true; plan?: Plan }
  | { askId: string; outcome: AskOutcome };

/** What a question rests on. */
export interface Grounds {
  choices: Choices;
  plan: Plan | undefined;
}

const planQuestion = ({ pair, party, planRound }: Wanted, plan: Plan | undefined): Found => {
  const askId = askIdOf({ kind: 'plan', side: party, round: pair.round, planRound });
  return plan === undefined ? { askId, outcome: 'settled' } : { askId, ways: plan.ways, plan };
};

/** Nothing that they agreed to is open to all, or somebody asks for it: then they are asked about what came up since. */
const findMore = ({ pair, party, more }: Wanted, choices: Choices): Found | undefined => {
  const isWanted = isParent(party) && (more || openWays(choices).length === 0);
  const ways = isWanted ? moreWays(choices, party) : [];
  return ways.length === 0 ? undefined : { askId: moreAskIdOf(party, pair.round, ways), ways, isAboutMore: true };
};

/** What this question would ask now: nothing when it is answered, or when what it rests on is gone. */
export const questionFrom = (wanted: Wanted, grounds: Grounds): Found => {
  const { pair, kind, party } = wanted;
  if (kind === 'plan') return planQuestion(wanted, grounds.plan);
  const askId = firstAskIdOf(party, pair.round);
  if (!partiesOf(pair).includes(party)) return { askId, outcome: 'settled' };
  const choices = ofRound(grounds.choices, pair);
  const choice = choices[party];
  if (choice !== undefined) return findMore(wanted, choices) ?? { askId, outcome: choice.answer };
  if (kind === 'take-part') return { askId, ways: [...WAYS] };
  const { mentee } = choices;
  return mentee?.answer === 'yes' ? { askId, ways: mentee.ways } : { askId, outcome: 'settled' };
};

/** As above, from what stands in the table just now. */
export const findQuestion = async (wanted: Wanted, deps: FindDeps): Promise<Found> => {
  const { pair, kind } = wanted;
  return kind === 'plan'
    ? questionFrom(wanted, { choices: {}, plan: await deps.plans.getPlan(pair.id) })
    : questionFrom(wanted, { choices: await deps.choices.getChoices(pair.id), plan: undefined });
};
