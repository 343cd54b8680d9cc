import { makeSessionRecords } from '../adapters/session-records.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { googleSurroundings } from '../shared/sessions/google-surroundings.ts';
import { sessionInputSchema } from '../shared/sessions/session-step.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeCopyAttendance } from './copy-attendance.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  sessionInputSchema,
  makeCopyAttendance({
    ...surroundings,
    records: makeSessionRecords(table),
    sessions: makeSessions(table),
    google: googleSurroundings(),
  }),
);
