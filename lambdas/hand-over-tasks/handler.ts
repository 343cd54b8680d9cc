import { handOverSchema } from '../shared/sessions/hand-over.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeHandOverTasks } from './hand-over-tasks.ts';

export const handler = step(handOverSchema, makeHandOverTasks(mailSurroundings()));
