import { makePeople } from '../adapters/people.ts';
import { makePlans } from '../adapters/plans.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeNextSession, nextSessionSchema } from './next-session.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  nextSessionSchema,
  makeNextSession({
    ...surroundings,
    people: makePeople(table),
    plans: makePlans(table),
    sessions: makeSessions(table),
  }),
);
