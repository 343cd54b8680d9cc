import * as z from 'zod';
import { makeChoices } from '../adapters/choices.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeTellHowWaitingWorks } from './tell-how-waiting-works.ts';

const surroundings = mailSurroundings();

export const handler = step(
  z.object({ pairId: z.string() }),
  makeTellHowWaitingWorks({ ...surroundings, choices: makeChoices(surroundings.table) }),
);
