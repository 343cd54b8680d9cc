import { makeAsks } from '../adapters/asks.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeOpenCallTask, openCallTaskInput } from './open-call-task.ts';

const surroundings = mailSurroundings();

export const handler = step(
  openCallTaskInput,
  makeOpenCallTask({ ...surroundings, asks: makeAsks(surroundings.table) }),
);
