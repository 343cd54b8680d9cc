import { makeSessions } from '../adapters/sessions.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { holdSessionSchema, makeHoldSession } from './hold-session.ts';

const { table } = tableSurroundings();

export const handler = step(
  holdSessionSchema,
  makeHoldSession({ sessions: makeSessions(table), workflows: makeWorkflows() }),
);
