import * as z from 'zod';
import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { makeNews } from '../adapters/news.ts';
import { makeSignals } from '../adapters/signals.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeTakeStock } from './take-stock.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  z.object({ pairId: z.string(), generation: z.number(), error: z.string(), startedAt: z.string() }),
  makeTakeStock({
    ...surroundings,
    asks: makeAsks(table),
    choices: makeChoices(table),
    news: makeNews(table),
    signals: makeSignals(table),
    workflows: makeWorkflows(),
  }),
);
