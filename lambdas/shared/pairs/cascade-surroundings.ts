import { makeAsks } from '../../adapters/asks.ts';
import { makeChoices } from '../../adapters/choices.ts';
import { makeMessages } from '../../adapters/messages.ts';
import { makeNews } from '../../adapters/news.ts';
import { makePlans } from '../../adapters/plans.ts';
import { makeSessions } from '../../adapters/sessions.ts';
import { makeSlots } from '../../adapters/slots.ts';
import { makeWorkflows } from '../../adapters/workflows.ts';
import { mailSurroundings } from '../surroundings.ts';

/** What a step is given that stops what a pair has in hand; called by handlers only. */
export const cascadeSurroundings = () => {
  const surroundings = mailSurroundings();
  const { table } = surroundings;
  return {
    ...surroundings,
    asks: makeAsks(table),
    choices: makeChoices(table),
    messages: makeMessages(table),
    news: makeNews(table),
    plans: makePlans(table),
    sessions: makeSessions(table),
    slots: makeSlots(table),
    workflows: makeWorkflows(),
  };
};
