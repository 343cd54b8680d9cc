import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { failureSchema, makeReportFailure } from './report-failure.ts';

export const handler = step(failureSchema, makeReportFailure(mailSurroundings()));
