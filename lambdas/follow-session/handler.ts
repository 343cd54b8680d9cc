import { makeSessions } from '../adapters/sessions.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { sessionTokenSchema } from '../shared/sessions/session-step.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeFollowSession } from './follow-session.ts';

const { table } = tableSurroundings();

export const handler = step(
  sessionTokenSchema,
  makeFollowSession({ sessions: makeSessions(table), workflows: makeWorkflows() }),
);
