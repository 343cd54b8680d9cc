import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { chaseInput, makeChaseTasks } from './chase-tasks.ts';

export const handler = step(chaseInput, makeChaseTasks(mailSurroundings()));
