import { makePlans } from '../adapters/plans.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeSendPlan, sendPlanSchema } from './send-plan.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  sendPlanSchema,
  makeSendPlan({
    ...surroundings,
    plans: makePlans(table),
  }),
);
