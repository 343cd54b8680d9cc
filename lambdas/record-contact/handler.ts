import { makeSessions } from '../adapters/sessions.ts';
import { sessionInputSchema } from '../shared/sessions/session-step.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeRecordContact } from './record-contact.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  sessionInputSchema,
  makeRecordContact({
    ...surroundings,
    sessions: makeSessions(table),
  }),
);
