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
    workflows: makeWorkflows(),
  }),
);
