import * as z from 'zod';
import { makeSignals } from '../adapters/signals.ts';
import { cascadeSurroundings } from '../shared/pairs/cascade-surroundings.ts';
import { step } from '../shared/step.ts';
import { makeEndPair } from './end-pair.ts';

const surroundings = cascadeSurroundings();

export const handler = step(
  z.object({ pairId: z.string(), endingId: z.string() }),
  makeEndPair({ ...surroundings, signals: makeSignals(surroundings.table) }),
);
