import { makeAsks } from '../../adapters/asks.ts';
import { makeChoices } from '../../adapters/choices.ts';
import { makeNews } from '../../adapters/news.ts';
import { makePlans } from '../../adapters/plans.ts';
import { makeSignals } from '../../adapters/signals.ts';
import { mailSurroundings } from '../surroundings.ts';

/** What a step is given that writes letters; called by handlers only. */
export const letterSurroundings = () => {
  const surroundings = mailSurroundings();
  const { table } = surroundings;
  return {
    ...surroundings,
    asks: makeAsks(table),
    choices: makeChoices(table),
    news: makeNews(table),
    plans: makePlans(table),
    signals: makeSignals(table),
  };
};
