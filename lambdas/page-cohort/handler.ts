import { makeObjects } from '../adapters/objects.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makePageCohort, pageCohortInput } from './page-cohort.ts';

export const handler = step(
  pageCohortInput,
  makePageCohort({ ...tableSurroundings(), cohortsIn: (bucket) => makeObjects(bucket) }),
);
