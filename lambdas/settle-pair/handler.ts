import * as z from 'zod';
import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { makeNews } from '../adapters/news.ts';
import { makePlans } from '../adapters/plans.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { makeSignals } from '../adapters/signals.ts';
import { makeSlots } from '../adapters/slots.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeSettlePair } from './settle-pair.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  z.object({ pairId: z.string() }),
  makeSettlePair({
    ...surroundings,
    asks: makeAsks(table),
    choices: makeChoices(table),
    news: makeNews(table),
    plans: makePlans(table),
    sessions: makeSessions(table),
    signals: makeSignals(table),
    slots: makeSlots(table),
    workflows: makeWorkflows(),
  }),
);
