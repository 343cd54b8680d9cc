import { makeLinks } from '../adapters/links.ts';
import { makePeople } from '../adapters/people.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { googleSurroundings } from '../shared/sessions/google-surroundings.ts';
import { sessionInputSchema } from '../shared/sessions/session-step.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeCreateSpace } from './create-space.ts';

const surroundings = tableSurroundings();
const { table } = surroundings;

export const handler = step(
  sessionInputSchema,
  makeCreateSpace({
    ...surroundings,
    links: makeLinks(table, surroundings.now),
    people: makePeople(table),
    sessions: makeSessions(table),
    google: googleSurroundings(),
  }),
);
