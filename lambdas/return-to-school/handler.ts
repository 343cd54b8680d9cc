import * as z from 'zod';
import { makeAsks } from '../adapters/asks.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeReturnToSchool } from './return-to-school.ts';

const surroundings = mailSurroundings();

export const handler = step(
  z.object({ pairId: z.string() }),
  makeReturnToSchool({ ...surroundings, asks: makeAsks(surroundings.table) }),
);
