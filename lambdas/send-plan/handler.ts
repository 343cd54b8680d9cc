import { letterSurroundings } from '../shared/letters/letter-surroundings.ts';
import { step } from '../shared/step.ts';
import { makeSendPlan, sendPlanSchema } from './send-plan.ts';

export const handler = step(sendPlanSchema, makeSendPlan(letterSurroundings()));
