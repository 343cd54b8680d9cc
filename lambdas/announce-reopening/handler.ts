import * as z from 'zod';
import { makeReopenings } from '../adapters/reopenings.ts';
import { makeSignals } from '../adapters/signals.ts';
import { cascadeSurroundings } from '../shared/pairs/cascade-surroundings.ts';
import { step } from '../shared/step.ts';
import { makeAnnounceReopening } from './announce-reopening.ts';

const surroundings = cascadeSurroundings();
const { table } = surroundings;

export const handler = step(
  z.object({ schoolId: z.string(), after: z.string(), on: z.string() }),
  makeAnnounceReopening({ ...surroundings, reopenings: makeReopenings(table), signals: makeSignals(table) }),
);
