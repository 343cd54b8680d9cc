import { makeObjects } from '../adapters/objects.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeReportCohort, reportCohortInput } from './report-cohort.ts';

export const handler = step(
  reportCohortInput,
  makeReportCohort({ ...mailSurroundings(), cohortsIn: (bucket) => makeObjects(bucket) }),
);
