import { makePeople } from '../adapters/people.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { googleSurroundings } from '../shared/sessions/google-surroundings.ts';
import { sessionInputSchema } from '../shared/sessions/session-step.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeVerifySpace } from './verify-space.ts';

const surroundings = tableSurroundings();
const { table } = surroundings;

export const handler = step(
  sessionInputSchema,
  makeVerifySpace({
    ...surroundings,
    people: makePeople(table),
    sessions: makeSessions(table),
    google: googleSurroundings(),
  }),
);
