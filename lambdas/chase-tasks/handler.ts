import { makeAsks } from '../adapters/asks.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { chaseInput, makeChaseTasks } from './chase-tasks.ts';

const surroundings = mailSurroundings();

export const handler = step(chaseInput, makeChaseTasks({ ...surroundings, asks: makeAsks(surroundings.table) }));
