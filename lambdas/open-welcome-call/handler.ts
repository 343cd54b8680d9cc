import * as z from 'zod';
import { makeChoices } from '../adapters/choices.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeOpenWelcomeCall } from './open-welcome-call.ts';

const surroundings = mailSurroundings();

export const handler = step(
  z.object({ pairId: z.string() }),
  makeOpenWelcomeCall({ ...surroundings, choices: makeChoices(surroundings.table) }),
);
