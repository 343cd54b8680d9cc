import * as z from 'zod';
import { makeSignals } from '../adapters/signals.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeHoldPair } from './hold-pair.ts';

const { table, pairs, concerns } = tableSurroundings();

const input = z.object({
  pairId: z.string(),
  generation: z.number(),
  entry: z.number().optional(),
  where: z.enum(['contact', 'pause']),
  standsStill: z.boolean().optional(),
  token: z.string(),
});

export const handler = step(
  input,
  makeHoldPair({ pairs, concerns, signals: makeSignals(table), workflows: makeWorkflows() }),
);
