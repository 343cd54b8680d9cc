import { makeAsks } from '../adapters/asks.ts';
import { makeNews } from '../adapters/news.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { assignCoordinatorSchema, makeAssignCoordinator } from './assign-coordinator.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  assignCoordinatorSchema,
  makeAssignCoordinator({ ...surroundings, asks: makeAsks(table), news: makeNews(table) }),
);
