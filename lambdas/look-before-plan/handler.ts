import * as z from 'zod';
import { makeTasks } from '../adapters/tasks.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeLookBeforePlan } from './look-before-plan.ts';

const surroundings = tableSurroundings();

export const handler = step(
  z.object({ pairId: z.string() }),
  makeLookBeforePlan({ ...surroundings, tasks: makeTasks(surroundings.table) }),
);
