import type { Choices } from '../../domain/concepts/choice.ts';
import { isParent, type Pair, type Party, partiesOf } from '../../domain/concepts/pair.ts';
import { weighAnswers } from '../../domain/rules/asks/weigh-answers.ts';
import { moreWays } from '../../domain/rules/ways/more-ways.ts';
import type { Asks } from '../adapters/asks.ts';
import type { ChoiceItems } from '../adapters/choices.ts';
import type { Pairs } from '../adapters/pairs.ts';

export interface WeighAnswersDeps {
  asks: Pick<Asks, 'listAsks'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
  pairs: Pick<Pairs, 'getPair'>;
}

/** Parents who agreed before other ways came up. */
const moreToAsk = (pair: Pair, choices: Choices): Party[] =>
  partiesOf(pair).filter((party) => isParent(party) && moreWays(choices, party).length > 0);

/** Says whether all agree, from what stands in the table now, who decides for the young person, and whom to ask about more ways. */
export const makeWeighAnswers =
  (deps: WeighAnswersDeps) =>
  async ({ pairId }: { pairId: string }) => {
    const [pair, choices, asks] = await Promise.all([
      deps.pairs.getPair(pairId),
      deps.choices.getChoices(pairId),
      deps.asks.listAsks(pairId),
    ]);
    const { outcome } = weighAnswers({ choices, asks, pair });
    const parents = partiesOf(pair).filter(isParent);
    return { outcome, parents, more: outcome === 'ready' ? moreToAsk(pair, choices) : [] };
  };
