import { makeSessions } from '../adapters/sessions.ts';
import { makeSlots } from '../adapters/slots.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { googleSurroundings } from '../shared/sessions/google-surroundings.ts';
import { sessionInputSchema } from '../shared/sessions/session-step.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeHandOverSession } from './hand-over-session.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  sessionInputSchema,
  makeHandOverSession({
    ...surroundings,
    sessions: makeSessions(table),
    slots: makeSlots(table),
    workflows: makeWorkflows(),
    google: googleSurroundings(),
  }),
);
