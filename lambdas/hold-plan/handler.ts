import * as z from 'zod';
import { makeTasks } from '../adapters/tasks.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeHoldPlan } from './hold-plan.ts';

const surroundings = tableSurroundings();

export const handler = step(
  z.object({ pairId: z.string(), generation: z.number().int(), token: z.string() }),
  makeHoldPlan({ ...surroundings, tasks: makeTasks(surroundings.table), workflows: makeWorkflows() }),
);
