import { weighAnswers } from '../../domain/rules/weigh-answers.ts';
import type { Asks } from '../adapters/asks.ts';
import type { ChoiceItems } from '../adapters/choices.ts';
import type { Pairs } from '../adapters/pairs.ts';

export interface WeighAnswersDeps {
  asks: Pick<Asks, 'listAsks'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
  pairs: Pick<Pairs, 'getPair'>;
}

/** Says whether all three agree, from what stands in the table now. */
export const makeWeighAnswers =
  (deps: WeighAnswersDeps) =>
  async ({ pairId }: { pairId: string }) => {
    const [{ round }, choices, asks] = await Promise.all([
      deps.pairs.getPair(pairId),
      deps.choices.getChoices(pairId),
      deps.asks.listAsks(pairId),
    ]);
    return { outcome: weighAnswers({ choices, asks, round }).outcome };
  };
