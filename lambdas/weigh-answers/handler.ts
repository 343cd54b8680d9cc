import * as z from 'zod';
import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeWeighAnswers } from './weigh-answers.ts';

const { table, pairs } = tableSurroundings();

export const handler = step(
  z.object({ pairId: z.string() }),
  makeWeighAnswers({ pairs, asks: makeAsks(table), choices: makeChoices(table) }),
);
