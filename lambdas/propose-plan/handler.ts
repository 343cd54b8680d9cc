import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { makePlans } from '../adapters/plans.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeProposePlan, proposePlanSchema } from './propose-plan.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  proposePlanSchema,
  makeProposePlan({
    ...surroundings,
    asks: makeAsks(table),
    choices: makeChoices(table),
    plans: makePlans(table),
    workflows: makeWorkflows(),
  }),
);
