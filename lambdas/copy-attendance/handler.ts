import { makePeople } from '../adapters/people.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { googleSurroundings } from '../shared/google-surroundings.ts';
import { sessionInputSchema } from '../shared/session-step.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeCopyAttendance } from './copy-attendance.ts';

const surroundings = tableSurroundings();
const { table } = surroundings;

export const handler = step(
  sessionInputSchema,
  makeCopyAttendance({
    ...surroundings,
    people: makePeople(table),
    sessions: makeSessions(table),
    google: googleSurroundings(),
  }),
);
