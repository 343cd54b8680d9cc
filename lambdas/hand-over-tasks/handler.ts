import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { handOverSchema, makeHandOverTasks } from './hand-over-tasks.ts';

export const handler = step(handOverSchema, makeHandOverTasks(mailSurroundings()));
