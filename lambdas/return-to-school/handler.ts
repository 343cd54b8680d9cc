import * as z from 'zod';
import { makeSignals } from '../adapters/signals.ts';
import { cascadeSurroundings } from '../shared/pairs/cascade-surroundings.ts';
import { step } from '../shared/step.ts';
import { makeReturnToSchool } from './return-to-school.ts';

const surroundings = cascadeSurroundings();

export const handler = step(
  z.object({ pairId: z.string() }),
  makeReturnToSchool({ ...surroundings, signals: makeSignals(surroundings.table) }),
);
