import { makeAsks } from '../adapters/asks.ts';
import { makePlans } from '../adapters/plans.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeWeighPlan, weighPlanSchema } from './weigh-plan.ts';

const surroundings = tableSurroundings();
const { table } = surroundings;

export const handler = step(
  weighPlanSchema,
  makeWeighPlan({
    ...surroundings,
    asks: makeAsks(table),
    plans: makePlans(table),
  }),
);
