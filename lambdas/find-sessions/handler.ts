import { makePeople } from '../adapters/people.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { handOverSchema } from '../shared/sessions/hand-over.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeFindSessions } from './find-sessions.ts';

const surroundings = tableSurroundings();
const { table } = surroundings;

export const handler = step(
  handOverSchema,
  makeFindSessions({ ...surroundings, people: makePeople(table), sessions: makeSessions(table) }),
);
